import type { RowFacts } from './index-format.ts';

/** Parts the facts of a row in its title in Pagefind's index: the symbol for a unit separator. */
const separator = '␟';

/** The facts of a row, but its anchor, as Pagefind keeps them for a sub-result. */
export function writeRowTitle({ title, name, number, date, issuers }: RowFacts): string {
	return [title, name, number, date, ...issuers].join(separator);
}

export function readRowTitle(anchor: string, written: string): RowFacts {
	const [title = '', name = '', number = '', date = '', ...issuers] = written.split(separator);
	return { anchor, title, name, number, date, issuers };
}
