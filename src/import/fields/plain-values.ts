import { decodeReferences, withoutEscapes } from '../html/entities.ts';
import { parseFragment } from '../html/parse-html.ts';
import { lineOf } from '../page/html-tree.ts';

const names = 'p|div|br|span|font|b|strong|i|em|u|s|strike|del|ins|a|sup|sub|h[1-6]';
const tag = new RegExp(`</?(?:${names}|img)\\b[^<>]*>`, 'i');
const escapedTag = new RegExp(`&lt;/?(?:${names})\\b`, 'i');

/**
 * The values of a cell as its author wrote them: a list that a program wrote (`["甲","乙"]`, `['甲', '乙']`, objects with a
 * name) becomes its items; character references and tags of HTML are resolved.
 */
export function plainValues(values: readonly string[]): string[] {
	return values
		.flatMap(itemsOf)
		.map(plain)
		.filter((value) => value !== '');
}

function plain(value: string): string {
	const text = escapedTag.test(value) ? decodeReferences(value) : withoutEscapes(value);
	if (!tag.test(text)) return text.trim();
	return lineOf(parseFragment(text.replace(/\s*<br\s*\/?>\s*/gi, '')));
}

function itemsOf(value: string): string[] {
	const parsed = parseJson(value) ?? parseJson(withDoubleQuotes(value));
	if (Array.isArray(parsed)) {
		const items = parsed.map(nameOf);
		return items.every((item) => item !== undefined) ? items : [value];
	}
	return [nameOf(parsed) ?? value];
}

/** The name that an item of a list stands for; `undefined` for an item without one. */
function nameOf(item: unknown): string | undefined {
	if (typeof item === 'string' || typeof item === 'number') return String(item);
	if (typeof item !== 'object' || item === null) return undefined;
	const named = ['name', 'title', 'label', 'text', 'value', '名称', '标题']
		.map((key) => (item as Record<string, unknown>)[key])
		.find((name) => typeof name === 'string' && name !== '');
	return named as string | undefined;
}

/** What a program wrote as JSON; `undefined` for any other text, so that `2023` and `true` stay text. */
export function parseJson(text: string): unknown {
	if (!/^\s*[[{][^]*[\]}]\s*$/.test(text)) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** A list that Python wrote, as JSON. */
function withDoubleQuotes(text: string): string {
	return /^\[\s*'[^'"]*'(?:\s*,\s*'[^'"]*')*\s*\]$/.test(text) ? text.replaceAll("'", '"') : '';
}
