import { factsAbout } from './fact-subject.ts';
import { factWords, fillers } from './fact-words.ts';
import type { AnsweringFact } from './fact-subject.ts';
import type { FactKind } from './fact-words.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { FactsByAddress } from '../text/page-marks.ts';

const shortestSubject = 2;

/**
 * The facts that answer a query, those of one page together. An empty list when the query asks for no fact, is a part
 * of a title, or is unclear about its subject.
 */
export async function factsAsked(index: SearchIndex, query: string): Promise<AnsweringFact[]> {
	const { records, normalizer } = index;
	const asked = askedFact(normalizer.fold(query).trim());
	const normalized = asked ? normalizer.normalize(asked.subject) : '';
	if (!asked || normalized.length < shortestSubject) return [];
	if (isInTitle([...records, ...(await index.readLists())], normalizer.normalize(query))) return [];
	const { kinds, subject: folded } = asked;
	const [words, facts] = await Promise.all([
		index.readWords(normalized.charAt(0)),
		kinds.some((kind) => kind !== 'state') ? index.readFacts() : {},
	]);
	const subject = { folded, normalized, official: words.get(normalized) ?? [] };
	const found = kinds.flatMap((kind) =>
		factsAbout(subject, factsOfKind(kind, records, facts), normalizer.normalize),
	);
	return togetherByPage(found);
}

/** The facts of one kind in the records. */
function factsOfKind(
	kind: FactKind,
	records: readonly SearchRecord[],
	facts: FactsByAddress,
): AnsweringFact[] {
	if (kind === 'state') return records.filter(({ phases }) => phases).map((record) => ({ record }));
	return records.flatMap((record) =>
		(facts[record.address] ?? [])
			.filter((fact) => fact.kind === kind)
			.map((fact) => ({ record, fact })),
	);
}

function isInTitle(records: readonly SearchRecord[], normalized: string): boolean {
	return records.some((record) => record.normalized.includes(normalized));
}

function togetherByPage(found: readonly AnsweringFact[]): AnsweringFact[] {
	const pages = new Map<SearchRecord, AnsweringFact[]>();
	for (const each of found) pages.set(each.record, [...(pages.get(each.record) ?? []), each]);
	return [...pages.values()].flat();
}

/** A question for facts about a subject. */
interface AskedFact {
	/** The kinds in the order of the question. */
	kinds: readonly FactKind[];
	/** The folded query without the words that ask. */
	subject: string;
}

interface AskingWord {
	kind: FactKind;
	word: string;
}

/** All words that ask, the longest first. */
const asking = Object.entries(factWords)
	.flatMap(([kind, words]) => words.map((word): AskingWord => ({ kind: kind as FactKind, word })))
	.sort((a, b) => b.word.length - a.word.length);

/** Words that ask at any position; other words may be parts of longer words: 电话亭, 地址变更. */
const questions = /[几多哪何怎吗谁]|什么|下载/;

const mark = /[\s,。?!、;]+/;
const followers = [...fillers.behind, ...fillers.between, ...asking.map(({ word }) => word)];

/** The facts that a folded query asks for; `undefined` when it asks for none or has no subject. */
export function askedFact(folded: string): AskedFact | undefined {
	const kinds = new Set<FactKind>();
	let rest = '';
	for (let place = 0; place < folded.length;) {
		const found = askingWordAt(folded.slice(place));
		if (found) kinds.add(found.kind);
		rest += found ? ' ' : (folded[place] ?? '');
		place += found?.word.length ?? 1;
	}
	const parts = rest.split(mark).filter((part) => !fillers.between.includes(part));
	const subject = withoutEnds(parts.join(' '));
	return kinds.size > 0 && subject !== '' ? { kinds: [...kinds], subject } : undefined;
}

function askingWordAt(text: string): AskingWord | undefined {
	const found = asking.find(({ word }) => text.startsWith(word));
	if (!found || questions.test(found.word)) return found;
	const next = text.slice(found.word.length);
	const isWhole =
		next === '' || next.search(mark) === 0 || followers.some((word) => next.startsWith(word));
	return isWhole ? found : undefined;
}

/** The text without the fillers at its beginning and end. */
function withoutEnds(text: string): string {
	const bare = text.trim();
	const before = fillers.before.find((filler) => bare.startsWith(filler));
	if (before) return withoutEnds(bare.slice(before.length));
	const behind = fillers.behind.find((filler) => bare.endsWith(filler));
	return behind ? withoutEnds(bare.slice(0, -behind.length)) : bare;
}
