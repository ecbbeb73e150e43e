import { agencySecond, byClues, byPlace, byYear } from './by-metadata.ts';
import { byName } from './by-name.ts';
import { withTitleSpelt, withTitleThatSoundsLike } from './by-sound.ts';
import { withShortenedTitle } from './by-title.ts';
import { textCoverage, titleCoverage } from './coverage.ts';
import { among, createScores, currentFirst, diversified, inOrder, ofBest } from './evidence.ts';
import { hitsOf } from './hit.ts';
import { withText } from './in-text.ts';
import { leastShareOfBest, titleSays, weights } from './weights.ts';
import { readUnits } from '../understanding/query.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Numbered } from './by-number.ts';
import type { Evidence } from './evidence.ts';
import type { Found, TextHit } from './hit.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { QueryUnit } from '../understanding/query-units.ts';
import type { Query } from '../understanding/query.ts';

interface Asked {
	query: Query;
	numbers: Numbered;
	day: CalendarDate | undefined;
}

/**
 * The minimum length for searching by sound: short words have too many homophones, and in everyday speech they often
 * mean something else.
 */
const longEnoughToMishear = 4;
const shortQuery = 6;

/** Finds records when no title, number or name contains the query as it is. */
export async function findByMeaning(
	index: SearchIndex,
	{ query, numbers, day }: Asked,
): Promise<Found> {
	const { records } = index;
	const { normalized } = query;
	const isGuessable = query.official.length === 0 && !query.isSpoken;
	const { spelt, alike } = isGuessable ? await bySound(index, query) : { spelt: [], alike: [] };
	if (spelt.length > 0) return spelling(spelt, await withText(index, normalized), normalized);
	if (alike.length > 0 && normalized.length >= longEnoughToMishear)
		return soundingAlike(alike, normalized);

	const units = await readUnits(index, query);
	const titles = titleCoverage(records, units);
	const texts = await textsOf(index, query, { units, titles });
	const { scores, add } = createScores();
	if (isGuessable)
		add(inOrder(withShortenedTitle(records, query.parts.join(''))), weights.shortened);
	add(inOrder(numbers.similar), weights.numberPart);
	add(inOrder(numbers.part), weights.numberPart);
	add(titles, weights.titleShare);
	add(byName(records, query.parts), weights.named);
	add(ofBest(texts.saying, 0), weights.textShare);
	add(ofBest(texts.literal), texts.isEveryday ? weights.literalEverydayWord : weights.literal);
	add(among(scores, ofDocuments(records)), weights.document);
	add(among(scores, byPlace(records, normalized)), weights.place);
	add(among(scores, byYear(records, normalized)), weights.year);
	add(among(scores, byClues(records, query.clues)), weights.clue);

	const shown = sayingEnough(scores, { day, literal: texts.literal });
	if (shown.size === 0 && alike.length > 0) return soundingAlike(alike, normalized);
	const hits = [...texts.saying, ...texts.literal].filter(({ record }) => shown.has(record));
	const isWrongNumber = numbers.similar.length > 0 && numbers.part.length === 0;
	return {
		hits: hitsOf(diversified(shown, units), hits),
		words: [normalized, ...units.flatMap(({ terms }) => terms)],
		...(isWrongNumber && { note: '未找到该文号，以下是年份、序号相同的文件和提到它的文件。' }),
	};
}

/** Records whose titles the query spells in letters, and records whose titles sound like it. */
async function bySound(index: SearchIndex, { folded, normalized }: Query) {
	const { records } = index;
	const pinyin = await index.readPinyin();
	return {
		spelt: withTitleSpelt(records, folded, pinyin),
		alike: withTitleThatSoundsLike(records, normalized, pinyin),
	};
}

/** Titles that the query spells, after the texts that have its letters as they are: 'RSS' is a word, and three initials. */
function spelling(
	spelt: readonly SearchRecord[],
	written: readonly TextHit[],
	normalized: string,
): Found {
	const hits = hitsOf([...written.map(({ record }) => record), ...agencySecond(spelt)], written);
	return written.length > 0
		? { hits, words: [normalized] }
		: { hits, words: [], note: '按拼音查找。' };
}

function soundingAlike(alike: readonly SearchRecord[], normalized: string): Found {
	return { hits: hitsOf(alike), words: [normalized], note: '没有完全相同的词语，按读音查找。' };
}

/**
 * Texts with the query letter for letter, else with its parts. No text is searched when a title says all of the query.
 */
async function textsOf(
	index: SearchIndex,
	{ normalized, official, isSpoken, clues }: Query,
	{ units, titles }: { units: readonly QueryUnit[]; titles: Evidence },
): Promise<{ literal: readonly TextHit[]; saying: readonly TextHit[]; isEveryday: boolean }> {
	const isContent = !units.some(({ kind }) => kind === 'request' || kind === 'context');
	const isSaid =
		isContent && official.length === 0 && Math.max(0, ...titles.values()) >= titleSays.all;
	const literal = isSpoken || isSaid || clues.length > 0 ? [] : await withText(index, normalized);
	const isEveryday = normalized.length < shortQuery && units.some(({ kind }) => kind === 'synonym');
	const isFound = isSaid || (literal.length > 0 && !isEveryday);
	return { literal, saying: isFound ? [] : await textCoverage(index, units), isEveryday };
}

/** Documents with a number. Other pages mostly mention them. */
function ofDocuments(records: readonly SearchRecord[]): Evidence {
	return new Map(records.filter(({ number }) => number).map((record) => [record, 1]));
}

/** The records whose score is not far below the best, and those whose text contains the query letter for letter. */
function sayingEnough(
	scores: Evidence,
	{ day, literal }: { day: CalendarDate | undefined; literal: readonly TextHit[] },
): Evidence {
	const least = leastShareOfBest * Math.max(0, ...scores.values());
	const isLiteral = new Set(literal.map(({ record }) => record));
	return new Map(
		[...currentFirst(scores, day)].filter(
			([record, score]) => score >= least || isLiteral.has(record),
		),
	);
}
