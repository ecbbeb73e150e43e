let count = 0;

/**
 * On a narrow screen each row is a card (tables.css), and each cell needs the name of its column. One style rule for
 * each column is made from the table's own head, so that the page does not repeat the names. Roles are set explicitly,
 * because some browsers drop them when a table has another layout.
 */
export function labelCells(table: HTMLTableElement): void {
	const name = `table-${++count}`;
	const [sheet] = document.styleSheets;
	table.dataset['cards'] = name;
	for (const { cellIndex, textContent } of table.tHead?.rows[0]?.cells ?? [])
		sheet?.insertRule(
			`[data-cards="${name}"] tbody > tr > :nth-child(${cellIndex + 1}) { --label: ${JSON.stringify(textContent)} }`,
			sheet.cssRules.length,
		);
	const roles = { table: [table], rowgroup: [table.tHead, ...table.tBodies], row: table.rows };
	for (const [role, elements] of Object.entries(roles))
		for (const element of elements) element?.setAttribute('role', role);
	for (const cell of table.querySelectorAll('th, td')) cell.setAttribute('role', roleOf(cell));
}

function roleOf(cell: Element): string {
	const scope = cell.getAttribute('scope');
	if (!scope) return 'cell';
	return scope === 'row' ? 'rowheader' : 'columnheader';
}
