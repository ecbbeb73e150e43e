import { datasets } from './disclosure/datasets.ts';
import { emergencyPlans } from './disclosure/emergency-plans.ts';
import { events } from './disclosure/events.ts';
import { registerTable, yearlyTable } from './kind/table-kind.ts';
import type { Table } from '../declarations/table.ts';

/** 政府信息公开: what has typed rows of its own besides documents. */
export const disclosureTables: readonly Table[] = [
	registerTable('disclosure', emergencyPlans),
	yearlyTable('disclosure', events),
	registerTable('disclosure', datasets),
];
