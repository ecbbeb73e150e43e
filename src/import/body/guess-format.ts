import { decodeReferences } from '../html/entities.ts';

export const bodyFormats = ['text', 'html', 'markdown'] as const;

export type BodyFormat = (typeof bodyFormats)[number];

/** A body and the format in which it is read. */
export interface FormattedText {
	format: BodyFormat;
	text: string;
}

const blockNames = 'p|div|br|table|tbody|tr|td|section|article|ul|ol|li|h[1-6]|center|pre';
const inlineNames = 'span|font|s|strike|del|ins|b|strong|em|i|u|a|sup|sub|img';
const names = `${blockNames}|${inlineNames}`;

const divisions = new RegExp(`<(?:${blockNames}|span|font)\\b[^>]*>`, 'gi');
const oneElement = new RegExp(`^\\s*<(${blockNames})\\b[^>]*>[^]*</\\1>\\s*$`, 'i');
const knownTag = new RegExp(`</?(?:${names})\\b[^<>]*>`, 'i');
const escapedTag = new RegExp(`&(?:amp;)*lt;/?(?:${names})\\b`, 'i');
const inlineTags = new RegExp(`<(${inlineNames})\\b[^<>]*>|</(${inlineNames})>`, 'gi');
const strays = new RegExp(`<(?!/?(?:${names})\\b[^<>]*>)`, 'gi');

/** Guesses the format of a body. A few single tags in lines of text do not make it HTML. */
export function guessFormat(text: string): BodyFormat {
	const tags = text.match(divisions)?.length ?? 0;
	const lines = text.split('\n').length;
	if (tags >= 2 && tags * 2 >= lines) return 'html';
	// A body of one element.
	if (tags > 0 && oneElement.test(text)) return 'html';
	return /^#{1,6}\s+\S|^\|?(?:\s*:?-{3,}:?\s*\|)+/m.test(text) ? 'markdown' : 'text';
}

/** How often a body may have been escaped. */
const mostLayers = 3;

/**
 * The body with its format, guessed unless it is stated. HTML that an export has escaped (`&lt;p&gt;`) becomes HTML again;
 * lines of text with tags such as `<b>…</b>` become HTML in which each line is a paragraph.
 */
export function formatted(text: string, stated: BodyFormat | undefined): FormattedText {
	const plain = stated === 'markdown' ? text : unescaped(text);
	const format = stated ?? guessFormat(plain);
	if (format !== 'text' || !hasInlineTags(plain)) return { format, text: plain };
	const lines = plain.split(/\r\n|[\n\r\u2028\u2029]|<br\s*\/?>|<\/?p>/i);
	return { format: 'html', text: lines.map((line) => `<p>${escapedStrays(line)}</p>`).join('\n') };
}

function unescaped(text: string): string {
	let result = text;
	for (let layer = 0; layer < mostLayers && isEscaped(result); layer++)
		result = decodeReferences(result);
	return result;
}

function isEscaped(text: string): boolean {
	return !knownTag.test(text) && escapedTag.test(text) && /&(?:amp;)*gt;/i.test(text);
}

/** Whether a tag is opened and later closed; one pass, because a text may be long and nothing in it closed. */
function hasInlineTags(text: string): boolean {
	const opened = new Set<string>();
	for (const [, opening, closing = ''] of text.matchAll(inlineTags)) {
		if (opening !== undefined) opened.add(opening.toLowerCase());
		else if (opened.has(closing.toLowerCase())) return true;
	}
	return false;
}

/** A line in which a `<` that begins no known tag is text. */
function escapedStrays(line: string): string {
	return line.replace(strays, '&lt;');
}
