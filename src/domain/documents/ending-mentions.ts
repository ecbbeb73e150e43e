import { citationOf } from './citation.ts';
import { findDocumentNumbers } from '../numbers/numbers-in-text.ts';

/** What a text says of another document: that it is repealed (废止) or declared void (宣布失效). */
type MentionedEnding = 'repealed' | 'invalidated';

/** A document that a text may speak of. */
export interface KnownDocument {
	id: string;
	title: string;
	/** 发文字号 in its canonical form. */
	number?: string | undefined;
}

/** A place of a text that says the end of a known document. */
export interface EndingMention {
	id: string;
	ending: MentionedEnding;
	/** The line of the text, counted from 0. */
	line: number;
}

/** A shorter name may mean several documents. */
const shortestName = 6;

/**
 * Finds the documents of which a text says that they are repealed or declared void: in the same sentence or row of a table,
 * or in a list or table below a line that says so. `title` is that of the document whose text it is.
 */
export function findEndingMentions(
	title: string,
	text: string,
	documents: readonly KnownDocument[],
): EndingMention[] {
	const find = findDocuments(documents);
	const found: EndingMention[] = [];
	let above = endingIn(title);
	for (const [line, words] of text.split('\n').entries()) {
		const isItem = /^\s*(?:\||[-*]\s|\d+[.．、]|[（(]?[一二三四五六七八九十\d]+[）)、])/.test(
			words,
		);
		if (!isItem && decides(words)) above = endingIn(words);
		for (const sentence of isItem ? [words] : words.split(/(?<=[。；;])/)) {
			const ending = decides(sentence) ? endingIn(sentence) : isItem ? above : undefined;
			if (ending) found.push(...find(sentence).map((id) => ({ id, ending, line })));
		}
	}
	return found.filter(({ id }, place) => found.findIndex((mention) => mention.id === id) === place);
}

/** True when the words say what becomes of documents, whether they end or not. */
function decides(words: string): boolean {
	return /废止|失效|停止执行|作废|继续有效|予以保留|予以修改/.test(words);
}

function endingIn(words: string): MentionedEnding | undefined {
	const said = words.replace(
		/(?:不|未|没有)(?:予以|宣布|被)?(?:废止|失效)|自行废止|期满失效|部分(?:条款)?(?:废止|失效)/g,
		'',
	);
	if (/废止|作废/.test(said)) return 'repealed';
	return /失效|停止执行/.test(said) ? 'invalidated' : undefined;
}

function findDocuments(documents: readonly KnownDocument[]): (words: string) => string[] {
	const byNumber = new Map(documents.flatMap(({ id, number }) => (number ? [[number, id]] : [])));
	const byName = new Map(
		documents.flatMap(({ id, title }) =>
			[title, citationOf(title).slice(1, -1)]
				.map(normalized)
				.filter((name) => name.length >= shortestName)
				.map((name) => [name, id] as const),
		),
	);
	return (words) => {
		const numbers = findDocumentNumbers(words).flatMap((number) => byNumber.get(number) ?? []);
		const names = [...words.matchAll(/《([^《》]*(?:《[^《》]*》[^《》]*)*)》/g)].flatMap(
			([, name = '']) => [name, ...name.matchAll(/《([^《》]*)》/g).map(([, inner = '']) => inner)],
		);
		const cells = words.startsWith('|') ? words.split('|').map((cell) => cell.trim()) : [];
		const named = [...names, ...cells].flatMap((name) => byName.get(normalized(name)) ?? []);
		return [...new Set([...numbers, ...named])];
	};
}

function normalized(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/[〈《]/g, '<')
		.replace(/[〉》]/g, '>')
		.replace(/[\s*_\\]/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
