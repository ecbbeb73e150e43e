/** The name in a title such as `关于印发《某某办法》的通知`: what the articles in the document's text are articles of. */
const printedName = /印发《?([^《》]+)》?的(?:通知|通告)$/;

/**
 * How a document is named where it is cited: `《某某办法》（青政规〔2024〕3号）`. A notice that prints a set of rules is
 * cited by the name of the rules. 《》 within a name become 〈〉.
 */
export function citationOf(title: string, number?: string): string {
	const name = printedName.exec(title)?.[1] ?? title;
	const inner = name.replaceAll('《', '〈').replaceAll('》', '〉');
	return `《${inner}》${number ? `（${number}）` : ''}`;
}
