import { tableTools } from '../../interface/zh-CN.ts';

/** Marks a row that the words leave out; `hidden` is that of a row whose time is still to come. */
const leftOut = 'data-left-out';

/**
 * Adds a text field to `tools` that shows only the rows of the page with all its words; `status` says how many. A row
 * whose time is over or still to come is neither shown nor counted.
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
			const isKept = words.every((word) => text.includes(word));
			row.toggleAttribute(leftOut, !isKept);
			return isKept;
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
	return [...(table.tBodies[0]?.rows ?? [])].filter(
		(row) => !row.hidden && !row.hasAttribute('data-gone'),
	);
}

/** The text with half-width letters and digits, in lower case. */
function plain(text: string): string {
	return text.normalize('NFKC').toLowerCase().trim();
}
