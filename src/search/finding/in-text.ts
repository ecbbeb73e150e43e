import { partOfRecord } from './search-record.ts';
import { withRows } from './row-hits.ts';
import type { TextHit } from './hit.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';
import type { Texts } from '../texts/texts.ts';

/** The score of an attachment is multiplied by this, so that a text that says as much stands first. */
const attachmentWeight = 0.8;

/**
 * Records by passage scores: the best passage counts, and a little how many there are for the record's length. Rows count
 * by themselves, and an attachment less than the text that it belongs to. `said` is what makes a row one of them.
 */
export async function recordsWithPassages(
	index: SearchIndex,
	{
		texts,
		scores,
		said,
	}: { texts: Texts; scores: ReadonlyMap<number, number>; said: readonly string[] },
): Promise<TextHit[]> {
	const { records } = index;
	const { firstPassages } = texts;
	const rows = new Map<SearchRecord, number>();
	const best = new Map<SearchRecord, TextHit & { count: number }>();
	for (const [number, score] of scores) {
		const place = lastAtMost(firstPassages, number);
		const record = records[place];
		if (!record) continue;
		const passage = number - (firstPassages[place] ?? 0);
		const part = partOfRecord(record, passage);
		if (part === 'row') {
			rows.set(record, Math.max(score, rows.get(record) ?? 0));
			continue;
		}
		const before = best.get(record);
		const count = (before?.count ?? 0) + (part === 'own' ? 1 : 0);
		const weighted = part === 'own' ? score : score * attachmentWeight;
		if (before && before.score >= weighted) before.count = count;
		else best.set(record, { record, passage, score: weighted, count });
	}
	const lengthOf = ({ id }: SearchRecord) =>
		(firstPassages[id + 1] ?? 0) - (firstPassages[id] ?? 0);
	const hits = [...best.values()]
		.map(({ count, score, ...hit }) => ({
			...hit,
			score:
				score *
				(1 + 0.2 * Math.log(Math.max(1, count)) + (0.3 * count) / (lengthOf(hit.record) + 4)),
		}))
		.sort((a, b) => b.score - a.score);
	return rows.size > 0 ? withRows(index, hits, { texts, rows, said }) : hits;
}

/** What each further time that a passage has the words is worth: the logarithm of their number. */
const repetitionWeight = 0.3;

/** Records whose text has `plain`, those with the most of it first. */
export async function withText(index: SearchIndex, plain: string): Promise<TextHit[]> {
	const texts = await index.texts();
	if (!texts) return [];
	const { passages, counts } = await texts.find(plain);
	const scores = new Map(
		Array.from(passages, (passage, place) => [
			passage,
			1 + repetitionWeight * Math.log2(counts[place] ?? 1),
		]),
	);
	return recordsWithPassages(index, { texts, scores, said: [plain] });
}

/** The place of the last of the ascending `values` that is no greater than `limit`; -1 when all are. */
function lastAtMost(values: ArrayLike<number>, limit: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
