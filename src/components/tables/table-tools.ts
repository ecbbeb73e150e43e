import { labelCells } from './table-cards.ts';
import { filterRows } from './table-filter.ts';
import { sortRows } from './table-sort.ts';

for (const frame of document.querySelectorAll<HTMLElement>('.data-table')) {
	const table = frame.querySelector('table');
	if (!table) continue;
	labelCells(table);
	const tools = frame.previousElementSibling;
	if (!tools?.classList.contains('table-tools')) continue;
	const status = document.createElement('output');
	filterRows(table, tools, status);
	sortRows(table, status);
}
