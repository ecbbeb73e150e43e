import { addMarkup, readMarkup } from './read-markup.ts';
import { decodePlainText } from './plain-text.ts';
import type { Reader } from '../reading/reader.ts';

/** Rich Text Format commands and group marks between the letters of a text. */
const richTextCommands = /\\(?:[a-z]+-?\d* ?|\*)|[{}]|\r?\n/g;

/** Reads a text, a CSV table, a page or drawing in HTML, SVG or XML, or a Rich Text document. */
export const textPassages: Reader = ({ name, bytes }, collector) => {
	const text = decodePlainText(bytes).replace(/^\uFEFF/, '');
	if (/^\s*</.test(text)) {
		const markup = readMarkup(text, /\.html?$/i.test(name) ? 'html' : 'xml');
		addMarkup(markup, '', collector);
		return;
	}
	if (text.startsWith('{\\rtf')) collector.add('', text.replace(richTextCommands, ''));
	else collector.add('', text, 1);
};
