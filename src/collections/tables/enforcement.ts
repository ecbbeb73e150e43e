import { enforcementLists } from './enforcement-lists.ts';
import { enforcementYears } from './enforcement-years.ts';
import { versionedTable, yearlyTable } from './table-kind.ts';
import type { Table } from './table.ts';

/** 行政执法公示: standing lists with their versions, then what is published year by year. */
export const enforcementTables: readonly Table[] = [
	...enforcementLists.map((kind) => versionedTable('enforcement', kind)),
	...enforcementYears.map((kind) => yearlyTable('enforcement', kind)),
];
