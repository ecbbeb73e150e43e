/**
 * Writes down a text whose pieces belong to paragraphs, cells and rows. Detectors of numbers take digits on both sides of a
 * space, tab or break for one number; a semicolon parts what cannot be one.
 */
export interface LineWriter {
	write: (data: string) => void;
	/** Ends a paragraph, cell, row or value; the break is written when something follows. */
	end: (separator: string) => void;
	/** Characters so far that are not space. */
	said: () => number;
	text: () => string;
}

export const paragraphEnd = '\n\n';

/** Digits that stand one to a cell are one number; the numbers of neighbouring cells, rows and values are not. */
export const endOf = {
	cell: (said: number) => (said === 1 ? '\t' : '\t；\t'),
	value: (said: number) => (said === 1 ? '\n' : '\n；\n'),
};

/** Pieces that have nothing to do with each other as one text. */
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
