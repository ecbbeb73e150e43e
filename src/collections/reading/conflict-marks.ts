/** What to do about the marks that Git leaves where two people changed the same lines. */
export const conflictMessage =
	'这是两个人改了同一处留下的标记。请留下对的内容，删去 <<<<<<<、=======、>>>>>>> 开头的各行';

const marks = /^(?:<{7}|={7}|>{7}|\|{7})(?!\S).*/gm;

/** True if a line is such a mark. In Markdown alone a line of `=` may also underline a heading. */
export function isConflictMark(line: string): boolean {
	return line.search(marks) === 0;
}

/** The line of a text, counted from 1, on which the first such place begins; `undefined` if there is none. */
export function lineOfConflict(text: string): number | undefined {
	const first = /^<{7}\s/m.exec(text);
	return first ? text.slice(0, first.index).split('\n').length : undefined;
}

/** The text with empty lines instead of the marks. */
export function withoutConflictMarks(text: string): string {
	return text.replace(marks, '');
}
