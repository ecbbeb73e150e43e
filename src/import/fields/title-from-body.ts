/** The number of Chinese characters from which a body is a document whose title was lost. */
const shortestBody = 40;

/** How many characters of a running text stand for its title. */
const longestBeginning = 40;

/**
 * The first line of a body without a title, as a title: the whole line where it is short and no sentence, else its
 * beginning, which `…` shows to be unfinished. `undefined` for a body that is too short to be a document.
 */
export function titleFromBody(body: string): string | undefined {
	const text = body.replace(/<[^<>]*>/g, '\n').replace(/&nbsp;/g, ' ');
	if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) < shortestBody) return undefined;
	const line = text
		.split('\n')
		.map((part) =>
			part
				.replace(/^[\s\p{N}|:：./-]*\|\s*/u, '')
				.replace(/^[#\s>*-]+/, '')
				.trim(),
		)
		.find((part) => /\p{Script=Han}{2}/u.test(part));
	if (line === undefined) return undefined;
	// A row of a table as text: the first cell that is long enough to be a title.
	const cell = line.split(' | ').find((part) => (part.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8);
	if (
		cell !== undefined &&
		cell !== line &&
		cell.length <= 2 * longestBeginning &&
		!/[。；！？]/.test(cell)
	)
		return cell.trim();
	if (line.length <= 2 * longestBeginning && !/[，。；：！？,;:|]/.test(line)) return line;
	const beginning = line.slice(0, longestBeginning).replace(/[\s\p{P}|]+$/u, '');
	return `${beginning}…`;
}
