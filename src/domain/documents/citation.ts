/**
 * Finds the name in a title such as `关于印发《某某办法》的通知`. The articles in the document's text belong to the document of that
 * name.
 */
const printedName = /印发《?([^《》]+)》?的(?:通知|通告)$/;

/**
 * The citation of a document: `《某某办法》（青政规〔2024〕3号）`. A notice that prints a set of rules is cited by the name of the
 * rules. 《》 within a name become 〈〉.
 */
export function citationOf(title: string, number?: string): string {
	const name = printedName.exec(title)?.[1] ?? title;
	const inner = name.replaceAll('《', '〈').replaceAll('》', '〉');
	return `《${inner}》${number ? `（${number}）` : ''}`;
}
