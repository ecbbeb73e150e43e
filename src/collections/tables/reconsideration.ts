import { litigation } from './reconsideration/litigation.ts';
import { reconsiderationStaff } from './reconsideration/staff.ts';
import { versionedTable, yearlyTable } from './kind/table-kind.ts';
import type { Table } from '../declarations/table.ts';

/** 行政复议人员, and 行政应诉 by agency. The county's yearly figures of reconsideration are a table of their own. */
export const reconsiderationTables: readonly Table[] = [
	versionedTable('reconsideration', reconsiderationStaff),
	yearlyTable('reconsideration', litigation),
];
