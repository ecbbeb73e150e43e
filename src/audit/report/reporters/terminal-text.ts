export type TerminalStyle = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Adds colours and styles to text, for a terminal that has them. */
export type Paint = (style: TerminalStyle, text: string) => string;

/** The maximum number of entries of one group. */
export const mostShownEntries = 50;

/** A line that says how many entries are left out of a group of at most `most`; an empty list when all are shown. */
export function more(count: number, most: number): string[] {
	return count > most ? [`  另有 ${count - most} 条，用 --html 报告.html 看全部。`] : [];
}

/** Text from audited sites, cleaned so that it cannot move the cursor or start a line. */
export function clean(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
