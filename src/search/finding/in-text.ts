import { partOfRecord } from '../index/search-record.ts';
import { withRowHits } from './row-hits.ts';
import { factors, textScore } from './weights.ts';
import type { TextHit } from './hit.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { Texts } from '../texts/texts.ts';

/** Passages of the texts of a site, each with its score. */
interface ScoredPassages {
	texts: Texts;
	scores: ReadonlyMap<number, number>;
	/** The searched words; a row matches when it contains them. */
	said: readonly string[];
}

/**
 * Records by the scores of their passages: the best passage counts, and a little the number of passages relative to the
 * record's length. Rows count as hits of their own; an attachment counts less than the page's own text.
 */
export async function recordsWithPassages(
	index: SearchIndex,
	{ texts, scores, said }: ScoredPassages,
): Promise<TextHit[]> {
	const { pages, rows } = bestPassages(index, texts, scores);
	const hits = pages
		.map(({ count, length, score, ...hit }) => {
			const many = textScore.passages * Math.log(Math.max(1, count));
			const dense = (textScore.share * count) / (length + textScore.shortText);
			return { ...hit, score: score * (1 + many + dense) };
		})
		.sort((a, b) => b.score - a.score);
	return rows.size > 0 ? withRowHits(index, hits, { texts, rows, said }) : hits;
}

interface PageHit extends TextHit {
	/** How many passages of the page's own text have a score, and how many passages the whole record has. */
	count: number;
	length: number;
}

/** The best passage of each page, and the best score among the rows of each page. */
function bestPassages(
	{ records }: SearchIndex,
	{ firstPassages }: Texts,
	scores: ReadonlyMap<number, number>,
): { pages: PageHit[]; rows: Map<SearchRecord, number> } {
	const rows = new Map<SearchRecord, number>();
	const pages = new Map<SearchRecord, PageHit>();
	for (const [number, score] of scores) {
		const place = lastAtMost(firstPassages, number);
		const record = records[place];
		if (!record || record.isWithheld) continue;
		const first = firstPassages[place] ?? 0;
		const passage = number - first;
		const part = partOfRecord(record, passage);
		if (part === 'row') {
			rows.set(record, Math.max(score, rows.get(record) ?? 0));
			continue;
		}
		const isOwn = part === 'own';
		const before = pages.get(record);
		const count = (before?.count ?? 0) + (isOwn ? 1 : 0);
		const weighted = isOwn ? score : score * factors.attachment;
		const length = (firstPassages[place + 1] ?? 0) - first;
		if (before && before.score >= weighted) before.count = count;
		else pages.set(record, { record, passage, score: weighted, count, length });
	}
	return { pages: [...pages.values()], rows };
}

/** Records whose text contains `normalized`, the highest frequency first. */
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

/** The index of the last of the ascending `values` that is not greater than `limit`; -1 when all are greater. */
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
