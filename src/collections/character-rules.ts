import { findUnsafeCharacters } from '../domain/unsafe-characters.ts';
import type { Problem } from './problems.ts';
import type { SourceRecord } from './read.ts';

/** Characters that cannot be seen in a file's text, each kind where it first stands. */
export function checkCharactersOfText(file: string, text: string): Problem[] {
	return findUnsafeCharacters(text).map(({ index, name }) => {
		const line = text.slice(0, index).split('\n').length;
		return problem({ file, line, name });
	});
}

/**
 * The same of what the text only describes: `"\u202E"` in a field, `&#8238;` in a body. Rows of tables describe nothing.
 */
export function checkDescribedCharacters(record: SourceRecord): Problem[] {
	const { file, data, body, bodyLine, lineOf } = record;
	const inFields = Object.entries((data ?? {}) as Record<string, unknown>).flatMap(([key, value]) =>
		findUnsafeCharacters(textsIn(value).join('\n')).map(({ name }) =>
			problem({ file, line: lineOf([key]), name }),
		),
	);
	const inBody = [...body.matchAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi)].flatMap((found) => {
		const [, hexadecimal, decimal] = found;
		const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
		const described = code <= 0x10ffff ? String.fromCodePoint(code) : '';
		const line = bodyLine + body.slice(0, found.index).split('\n').length - 1;
		return findUnsafeCharacters(described).map(({ name }) => problem({ file, line, name }));
	});
	return [...inFields, ...inBody];
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
