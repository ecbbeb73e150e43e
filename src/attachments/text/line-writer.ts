/**
 * Writes a text whose pieces belong to paragraphs, cells and rows. Detectors of numbers join digits on both sides of a
 * space, tab or line break; a semicolon separates what cannot be one number.
 */
export interface LineWriter {
	write: (data: string) => void;
	/** Ends a paragraph, cell, row or value; the separator is written only when something follows. */
	end: (separator: string) => void;
	/** The number of characters so far, without spaces. */
	said: () => number;
	text: () => string;
}

export const paragraphEnd = '\n\n';

/**
 * The separators after a cell, row or value. Single digits in neighbouring cells are one number; longer numbers in
 * neighbouring cells, rows and values are separate.
 */
export const endOf = {
	cell: (said: number) => (said === 1 ? '\t' : '\t；\t'),
	value: (said: number) => (said === 1 ? '\n' : '\n；\n'),
};

/** Joins unrelated pieces into one text. */
export function parted(pieces: readonly string[]): string {
	return pieces.join('\n；\n');
}

export function createLineWriter(): LineWriter {
	let [text, pending, said] = ['', '', 0];
	return {
		write(data) {
			const { length } = data.trim();
			if (length === 0 && pending !== '') return;
			text += pending + data;
			said += length;
			pending = '';
		},
		end(separator) {
			if (text !== '' && !(pending.includes('；') && !separator.includes('；')))
				pending = separator;
		},
		said: () => said,
		text: () => text,
	};
}
