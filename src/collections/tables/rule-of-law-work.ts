import { activities } from './rule-of-law-work/activities.ts';
import { indicatorTable } from './rule-of-law-work/indicators.ts';
import { progressTable } from './rule-of-law-work/progress.ts';
import { targets } from './rule-of-law-work/targets.ts';
import { tasks } from './rule-of-law-work/tasks.ts';
import type { Table } from '../declarations/table.ts';

/** The work of 法治政府建设 as tables: what is asked, who does it by when, how far it is, what was done. */
export const ruleOfLawWork: readonly Table[] = [
	indicatorTable,
	tasks,
	progressTable,
	targets,
	activities,
];
