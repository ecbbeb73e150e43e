import { catalogueItems } from './catalogue-items.ts';
import { disclosureTables } from './disclosure.ts';
import { exemptions } from './exemptions.ts';
import { enforcementTables } from './enforcement.ts';
import { interactionTables } from './interaction.ts';
import { lists } from './lists.ts';
import { reconsiderationTables } from './reconsideration.ts';
import { ruleOfLawTables } from './rule-of-law.ts';
import { ruleOfLawWork } from './rule-of-law-work.ts';
import { reconsiderationStatistics } from './reconsideration-statistics.ts';
import type { Section } from '../declarations/section.ts';
import type { Table } from '../declarations/table.ts';

/** Every collection that is published as tables, in the order of the site map. */
export const tables: readonly Table[] = [
	catalogueItems,
	...disclosureTables,
	...ruleOfLawWork,
	...ruleOfLawTables,
	reconsiderationStatistics,
	...reconsiderationTables,
	...lists,
	...enforcementTables,
	...interactionTables,
	exemptions,
];

/** The section of the site that consists of this table. */
export function sectionOfTable({ name, path, title, description }: Table): Section {
	return {
		id: name.replaceAll('/', '-'),
		path,
		title,
		description,
		keywords: title,
		columnType: '信息公开目录',
		main: false,
		records: { collection: name },
	};
}
