import { addMarkup, readMarkup } from './read-markup.ts';
import { decodePlainText } from './plain-text.ts';
import type { Reader } from '../reading/reader.ts';

/** Commands of the Rich Text Format between the letters of a text, and the groups they stand in. */
const richTextCommands = /\\(?:[a-z]+-?\d* ?|\*)|[{}]|\r?\n/g;

/** A text, a table of comma-separated values, a page or drawing in HTML, SVG or XML, a Rich Text document. */
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
