const number = /^\s*-?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?\s*$/i;

/**
 * A number in a file of data as its reader sees it: `1.38E+10` in digits. Nothing for one with a fraction, such as
 * `0.6212345678901234`: its digits are nobody's number, though they may look so. What is no number stays as it is.
 */
export function wholeNumber(text: string): string {
	if (!number.test(text) || /^\s*\d+\s*$/.test(text)) return text;
	const value = Number(text);
	return Number.isSafeInteger(value) ? String(value) : '';
}
