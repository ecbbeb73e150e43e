import { characterOddity } from '../../markdown/oddities/odd-characters.ts';
import { findUnsafeCharacters } from '../../domain/text/unsafe-characters.ts';
import type { Problem } from '../records/problem.ts';
import type { SourceRecord } from '../records/source-record.ts';

/** Finds invisible characters in the text of a file, each kind at its first occurrence. */
export function checkCharactersOfText(file: string, text: string): Problem[] {
	return findUnsafeCharacters(text).map(({ index, name }) => {
		const line = text.slice(0, index).split('\n').length;
		return problem({ file, line, name });
	});
}

/**
 * Finds characters in front matter and tables that are not what they look like, one warning a line. Bodies have their own
 * rules. Lines with the path of a file are named without a correction, because the file may be called so.
 */
export function checkOddCharacters(file: string, text: string): Problem[] {
	return text.split('\n').flatMap((line, index): Problem[] => {
		const odd = characterOddity(line.replace(inBlankCell, blanks), index + 1);
		if (!odd) return [];
		const { corrections, ...found } = odd;
		const isPath = /\/files\/|\.mdx?\b/.test(line);
		return [
			{ file, ...found, severity: 'warning', ...(!isPath && corrections && { corrections }) },
		];
	});
}

/** Invisible characters in cells without words, and a second byte order mark, which are passed over as blanks. */
const inBlankCell = /(?<=^|[,;\s"])[\u200b-\u200d\u2060\ufeff]+(?=$|[,;\s"])|^\ufeff+/g;

function blanks({ length }: string): string {
	return ' '.repeat(length);
}

/**
 * Finds invisible characters that are written as escapes: `"\u202E"` in a field, `&#8238;` in a body. Tables have no escapes.
 */
export function checkDescribedCharacters(record: SourceRecord): Problem[] {
	const { file, data, body, bodyLine, lineOf } = record;
	const inFields = Object.entries((data ?? {}) as Record<string, unknown>).flatMap(([key, value]) =>
		findUnsafeCharacters(textsIn(value).join('\n')).map(({ name }) =>
			problem({ file, line: lineOf([key]), name }),
		),
	);
	const references = new Map<string, number>();
	for (const { 0: reference, index } of body.matchAll(/&#(?:x[\da-f]{1,6}|\d{1,7});/gi))
		if (!references.has(reference)) references.set(reference, index);
	const inBody = [...references].flatMap(([reference, index]) =>
		findUnsafeCharacters(characterOf(reference)).map(({ name }) => {
			const line = bodyLine + body.slice(0, index).split('\n').length - 1;
			return problem({ file, line, name });
		}),
	);
	return [...inFields, ...inBody];
}

/** The character of a reference such as `&#8238;` or `&#x202E;`; empty if no character has that number. */
function characterOf(reference: string): string {
	const digits = reference.slice(2, -1);
	const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
	return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

function problem({ file, line, name }: { file: string; line: number; name: string }): Problem {
	return {
		file,
		line,
		message: `有看不见的字符 ${name}，会让文字和看到的不一样，请删去后重新输入这一处`,
		severity: 'error',
	};
}
