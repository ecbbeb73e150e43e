import { tableTools } from '../../interface/zh-CN.ts';

/**
 * Adds a text field to `tools` that shows only the rows of the page with all its words; `status` says how many. A row
 * that is gone, because its time is over, is neither shown nor counted.
 */
export function filterRows(table: HTMLTableElement, tools: Element, status: HTMLElement): void {
	const label = document.createElement('label');
	const field = document.createElement('input');
	field.type = 'search';
	field.autocomplete = 'off';
	label.append(tableTools.filter, field);
	tools.append(label, status);
	const show = () => {
		const words = plain(field.value).split(/\s+/);
		const rows = rowsOf(table);
		const kept = rows.filter((row) => {
			const text = plain(row.textContent ?? '');
			row.hidden = !words.every((word) => text.includes(word));
			return !row.hidden;
		});
		status.textContent =
			kept.length === rows.length
				? tableTools.rows(rows.length)
				: tableTools.keptRows(kept.length, rows.length);
	};
	show();
	field.addEventListener('input', show);
	document.addEventListener('dated', show);
}

/** The rows that are there on the day on which the page is read. */
function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
	return [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.hasAttribute('data-gone'));
}

/** The text with half-width letters and digits, in lower case. */
function plain(text: string): string {
	return text.normalize('NFKC').toLowerCase().trim();
}
