import { tableTools } from '../../interface/zh-CN.ts';

/** Adds a text field to `tools` that shows only the rows of the page with all its words; `status` says how many. */
export function filterRows(table: HTMLTableElement, tools: Element, status: HTMLElement): void {
	const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => ({
		row,
		text: plain(row.textContent ?? ''),
	}));
	const label = document.createElement('label');
	const field = document.createElement('input');
	field.type = 'search';
	field.autocomplete = 'off';
	label.append(tableTools.filter, field);
	tools.append(label, status);
	field.addEventListener('input', () => {
		const words = plain(field.value).split(/\s+/);
		const kept = rows.filter(({ row, text }) => {
			row.hidden = !words.every((word) => text.includes(word));
			return !row.hidden;
		});
		status.textContent =
			kept.length === rows.length
				? tableTools.rows(rows.length)
				: tableTools.keptRows(kept.length, rows.length);
	});
}

/** The text with half-width letters and digits, in lower case. */
function plain(text: string): string {
	return text.normalize('NFKC').toLowerCase().trim();
}
