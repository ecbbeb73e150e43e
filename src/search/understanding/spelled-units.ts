import { createSpelling } from '../index/pinyin.ts';
import type { QueryUnit } from './query-units.ts';
import type { SearchIndex } from '../index/search-index.ts';

const shortest = 4;
const mostReadings = 2;
const weight = 2;

/**
 * The words that the letters in a query with Chinese characters spell, if titles contain them: zhufang公积金 also means
 * 住房.
 */
export async function spelledUnits(index: SearchIndex, folded: string): Promise<QueryUnit[]> {
	const runs = folded.match(/[a-z]+(?: +[a-z]+)*/g) ?? [];
	const spelled = runs.filter((run) => run.length >= shortest && run.length < folded.length);
	if (spelled.length === 0) return [];
	const pinyin = await index.readPinyin();
	return spelled.flatMap((run) => {
		const spells = createSpelling(pinyin, { typed: run, initials: false });
		const counts = new Map<string, number>();
		for (const { normalized } of index.records) {
			const said = spells(normalized);
			if (said.length > 1) counts.set(said, (counts.get(said) ?? 0) + 1);
		}
		const terms = [...counts].sort(([, a], [, b]) => b - a).map(([term]) => term);
		return terms.length === 0
			? []
			: [{ terms: terms.slice(0, mostReadings), weight, kind: 'synonym' as const }];
	});
}
