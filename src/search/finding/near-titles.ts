import { ranked } from './by-title.ts';
import type { SearchRecord } from './search-record.ts';

const most = 5;

/** The share of the query's characters that a title must have. */
const leastShare = 0.5;

/** Records whose title has the most of the characters of `plain`, best where they stand side by side. */
export function withTitleNear(records: readonly SearchRecord[], plain: string): SearchRecord[] {
	const characters = [...new Set(plain)];
	if (characters.length < 2) return [];
	const pairs = Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2));
	return ranked(records, (record) => {
		const share = shareIn(record.plain, characters);
		return share < leastShare
			? 0
			: share + shareIn(record.plain, pairs) - record.core.length / 1000;
	}).slice(0, most);
}

function shareIn(title: string, parts: readonly string[]): number {
	return parts.filter((part) => title.includes(part)).length / parts.length;
}
