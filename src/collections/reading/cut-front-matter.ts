/**
 * The line of `body`, counted from 1, on which a field of the front matter stands because a stray `---` above cut the front
 * matter short; `undefined` if the body does not begin with such a field. `fields` are the names of the fields.
 */
export function lineOfCutField(body: string, fields: ReadonlySet<string>): number | undefined {
	const lines = body.split('\n', mostLines);
	const end = lines.findIndex((line) => /^---\s*$/.test(line));
	const first = lines.findIndex((line) => line.trim() !== '');
	// Without a second `---` only the first line is evidence: ordinary text may contain `title: …` further down.
	const last = end < 0 ? first : end;
	const cut = lines.findIndex((line, index) => index <= last && isFieldOf(fields, line));
	return cut < 0 ? undefined : cut + 1;
}

/**
 * The line of `body`, counted from 1, on which the front matter of a second record begins: a line `---`, and directly below it
 * two fields or more; `undefined` if there is none.
 */
export function lineOfSecondRecord(body: string, fields: ReadonlySet<string>): number | undefined {
	const lines = body.split('\n');
	const second = lines.findIndex(
		(line, index) =>
			/^---\s*$/.test(line) &&
			isFieldOf(fields, lines[index + 1]) &&
			isFieldOf(fields, lines[index + 2]),
	);
	return second < 0 ? undefined : second + 1;
}

function isFieldOf(fields: ReadonlySet<string>, line = ''): boolean {
	return fields.has(/^([A-Za-z]\w*)[ \t]*:(?:\s|$)/.exec(line)?.[1] ?? '');
}

/** How many lines are searched: more than the fields of any record take. */
const mostLines = 300;
