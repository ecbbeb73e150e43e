import { agencySecond, issuedBy } from './by-issuer.ts';
import { byMeaning } from './by-meaning.ts';
import { hasNumber, withNumber, withSimilarNumber } from './by-number.ts';
import { withTitleSpelt } from './by-pinyin.ts';
import {
	withShortenedTitle,
	withTitle,
	withTitleThatSoundsLike,
	withWordsInTitle,
} from './by-title.ts';
import { hitsOf } from './hit.ts';
import { verified, withText } from './in-text.ts';
import { rowsCalled, rowsNamed } from './row-hits.ts';
import type { Found } from './hit.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Finds what a reader asks for. The steps stand in the order of how surely they tell what is meant; the first that
 * answers decides what stands first, and texts that contain the query follow.
 */
export async function find(index: SearchIndex, query: string): Promise<Found> {
	const { records, fold, pinyin } = index;
	const folded = fold.text(query).trim();
	const plain = fold.plain(query);
	if (plain === '') return { hits: [], words: [] };
	const parts = folded.split(/\s+/).map(fold.plain).filter(Boolean);
	const words = [plain];
	const inText = () => withText(index, plain);

	const numbered = withNumber(records, { folded, plain });
	if (numbered.some(hasNumber({ folded, plain }))) return { hits: hitsOf(numbered), words };

	const official = (await index.readWords(plain.charAt(0))).get(plain) ?? [];
	const isEveryday = official.length > 0;
	const called = await rowsCalled(index, { folded, plain });
	const numberedRows = called.filter(hasNumber({ folded, plain }));
	if (!isEveryday && numbered.length + numberedRows.length > 0)
		return { hits: hitsOf([...numberedRows, ...numbered]), words };

	const titled = [
		...withTitle(records, plain),
		...withWordsInTitle(records, parts),
		...issuedBy(records, plain),
	];
	const mayNameRow = titled.length > 0 || records.some(({ rows }) => rows);
	const texts = mayNameRow ? await inText() : [];
	const named = rowsNamed(texts, plain);
	if (titled.length + called.length + named.length > 0) {
		const meant = official.flatMap((term) => withTitle(records, term));
		const [first, ...others] = agencySecond(titled);
		const all = [...(first ? [first] : []), ...called, ...alternating(meant, others), ...named];
		return { hits: hitsOf(all, texts), words: [...parts, ...words, ...official] };
	}

	const similar = withSimilarNumber(records, folded);
	if (similar.length > 0) {
		const mentions = await verified(index, await inText(), { plain, folded });
		const first = mentions.map(({ record }) => record);
		const note = `未找到该文号，以下是${first.length > 0 ? '提到它的文件和' : ''}年份、序号相同的文件。`;
		return { hits: hitsOf([...first, ...similar], mentions), words, note };
	}

	const spelt = isEveryday ? [] : withTitleSpelt(records, folded, pinyin);
	if (spelt.length > 0)
		return { hits: hitsOf(agencySecond(spelt)), words: [], note: '按拼音查找。' };

	const alike = isEveryday ? [] : withTitleThatSoundsLike(records, plain, pinyin);
	const alikeFound = { hits: hitsOf(alike), words, note: '没有完全相同的词语，按读音查找。' };
	if (alike.length > 0 && plain.length >= longEnoughToMishear) return alikeFound;

	const shortened = isEveryday ? [] : withShortenedTitle(records, plain);
	if (shortened.length > 0) return { hits: hitsOf(shortened, await inText()), words };

	const meant = await byMeaning(index, { plain, folded, parts });
	return meant.hits.length > 0 || alike.length === 0 ? meant : alikeFound;
}

/** Short words have too many of the same sound. */
const longEnoughToMishear = 4;

/** One of each in turn, as long as there are. */
function alternating<T>(these: readonly T[], those: readonly T[]): T[] {
	const pairs = these.flatMap((item, place) => [item, ...those.slice(place, place + 1)]);
	return [...pairs, ...those.slice(these.length)];
}
