import { Parser } from 'htmlparser2';
import { createLineWriter, endOf, paragraphEnd } from './line-writer.ts';
import { wholeNumber } from './whole-number.ts';
import type { LineWriter } from './line-writer.ts';
import type { Collector } from '../reading/collector.ts';

/** The texts in HTML or XML. */
export interface Markup {
	/** The text without tracked deletions. */
	text: string;
	/** The text before tracked changes; empty when there are none. */
	before: string;
	/** The text marked as hidden. */
	hidden: string;
	/** Values of attributes that are more than settings. */
	attributes: string;
	/** Comments, declarations, processing instructions. */
	comments: string;
}

interface OpenElement {
	name: string;
	/** How much each writer had written before the element. */
	said: readonly number[];
}

const namesIn = (text: string) => new Set(text.split(' '));

/** Elements within a line of text, in documents and pages. */
const inline = namesIn(
	'r t ins del delText moveFrom moveTo hyperlink smartTag sdt sdtContent fldSimple instrText ' +
		'a b i u s em strong span font sub sup small mark tspan textPath',
);
const paragraphs = namesIn('p h li div h1 h2 h3 h4 h5 h6 text');
const cells = namesIn('tc td th c table-cell');
const removed = namesIn('del moveFrom');
const added = namesIn('ins moveTo');
const signs: Readonly<Record<string, string>> = { br: '\n', cr: '\n', noBreakHyphen: '-' };

/** The maximum depth of nested elements; real pages have a few dozen. */
const deepest = 2_000;

/**
 * Reads markup, even if it is damaged. Nothing is fetched, and entities defined in the file are not expanded. Throws,
 * with a reason in Chinese, when elements are nested too deeply.
 */
export function readMarkup(source: string, language: 'html' | 'xml'): Markup {
	const [text, before, hidden] = [createLineWriter(), createLineWriter(), createLineWriter()];
	const path: OpenElement[] = [];
	let [attributes, comments] = ['', ''];
	let [deletions, insertions, hiddenFrom] = [0, 0, Infinity];
	let isTracked = false;

	const write = (data: string) => {
		if (deletions === 0) text.write(data);
		if (insertions === 0) before.write(data);
		if (path.length >= hiddenFrom) hidden.write(data);
	};
	const note = (_: string, data: string) => void (comments += `${data}\n`);
	const parser = new Parser(
		{
			onopentag(fullName, values) {
				if (path.length >= deepest) throw new Error(`文件的结构超过 ${deepest} 层，不予读取`);
				const name = localName(fullName);
				const [parent, grandparent] = [path.at(-1)?.name, path.at(-2)?.name];
				if (removed.has(name)) deletions++;
				if (added.has(name)) insertions++;
				if (name === 'vanish' && parent === 'rPr' && grandparent === 'r' && !isOff(values))
					hiddenFrom = Math.min(hiddenFrom, path.length - 1);
				write(name === 'tab' && parent === 'r' ? ' ' : (signs[name] ?? ''));
				path.push({ name, said: [text.said(), before.said(), hidden.said()] });
				for (const value of Object.values(values).map(wholeNumber).filter(isSaying))
					attributes += `${value}\n；\n`;
			},
			ontext(data) {
				isTracked ||= deletions + insertions > 0;
				write(path.at(-1)?.name === 'v' ? wholeNumber(data) : data);
			},
			onclosetag() {
				const closed = path.pop();
				if (!closed) return;
				if (!inline.has(closed.name))
					[text, before, hidden].forEach((writer, index) =>
						endElement(writer, closed.name, closed.said[index] ?? 0),
					);
				if (path.length < hiddenFrom) hiddenFrom = Infinity;
				if (removed.has(closed.name)) deletions--;
				if (added.has(closed.name)) insertions--;
			},
			oncomment: (data) => note('', data),
			onprocessinginstruction: note,
		},
		{ xmlMode: language === 'xml', decodeEntities: true },
	);
	parser.end(source);
	const shown = { text: text.text(), hidden: hidden.text(), attributes, comments };
	return { ...shown, before: isTracked ? before.text() : '' };
}

/** Gives the texts of `markup` to `collector`, each with its place in `part`. */
export function addMarkup(markup: Markup, part: string, { add }: Collector): void {
	const within = part && `${part}里的`;
	add(`${within}隐藏文字`, markup.hidden);
	add(part, markup.text);
	add(`${within}修订前的文字`, markup.before);
	add(`${within}注释`, markup.comments);
	add(`${within}属性`, markup.attributes);
}

/** Whether a value from a file may contain more than a setting or a program's identifier. */
export function isSaying(value: string): boolean {
	return /(?:\d\D*){8}|\p{Script=Han}/u.test(value);
}

function endElement(writer: LineWriter, name: string, saidBefore: number): void {
	const said = writer.said() - saidBefore;
	if (paragraphs.has(name)) writer.end(paragraphEnd);
	else if (said > 0) writer.end(cells.has(name) ? endOf.cell(said) : endOf.value(said));
}

function isOff(attributes: Readonly<Record<string, string>>): boolean {
	return Object.values(attributes).some((value) => /^(?:0|false|off)$/.test(value));
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
