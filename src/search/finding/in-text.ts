import { partOfRecord } from './search-record.ts';
import { withRows } from './row-hits.ts';
import { factors, textScore } from './weights.ts';
import type { TextHit } from './hit.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';
import type { Texts } from '../texts/texts.ts';

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
		const weighted = part === 'own' ? score : score * factors.attachment;
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
				(1 +
					textScore.passages * Math.log(Math.max(1, count)) +
					(textScore.share * count) / (lengthOf(hit.record) + textScore.shortText)),
		}))
		.sort((a, b) => b.score - a.score);
	return rows.size > 0 ? withRows(index, hits, { texts, rows, said }) : hits;
}

/** Records whose text has `normalized`, those with the most of it first. */
export async function withText(index: SearchIndex, normalized: string): Promise<TextHit[]> {
	const texts = await index.texts();
	if (!texts) return [];
	const { passages, frequencies } = await texts.find(normalized);
	const scores = new Map(
		Array.from(passages, (passage, place) => [
			passage,
			1 + textScore.frequency * Math.log2(frequencies[place] ?? 1),
		]),
	);
	return recordsWithPassages(index, { texts, scores, said: [normalized] });
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
