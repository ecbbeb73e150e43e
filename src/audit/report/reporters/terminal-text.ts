export type TerminalStyle = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Dresses text for a terminal that has colours. */
export type Paint = (style: TerminalStyle, text: string) => string;

/** The most entries of one group. */
export const mostShownEntries = 50;

/** What is left out of a group that shows at most `most`. */
export function more(count: number, most: number): string[] {
	return count > most ? [`  另有 ${count - most} 条，用 --html 报告.html 看全部。`] : [];
}

/** Text of strangers, so that it moves no cursor and starts no line. */
export function clean(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
