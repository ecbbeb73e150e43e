const number = /^\s*-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?\s*$/i;

/**
 * A number in a data file as its reader sees it: `1.38E+10` as digits. An empty text for a number with a fraction, such
 * as `0.6212345678901234`: its digits may look like a personal number but are not. Other texts are returned unchanged.
 */
export function wholeNumber(text: string): string {
	if (!number.test(text) || /^\s*\d+\s*$/.test(text)) return text;
	const value = Number(text);
	return Number.isSafeInteger(value) ? String(value) : '';
}
