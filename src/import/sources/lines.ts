/** One line of a text. A line longer than `mostCharacters` is cut, and `tooLong` is then true. */
export interface Line {
	number: number;
	text: string;
	tooLong: boolean;
}

/**
 * Splits a text that arrives in pieces into lines. At most one line is in memory, and of it at most `mostCharacters`.
 */
export async function* readLines(
	pieces: AsyncIterable<string>,
	mostCharacters: number,
): AsyncGenerator<Line> {
	let number = 1;
	let text = '';
	let tooLong = false;
	const add = (part: string) => {
		tooLong ||= text.length + part.length > mostCharacters;
		text = tooLong ? `${text}${part}`.slice(0, 200) : text + part;
	};
	for await (const piece of pieces) {
		const [first = '', ...rest] = piece.split('\n');
		add(first);
		for (const part of rest) {
			yield { number, text, tooLong };
			number++;
			text = '';
			tooLong = false;
			add(part);
		}
	}
	if (text !== '') yield { number, text, tooLong };
}
