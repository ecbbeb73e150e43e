import { agencySecond, byPlace, byYear, issuedBy } from './by-metadata.ts';
import { byName } from './by-name.ts';
import { isNumberOf, withNumber } from './by-number.ts';
import { withTitleSpelt } from './by-pinyin.ts';
import {
	withShortenedTitle,
	withTitle,
	withTitleThatSoundsLike,
	withWordsInTitle,
} from './by-title.ts';
import { textCoverage, titleCoverage } from './coverage.ts';
import { createScores, diversified, inOrder } from './evidence.ts';
import { hitsOf } from './hit.ts';
import { withText } from './in-text.ts';
import { exactlyMatchingRows, rowsNamed } from './row-hits.ts';
import { leastShareOfBest, staleWeight, weights } from './weights.ts';
import { validityOn } from '../../domain/documents/validity.ts';
import { readUnits, understand } from '../understanding/query.ts';
import type { Found, TextHit } from './hit.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Validity } from '../../domain/documents/validity.ts';
import type { Evidence } from './evidence.ts';
import type { Numbered } from './by-number.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';
import type { Query } from '../understanding/query.ts';

/** A title that is so long is meant itself, not texts that mention it. */
const longTitle = 6;

/** Where titles say so much of the query, texts are not asked. */
const saidByTitle = 0.95;

/** Where fewer titles have the query as it stands, those follow that say half of it. */
const pageful = 10;
const saysHalf = 0.5;

/** Short words have too many of the same sound, and mean in everyday speech something else than their letters. */
const longEnoughToMishear = 4;
const shortQuery = 6;

/**
 * Finds what a reader asks for. All that tells of it is weighed together: numbers, titles, issuers, what everyday words
 * mean, sounds, texts. What does not hold any more on `day` stands behind what does and says as much. Where a title, a number or a name has the query as it stands, what only resembles it is left out.
 */
export async function find(
	index: SearchIndex,
	typed: string,
	day?: CalendarDate,
	{ texts = false } = {},
): Promise<Found> {
	const query = await understand(index, typed);
	if (query.plain === '') return { hits: [], words: [] };
	const numbers = withNumber(index.records, query);
	const called = await exactlyMatchingRows(index, query);
	const meant = [...called, ...numbers.exact].filter((record) => isNumberOf(query, record));
	const words = [query.plain, ...query.parts, ...query.official];
	if (meant.length > 0 && !texts) return { hits: hitsOf(meant), words, textsSkipped: true };
	const named = namedSo(index.records, query);
	const isNamed = called.length + named.size + numbers.exact.length > 0;
	return isNamed
		? foundByName(index, { query, numbers, day, called, named, words, texts })
		: foundByMeaning(index, { query, numbers, day });
}

/** Records whose title or issuer has the query as it stands; beside these, those that say what it means. */
function namedSo(records: readonly SearchRecord[], { plain, parts, official }: Query): Evidence {
	const titled = withTitle(records, plain);
	const meant = titled.length > 0 ? official.flatMap((term) => withTitle(records, term)) : [];
	const { scores, add } = createScores();
	add(inOrder([...new Set(alternating(titled, meant))]), weights.title);
	add(inOrder(withWordsInTitle(records, parts)), weights.words);
	add(inOrder(issuedBy(records, plain)), weights.issuer);
	return scores;
}

interface Asked {
	query: Query;
	numbers: Numbered;
	day: CalendarDate | undefined;
}

interface Named extends Asked {
	called: readonly SearchRecord[];
	named: Evidence;
	words: string[];
	/** Texts are searched in any case. */
	texts: boolean;
}

async function foundByName(
	index: SearchIndex,
	{ query, numbers, day, called, named, words, ...wanted }: Named,
): Promise<Found> {
	const { plain, parts } = query;
	const isLong = plain.length >= longTitle || parts.length > 1 || numbers.exact.length > 0;
	const textsSkipped = isLong && named.size > 0 && !wanted.texts;
	const texts = textsSkipped ? [] : await withText(index, plain);
	const { scores, add } = createScores();
	add(named, 1);
	add(inOrder(numbers.exact), weights.number);
	add(inOrder(numbers.part), weights.numberPart);
	add(inOrder(called), weights.called);
	add(inOrder(rowsNamed(texts, plain)), weights.words);
	// What an everyday word means officially does not stand behind what has its letters more often.
	const isEveryday = query.official.length > 0;
	const literal = isEveryday ? texts.filter(({ record }) => !named.has(record)) : texts;
	add(ofBest(literal), weights.literal);
	const isWhole = [...named.keys()].some((record) => record.plain === plain);
	if (isLong && !isWhole && scores.size < pageful) {
		const titled = titleCoverage(index.records, await readUnits(index, query));
		add(new Map([...titled].filter(([, share]) => share >= saysHalf)), weights.titleShare);
	}
	const ordered = inOrderOfScore(currentFirst(scores, day));
	const hits = hitsOf(agencySecond(ordered), texts);
	return { hits, words, ...(textsSkipped && { textsSkipped }) };
}

async function foundByMeaning(index: SearchIndex, { query, numbers, day }: Asked): Promise<Found> {
	const { records } = index;
	const { folded, plain, official, isSpoken } = query;
	const isEveryday = official.length > 0;
	const { scores, add } = createScores();
	const isGuessable = !isEveryday && !isSpoken;
	const pinyin = isGuessable ? await index.readPinyin() : new Map<string, readonly string[]>();
	const spelt = isGuessable ? withTitleSpelt(records, folded, pinyin) : [];
	if (spelt.length > 0)
		return { hits: hitsOf(agencySecond(spelt)), words: [], note: '按拼音查找。' };
	const alike = isGuessable ? withTitleThatSoundsLike(records, plain, pinyin) : [];
	const alikeFound = {
		hits: hitsOf(alike),
		words: [plain],
		note: '没有完全相同的词语，按读音查找。',
	};
	if (alike.length > 0 && plain.length >= longEnoughToMishear) return alikeFound;

	const units = await readUnits(index, query);
	const titled = titleCoverage(records, units);
	const isMatter = !units.some(({ kind }) => kind === 'request' || kind === 'setting');
	const isSaid = isMatter && !isEveryday && Math.max(0, ...titled.values()) >= saidByTitle;
	const literal = isSpoken || isSaid ? [] : await withText(index, plain);
	const isShort = plain.length < shortQuery && units.some(({ kind }) => kind === 'synonym');
	const said = isSaid || (literal.length > 0 && !isShort) ? [] : await textCoverage(index, units);
	if (isGuessable) add(inOrder(withShortenedTitle(records, plain)), weights.shortened);
	add(inOrder(numbers.similar), weights.numberPart);
	add(inOrder(numbers.part), weights.numberPart);
	add(titled, weights.titleShare);
	add(byName(records, query.parts), weights.named);
	add(ofBest(said, 0), weights.textShare);
	add(ofBest(literal), isShort ? weights.literalEverydayWord : weights.literal);
	const found = [...scores.keys()];
	add(among(found, ofDocuments(records)), weights.document);
	add(among(found, byPlace(records, plain)), weights.place);
	add(among(found, byYear(records, plain)), weights.year);
	const least = leastShareOfBest * Math.max(0, ...scores.values());
	const isLiteral = new Set(literal.map(({ record }) => record));
	const shown = [...currentFirst(scores, day)].filter(
		([record, score]) => score >= least || isLiteral.has(record),
	);
	if (shown.length === 0 && alike.length > 0) return alikeFound;
	const isShown = new Set(shown.map(([record]) => record));
	const texts = [...said, ...literal].filter(({ record }) => isShown.has(record));
	const isWrongNumber = numbers.similar.length > 0 && numbers.part.length === 0;
	return {
		hits: hitsOf(diversified(shown, units), texts),
		words: [plain, ...units.flatMap(({ terms }) => terms)],
		...(isWrongNumber && { note: '未找到该文号，以下是年份、序号相同的文件和提到它的文件。' }),
	};
}

/** Text hits by their share of the best one's score, from `least` up. */
function ofBest(hits: readonly TextHit[], least = 0.6): Evidence {
	const best = hits[0]?.score ?? 1;
	return new Map(hits.map(({ record, score }) => [record, least + ((1 - least) * score) / best]));
}

/** Official documents, which others mostly speak of. */
function ofDocuments(records: readonly SearchRecord[]): Evidence {
	return new Map(records.filter(({ number }) => number).map((record) => [record, 1]));
}

function among(records: readonly SearchRecord[], evidence: Evidence): Evidence {
	return new Map(
		records.flatMap((record): [SearchRecord, number][] => {
			const strength = evidence.get(record);
			return strength === undefined ? [] : [[record, strength]];
		}),
	);
}

const ended: readonly Validity[] = ['expired', 'repealed', 'superseded'];

/** Scores on a day, where a document that does not hold any more is worth less. */
function currentFirst(scores: Evidence, day: CalendarDate | undefined): Evidence {
	const worthOf = ({ lifespan }: SearchRecord) =>
		day && lifespan && ended.includes(validityOn(day, lifespan).validity) ? staleWeight : 1;
	return new Map([...scores].map(([record, score]) => [record, score * worthOf(record)]));
}

function inOrderOfScore(scores: Evidence): SearchRecord[] {
	return [...scores].sort(([, a], [, b]) => b - a).map(([record]) => record);
}

/** One of each in turn, as long as there are. */
function alternating<T>(these: readonly T[], those: readonly T[]): T[] {
	const pairs = these.flatMap((item, place) => [item, ...those.slice(place, place + 1)]);
	return [...pairs, ...those.slice(these.length)];
}
