import type { SearchRecord } from '../index/search-record.ts';

/** What a word of a query says of a document besides its subject. */
export type Clue = { issuer: string } | { code?: string; year?: number; serial?: number };

export interface CluesAndSubject {
	clues: readonly Clue[];
	/** The other words, normalized. */
	subject: readonly string[];
}

/**
 * Parts the words of a query into clues (`国务院`, `2019年`, `法释53号`) and its subject. The last word that could be a
 * clue stays a subject when there is no other.
 */
export function cluesIn(
	records: readonly SearchRecord[],
	words: readonly string[],
	officialFor: (word: string) => readonly string[],
): CluesAndSubject {
	if (words.length < 2) return { clues: [], subject: words };
	const issuers = new Set(records.flatMap((record) => record.issuers));
	const codes = new Set(
		records.flatMap(({ number }) => number?.keys.map(({ code }) => code) ?? []),
	);
	const read = words.map((word) => {
		const issuer = [word, ...officialFor(word)].find((name) => issuers.has(name));
		const clue: Clue | undefined = issuer ? { issuer } : numberClue(word, codes);
		return { word, clue };
	});
	const subject = read.filter(({ clue }) => !clue).map(({ word }) => word);
	return subject.length > 0
		? { clues: read.flatMap(({ clue }) => clue ?? []), subject }
		: { clues: [], subject: words };
}

/** A year, or year, serial or both of a number. */
const figures =
	/^(?:((?:19|20)\d\d)年?(?:\d{1,2}月)?(?:修订|修正|修改|制定)?)?(?:第?(\d{1,4})号?)?$/;

function numberClue(word: string, codes: ReadonlySet<string>): Clue | undefined {
	const code = /^\p{Script=Han}*/u.exec(word)?.[0].replace(/第$/, '') ?? '';
	if (code !== '' && !codes.has(code)) return undefined;
	const found = figures.exec(word.slice(code.length));
	if (!found) return undefined;
	const [, year, serial] = found;
	return {
		...(code && { code }),
		...(year && { year: Number(year) }),
		...(serial && { serial: Number(serial) }),
	};
}
