import { lastAtMost } from './postings.ts';
import { withRows } from './row-hits.ts';
import { codesOfQuery } from '../text/bigrams.ts';
import { passageOverlap } from '../text/passages.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

/** A record with the passage of it that fits best, counted from its first. */
export interface TextHit {
	record: SearchRecord;
	passage: number;
	score: number;
}

/** Passages that contain every pair of neighbouring characters of `plain`: they surely contain a word of two. */
export async function passagesWith(index: SearchIndex, plain: string): Promise<Uint32Array> {
	const codes = codesOfQuery(plain.slice(0, passageOverlap));
	const lists = await Promise.all(codes.map(index.readPostings));
	const [shortest, ...others] = lists.sort((a, b) => a.length - b.length);
	if (!shortest) return new Uint32Array();
	return shortest.filter((passage) =>
		others.every((list) => list[lastAtMost(list, passage)] === passage),
	);
}

/** What an attachment is worth beside a text that says as much. */
const attachmentWorth = 0.8;

/**
 * Records by passage scores: the best passage counts, and a little how many there are for the record's length. Rows count
 * by themselves, and an attachment less than the text that it belongs to.
 */
export async function recordsWithPassages(
	index: SearchIndex,
	scores: ReadonlyMap<number, number>,
): Promise<TextHit[]> {
	const { records } = index;
	const rows: TextHit[] = [];
	const firstPassages = records.map(({ firstPassage }) => firstPassage);
	const best = new Map<SearchRecord, TextHit & { count: number }>();
	for (const [passage, score] of scores) {
		const record = records[lastAtMost(firstPassages, passage)];
		if (!record) continue;
		const place = passage - record.firstPassage;
		const isOwn = place < record.passages;
		if (place >= record.passages + (record.attached ?? 0)) {
			rows.push({ record, passage: place, score });
			continue;
		}
		const before = best.get(record);
		const count = (before?.count ?? 0) + (isOwn ? 1 : 0);
		const worth = isOwn ? score : score * attachmentWorth;
		if (before && before.score >= worth) before.count = count;
		else best.set(record, { record, passage: place, score: worth, count });
	}
	const hits = [...best.values()]
		.map(({ count, score, ...hit }) => ({
			...hit,
			score:
				score *
				(1 + 0.2 * Math.log(Math.max(1, count)) + (0.3 * count) / (hit.record.passages + 4)),
		}))
		.sort((a, b) => b.score - a.score);
	return rows.length > 0 ? withRows(index, hits, rows) : hits;
}

/** Records whose text has `plain`, those with the most of it first. */
export async function withText(index: SearchIndex, plain: string): Promise<TextHit[]> {
	const passages = await passagesWith(index, plain);
	return recordsWithPassages(index, new Map([...passages].map((passage) => [passage, 1])));
}

/** How many hits are looked at letter for letter: little more than what the first page of results fetches anyway. */
const pool = 15;

/**
 * Those of the first hits whose text contains `plain`, those with the most of it first; where the folded query stands
 * with its very punctuation, all the more.
 */
export async function verified(
	{ fold, readText }: SearchIndex,
	hits: readonly TextHit[],
	{ plain, folded }: { plain: string; folded: string },
): Promise<TextHit[]> {
	const checked = await Promise.all(
		hits.slice(0, pool).map(async (hit) => {
			const text = await readText(hit.record, hit.passage);
			const count = fold.plain(text).split(plain).length - 1;
			if (count === 0) return [];
			const exact = fold.text(text).includes(folded) ? 2 : 1;
			return [{ ...hit, score: hit.score * exact * (1 + 0.3 * Math.log2(count)) }];
		}),
	);
	return checked.flat().sort((a, b) => b.score - a.score);
}
