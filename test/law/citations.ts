import { parseChineseNumeral } from '../../src/domain/numbers/chinese-numeral.ts';
import { readArticles, readPassages } from './read-clauses.ts';

/** An article as it is cited: `《某法》第五条`. A list such as `第五条、第六条` is one citation of each. */
export interface Citation {
	instrument: string;
	article: number;
}

const article = '第[零〇一二三四五六七八九十百]+条';
const cited = new RegExp(
	`(《[^《》]+》|法释〔\\d+〕\\d+号|国办发〔\\d+〕\\d+号|令第36号)((?:${article}(?:第[一二三四五六七八九十]+款|第（[一二三四五六七八九十]+）项)*[、至]?)+)`,
	'gu',
);

/** The articles that a text cites with the name of their instrument. */
export function citationsIn(text: string): Citation[] {
	return [...text.matchAll(cited)].flatMap(([, instrument = '', articles = '']) =>
		articleNumbers(articles).map((number) => ({ instrument, article: number })),
	);
}

/** The numbers of the articles in a text such as `第三条至第五条、第九条`. */
function articleNumbers(text: string): number[] {
	const numbers = [...text.matchAll(/(至)?第([零〇一二三四五六七八九十百]+)条/gu)].map(
		([, range, numeral = '']) => ({ range, number: parseChineseNumeral(numeral) ?? Number.NaN }),
	);
	return numbers.flatMap(({ range, number }, index) =>
		range ? between((numbers[index - 1]?.number ?? number) + 1, number) : [number],
	);
}

/** True if that article of the instrument was read. */
export function wasRead({ instrument, article: number }: Citation): boolean {
	const listed = readArticles[instrument === '令第36号' ? '国家发展改革委令第36号' : instrument];
	return (listed ?? '').split(', ').some((range) => {
		const [first = '', last = first] = range.split('-');
		return number >= Number(first) && number <= Number(last);
	});
}

/** True if a clause, as a duty cites it, was read. */
export function clauseWasRead(instrument: string, clause: string): boolean {
	const numbers = articleNumbers(clause);
	return numbers.length > 0
		? numbers.every((number) => wasRead({ instrument, article: number }))
		: (readPassages[instrument] ?? []).includes(clause);
}

function between(first: number, last: number): number[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
