import { parseFragment } from './parse-html.ts';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** References that nobody types: they show that a program has escaped the text. */
const unmistakable =
	/&(?:nbsp|ensp|emsp|thinsp|[lr][sd]quo|[mn]dash|hellip|middot|bull|times|deg|yen|[lr]aquo|#\d{2,7}|#x[\da-f]{2,6});/i;

/** The text with every character reference replaced by its character; addresses such as `?a=1&copy=2` stay. */
export function decodeReferences(text: string): string {
	const known = new Map<string, string>();
	return text.replace(reference, (written) => {
		const character = known.get(written) ?? characterOf(written);
		known.set(written, character);
		return character;
	});
}

function characterOf(written: string): string {
	const [node] = parseFragment(written).children;
	return node?.type === 'text' ? node.value : written;
}

/**
 * Plain text as its author wrote it: where an export has escaped it (`&ldquo;`, `&nbsp;`), the references are decoded;
 * text that only mentions `&amp;` stays.
 */
export function withoutEscapes(text: string): string {
	return unmistakable.test(text) ? decodeReferences(text) : text;
}
