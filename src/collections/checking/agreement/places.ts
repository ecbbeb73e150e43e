import { publishedTexts } from '../privacy/privacy-texts.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** A place in a record's file. */
export interface Place {
	record: ValidRecord;
	line: number;
}

/** A piece of a record's published text. */
export interface Paragraph extends Place {
	text: string;
	/** The line of the file on which the character at `index` stands. */
	lineAt: (index: number) => number;
}

/** The paragraphs and rows of a record's published text. Cells of a row are separated by tabs. */
export function publishedParagraphs(record: ValidRecord): Paragraph[] {
	return publishedTexts(record).flatMap(({ text, lineAt }) =>
		piecesOf(text, /\n+/g).map((piece) => ({
			text: piece.text,
			record,
			line: lineAt(piece.start),
			lineAt: (index) => lineAt(piece.start + index),
		})),
	);
}

/** The sentences of a paragraph; a row of a table is one. */
export function sentencesOf(paragraph: Paragraph): Paragraph[] {
	const { text, record, lineAt } = paragraph;
	if (text.includes('\t')) return [paragraph];
	return piecesOf(text, /(?<=[。！？])/g).map((piece) => ({
		text: piece.text,
		record,
		line: lineAt(piece.start),
		lineAt: (index) => lineAt(piece.start + index),
	}));
}

/** A place as editors know it: `content/agencies/justice.md:12`. */
export function placeOf({ record, line }: Place): string {
	return `${record.file}:${line}`;
}

/** A reminder at a paragraph. */
export function reminderAt({ record, line }: Place, field: string, message: string): Problem {
	return { file: record.file, line, field, message, severity: 'warning' };
}

function piecesOf(text: string, separator: RegExp): { text: string; start: number }[] {
	const pieces: { text: string; start: number }[] = [];
	let start = 0;
	for (const {
		index,
		0: { length },
	} of text.matchAll(separator)) {
		pieces.push({ text: text.slice(start, index), start });
		start = index + length;
	}
	pieces.push({ text: text.slice(start), start });
	return pieces.filter((piece) => piece.text.trim() !== '');
}
