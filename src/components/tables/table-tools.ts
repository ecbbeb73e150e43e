import { labelCells } from './table-cards.ts';
import { filterRows } from './table-filter.ts';
import { sortRows } from './table-sort.ts';
import { tableTools as words } from '../../interface/zh-CN.ts';

for (const frame of document.querySelectorAll<HTMLElement>('.data-table')) {
	const table = frame.querySelector('table');
	if (!table) continue;
	labelCells(table);
	const tools = frame.previousElementSibling;
	if (!tools?.classList.contains('table-tools')) continue;
	const status = document.createElement('output');
	status.textContent = words.rows(table.tBodies[0]?.rows.length ?? 0);
	filterRows(table, tools, status);
	sortRows(table, status);
}
