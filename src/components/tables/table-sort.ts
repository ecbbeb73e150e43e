import { tableTools as words } from '../../interface/zh-CN.ts';

const order = new Intl.Collator('zh-CN', { numeric: true });

/**
 * Makes every column heading a button that sorts the rows of the page by that column; a second click reverses the
 * order.
 */
export function sortRows(table: HTMLTableElement, status: HTMLElement): void {
	const body = table.tBodies[0];
	const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
	headings.forEach((heading, column) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...heading.childNodes);
		heading.append(button);
		button.addEventListener('click', () => {
			const isDown = heading.ariaSort === 'ascending';
			for (const other of headings) other.removeAttribute('aria-sort');
			heading.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
			body?.append(...sorted([...body.rows], column, isDown ? -1 : 1));
			status.textContent = isDown
				? words.descending(button.textContent ?? '')
				: words.ascending(button.textContent ?? '');
		});
	});
}

/** Sorts rows; rows with an empty cell are always last. */
function sorted(
	rows: readonly HTMLTableRowElement[],
	column: number,
	direction: 1 | -1,
): HTMLTableRowElement[] {
	return rows
		.map((row) => ({ row, text: row.cells[column]?.textContent?.trim() ?? '' }))
		.sort((a, b) => {
			if (!a.text || !b.text) return Number(!a.text) - Number(!b.text);
			return direction * compare(a.text, b.text);
		})
		.map(({ row }) => row);
}

function compare(a: string, b: string): number {
	return Number(a) - Number(b) || order.compare(a, b);
}
