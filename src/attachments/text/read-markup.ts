import { Parser } from 'htmlparser2';
import { wholeNumber } from './whole-number.ts';
import type { Collector } from '../collector.ts';

/** What HTML or XML holds; cells and values stand on lines of their own, parted by a semicolon from the next. */
export interface Markup {
	/** Without what was deleted while changes were tracked. */
	text: string;
	/** The text before changes that are tracked; empty where none are. */
	before: string;
	/** In runs of a document that are marked as hidden. */
	hidden: string;
	/** Values of attributes that are more than settings. */
	attributes: string;
	/** Comments, declarations, processing instructions. */
	comments: string;
}

/** Elements within a line of text, of documents and pages. */
const inline = new Set(
	(
		'r t ins del delText moveFrom moveTo hyperlink smartTag sdt sdtContent fldSimple instrText ' +
		'a b i u s em strong span font sub sup small mark tspan textPath'
	).split(' '),
);
const paragraphs = new Set(['p', 'br', 'cr', 'li', 'div', 'h']);
const removed = new Set(['del', 'moveFrom']);
const added = new Set(['ins', 'moveTo']);

/** Reads markup, however damaged. Nothing is fetched and no entity of the text's own is expanded. */
export function readMarkup(text: string, language: 'html' | 'xml'): Markup {
	const found: Markup = { text: '', before: '', hidden: '', attributes: '', comments: '' };
	/** The elements that stand open, each with the characters said before it. */
	const path: { name: string; said: number; saidBefore: number }[] = [];
	let [said, saidBefore] = [0, 0];
	let [deletions, insertions, hiddenFrom] = [0, 0, Infinity];
	let isTracked = false;

	const write = (data: string) => {
		const { length } = data.trim();
		if (deletions === 0) [found.text, said] = [found.text + data, said + length];
		if (insertions === 0) [found.before, saidBefore] = [found.before + data, saidBefore + length];
		if (path.length >= hiddenFrom) found.hidden += data;
	};
	const parser = new Parser(
		{
			onopentag(fullName, attributes) {
				const name = localName(fullName);
				if (removed.has(name)) deletions++;
				if (added.has(name)) insertions++;
				const isOfRun = path.at(-1)?.name === 'rPr' && path.at(-2)?.name === 'r';
				if (name === 'vanish' && isOfRun && !isOff(attributes))
					hiddenFrom = Math.min(hiddenFrom, path.length - 1);
				if (name === 'tab' && path.at(-1)?.name === 'r') write(' ');
				if (name === 'noBreakHyphen') write('-');
				path.push({ name, said, saidBefore });
				for (const value of Object.values(attributes).map(wholeNumber))
					if (/(?:\d\D*){8}|\p{Script=Han}/u.test(value)) found.attributes += `${value}；\n`;
			},
			ontext(data) {
				isTracked ||= deletions + insertions > 0;
				write(path.at(-1)?.name === 'v' ? wholeNumber(data) : data);
			},
			onclosetag() {
				const closed = path.pop();
				const name = closed?.name ?? '';
				if (closed && !inline.has(name)) {
					found.text += breakAfter(name, said - closed.said);
					found.before += breakAfter(name, saidBefore - closed.saidBefore);
				}
				if (paragraphs.has(name) && found.hidden !== '') found.hidden += '\n';
				if (path.length < hiddenFrom) hiddenFrom = Infinity;
				if (removed.has(name)) deletions--;
				if (added.has(name)) insertions--;
			},
			oncomment: (data) => void (found.comments += `${data}\n`),
			onprocessinginstruction: (_, data) => void (found.comments += `${data}\n`),
		},
		{ xmlMode: language === 'xml', decodeEntities: true },
	);
	parser.end(text);
	return { ...found, before: isTracked ? found.before : '' };
}

/** Gives what `markup` holds to `collector`, each with its place in `part`. */
export function addMarkup(markup: Markup, part: string, { add }: Collector): void {
	const within = part && `${part}里的`;
	add(`${within}隐藏文字`, markup.hidden);
	add(part, markup.text);
	add(`${within}修订前的文字`, markup.before);
	add(`${within}注释`, markup.comments);
	add(`${within}属性`, markup.attributes);
}

/** Digits that stand one to a cell are one number; the numbers of neighbouring cells are not. */
function breakAfter(name: string, said: number): string {
	if (paragraphs.has(name)) return '\n';
	if (said === 0) return '';
	return said === 1 ? '\n' : '；\n';
}

function isOff(attributes: Readonly<Record<string, string>>): boolean {
	return Object.values(attributes).some((value) => /^(?:0|false|off)$/.test(value));
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
