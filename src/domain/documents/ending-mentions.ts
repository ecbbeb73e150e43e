import { citationOf } from './citation.ts';
import { numberKeys } from '../numbers/number-values.ts';
import { findDocumentNumbers } from '../numbers/numbers-in-text.ts';

/** What a text says of another document: that it is repealed (废止) or declared void (宣布失效). */
type MentionedEnding = 'repealed' | 'invalidated';

/** A document that a text may speak of. */
export interface KnownDocument {
	id: string;
	title: string;
	/** 发文字号 as it is written; several of a document that several agencies issued. */
	numbers?: readonly string[] | undefined;
}

/** A place of a text that says the end of a known document. */
export interface EndingMention {
	id: string;
	ending: MentionedEnding;
	/** The line of the text, counted from 0. */
	line: number;
}

/** Finds what texts say of the ends of known documents. */
export type FindEndings = (title: string, text: string) => EndingMention[];

/**
 * Prepares the search for documents of which texts say that they are repealed or declared void: right before or behind
 * their names, or in a list or table below a line that says so. `title` is that of the document whose text it is. A text
 * that leaves it open names none: whoever writes relations from it must not end what stays in force.
 */
export function endingFinder(documents: readonly KnownDocument[]): FindEndings {
	const find = mentionFinder(documents);
	return (title, text) => {
		const found = new Map<string, EndingMention>();
		let above = said(title).at(-1)?.ending;
		for (const [line, words] of text.split('\n').entries()) {
			const mentions = find(words);
			const acts = said(words);
			if (acts.length > 0 && introducesList(words)) above = acts.at(-1)?.ending;
			const isRow = /^\s*(?:\||[-*]\s|\d+[.．、]|[（(]?[一二三四五六七八九十\d]+[）)、])/.test(
				words,
			);
			for (const mention of mentions) {
				const near = endingNear(mention, mentions, words, acts);
				const ending = acts.length > 0 ? near : isRow ? above : undefined;
				if (ending && ending !== 'kept' && !found.has(mention.id))
					found.set(mention.id, { id: mention.id, ending, line });
			}
		}
		return [...found.values()];
	};
}

/** True for a heading, and for a sentence that announces what follows. */
function introducesList(words: string): boolean {
	return (
		words.length <= longestHeading || /[：:]\s*$|^#|下列|以下|如下|(?:目录|清单)\s*$/.test(words)
	);
}

const longestHeading = 40;

/** The words of a text that say what becomes of documents, in their order; those within names of documents say nothing. */
interface SaidAct {
	at: number;
	end: number;
	ending: MentionedEnding | 'kept';
}

const actWords =
	/(?<kept>继续有效|保留|修改|修订|(?:不|未|没有)(?:予以|宣布|被)?(?:废止|失效)|自行废止|期满失效|部分(?:条款)?(?:废止|失效))|(?<repealed>废止|作废)|(?<invalidated>失效|停止执行)/g;

function said(text: string): SaidAct[] {
	const masked = text.replace(quotedName, (name) => '《'.padEnd(name.length, '…'));
	return [...masked.matchAll(actWords)].map(({ index, 0: word, groups }) => ({
		at: index,
		end: index + word.length,
		ending: groups?.['kept'] ? 'kept' : groups?.['repealed'] ? 'repealed' : 'invalidated',
	}));
}

/** A name of a document, which may have names within. */
const quotedName = /《[^《》]*(?:《[^《》]*》[^《》]*)*》/g;

interface Mention {
	id: string;
	at: number;
	end: number;
}

/** What is said right behind a mention, else before it, else behind the enumeration to which it belongs. */
function endingNear(
	{ at, end }: Mention,
	mentions: readonly Mention[],
	text: string,
	acts: readonly SaidAct[],
): SaidAct['ending'] | undefined {
	const plain = mentions.reduce(
		(words, mention) =>
			words.slice(0, mention.at) + ' '.repeat(mention.end - mention.at) + words.slice(mention.end),
		text.replace(quotedName, (name) => ' '.repeat(name.length)),
	);
	const between = (from: number, to: number) => plain.slice(from, to);
	const clause = /^[^，。；;]*/.exec(plain.slice(end))?.[0] ?? '';
	const next = mentions.find((mention) => mention.at >= end)?.at ?? text.length;
	const behind = acts.find(
		(act) => act.at >= end && act.end <= Math.min(end + clause.length, next),
	);
	if (behind && isEnumeration(between(end, behind.at), mostBehind)) return behind.ending;
	const before = acts.findLast((act) => act.end <= at);
	if (before && isEnumeration(between(before.end, at), mostBefore)) return before.ending;
	const after = acts.find((act) => act.at >= end);
	return after && isEnumeration(between(end, after.at), mostBehind) ? after.ending : undefined;
}

/** The most letters between an act and a document that it acts on, besides names, numbers and the words of enumerations. */
const mostBefore = 30;
const mostBehind = 12;

/** True when nothing but an enumeration stands between: no further sentence, no further part (`（二）`) of a list. */
function isEnumeration(words: string, most: number): boolean {
	const isCut = /[。；;]|[（(][一二三四五六七八九十]+[）)]/.test(words);
	return !isCut && words.replace(/[\s\d\p{P}\p{S}号和及与等]/gu, '').length <= most;
}

/** A shorter name may mean several documents. */
const shortestName = 6;

function mentionFinder(documents: readonly KnownDocument[]): (words: string) => Mention[] {
	const byNumber = new Map(
		documents.flatMap(({ id, numbers = [] }) =>
			numberKeys(numbers).map((key) => [key, id] as const),
		),
	);
	const byName = new Map(
		documents.flatMap(({ id, title }) =>
			[title, citationOf(title).slice(1, -1)]
				.map(normalized)
				.filter((name) => name.length >= shortestName)
				.map((name) => [name, id] as const),
		),
	);
	return (words) => {
		const numbers = findDocumentNumbers(words).flatMap(({ key, at, end }) => {
			const id = byNumber.get(key);
			return id === undefined ? [] : [{ id, at, end }];
		});
		const names = [...words.matchAll(quotedName)].flatMap(({ 0: quoted, index }) => {
			const name = quoted.slice(1, -1);
			const inner = [...name.matchAll(/《([^《》]*)》/g)].map(([, within = '']) => within);
			const id = [name, ...inner].map((each) => byName.get(normalized(each))).find(Boolean);
			return id === undefined ? [] : [{ id, at: index, end: index + quoted.length }];
		});
		return [...numbers, ...names, ...cellsNamed(words, byName)].sort((a, b) => a.at - b.at);
	};
}

/** Cells of a row of a table that are a name as a whole. */
function cellsNamed(words: string, byName: ReadonlyMap<string, string>): Mention[] {
	if (!words.startsWith('|')) return [];
	let at = 0;
	return words.split('|').flatMap((cell) => {
		const start = at;
		at += cell.length + 1;
		const id = byName.get(normalized(cell));
		return id === undefined ? [] : [{ id, at: start, end: start + cell.length }];
	});
}

function normalized(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/[〈《]/g, '<')
		.replace(/[〉》]/g, '>')
		.replace(/[\s*_\\]/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
