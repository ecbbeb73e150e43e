/** A page with a table of penalties, one row each, as the portal builds it. */
export function penaltiesPage(
	rows: readonly [number: number, party: string, facts: string][],
	title = '行政处罚决定',
): string {
	return `<main data-pagefind-body><h1>${title}</h1><div hidden data-pagefind-ignore>
<span data-pagefind-filter="section">行政处罚决定</span><span data-pagefind-sort="date">2026-11-01</span></div>
<table><tr><th scope="col" data-says="name">相对人</th><th scope="col" data-says="number">文号</th><th scope="col">事实</th></tr>
${rows.map(rowOf).join('')}</table></main>`;
}

function rowOf([number, party, facts]: readonly [number, string, string]): string {
	return `<tr id="row-${number}" data-agencies="market" data-published="2025-03-04"><td>${party}</td>
<td>青市监罚〔2026〕${number}号</td><td>${facts}</td></tr>`;
}
