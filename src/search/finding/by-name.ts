import { withShortenedTitle } from './by-title.ts';
import { inOrder } from './evidence.ts';
import { factors } from './weights.ts';
import type { Evidence } from './evidence.ts';
import type { SearchRecord } from '../index/search-record.ts';

/** The endings of names of laws and rules. */
const endings = ['法', '条例', '规定', '办法', '细则', '规则', '解释'];

const shortestName = 3;

/** True for a text that ends like the name of a law and is more than the ending. */
export function isNamedLikeLaw(normalized: string): boolean {
	return (
		normalized.length >= shortestName &&
		endings.some((ending) => normalized.endsWith(ending) && normalized !== ending)
	);
}

/** Behind the name of a law: its interpretation is meant, not the law (公司法解释三). */
const explained = /^的?(?:司法)?解释/;

/**
 * Documents that a query names among other words: by the whole name (劳动合同法 试用期工资), or by a shortened name if the word
 * ends like the name of a law (道交法 醉酒). Of names that contain each other the longest counts: 劳动合同法实施条例 does not mean
 * 劳动合同法.
 */
export function byName(records: readonly SearchRecord[], words: readonly string[]): Evidence {
	const named = new Map<SearchRecord, number>();
	for (const word of words) {
		const having = records
			.map((record) => ({ record, name: nameOf(record) }))
			.filter(({ name }) => name.length >= shortestName && word.includes(name))
			.filter(({ name }) => !explained.test(word.slice(word.indexOf(name) + name.length)));
		const longest = having.filter(
			({ name }) => !having.some((other) => other.name !== name && other.name.includes(name)),
		);
		for (const { record } of longest) named.set(record, 1);
		const ending = endings.find((each) => word.endsWith(each));
		if (longest.length > 0 || !ending) continue;
		const alike = withShortenedTitle(
			records.filter((record) => nameOf(record).endsWith(ending)),
			word,
		);
		for (const [record, strength] of inOrder(alike))
			named.set(record, factors.shortenedName * strength);
	}
	return named;
}

/** A law's name in everyday form; an empty text when the title does not end like the name of a law. */
function nameOf({ issuedTitle }: SearchRecord): string {
	const name = issuedTitle
		.replace(/^中华人民共和国(?=.{3})/, '')
		.replace(/(?:试行|暂行|修订)$/, '');
	return endings.some((ending) => name.endsWith(ending)) ? name : '';
}
