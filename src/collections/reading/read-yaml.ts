import { conflictMessage } from './conflict-marks.ts';
import { cannotHandle } from './guard.ts';
import { yamlOutOfBounds } from './yaml-bounds.ts';
import { readPart } from './yaml-part.ts';
import { writtenTwice } from './yaml-surprises.ts';
import type { Problem } from '../records/problem.ts';
import type { YamlPart } from './yaml-part.ts';
import type { YamlMistake } from './yaml-slips.ts';

export interface YamlContext {
	/** How many lines of the file stand before the YAML. */
	linesBefore?: number;
	/** The words that may stand behind a value as a comment, because a new file explains its fields with them. */
	notes?: ReadonlySet<string>;
}

/** Data with the means to find a field's line. */
export interface ReadYaml {
	/** The fields that could be read: all of them, if there are no problems. */
	data: Readonly<Record<string, unknown>>;
	/** The fields that are written but could not be read; `all` if none could. */
	unreadFields: ReadonlySet<string> | 'all';
	lineOf: (path: readonly PropertyKey[]) => number;
	/** The plain value at a path as it is written: `0123`, where YAML reads the number 123; `undefined` if there is none. */
	writtenAt?: (path: readonly PropertyKey[]) => string | undefined;
	problems: Problem[];
}

/**
 * Reads YAML of `file`. Never throws: text that cannot be read, and text that YAML reads as something other than what it looks
 * like, is reported as a problem. A field that cannot be read does not hide the others: then each is read by itself.
 */
export function readYaml(file: string, text: string, context: YamlContext = {}): ReadYaml {
	const { linesBefore = 0, notes = new Set<string>() } = context;
	const problem = ({ line, message }: YamlMistake): Problem => ({
		file,
		line: line + linesBefore,
		message,
		severity: 'error',
	});
	const unread = (found: Problem): ReadYaml => ({
		data: {},
		unreadFields: 'all',
		lineOf: () => found.line,
		problems: [found],
	});
	const beyond = yamlOutOfBounds(text);
	if (beyond) return unread(problem(beyond));
	try {
		const { mistakes, lineOf, ...read } = readFields(text, notes);
		const problems = mistakes.map(problem);
		return { ...read, lineOf: (path) => lineOf(path) + linesBefore, problems };
	} catch (error) {
		return unread({ ...cannotHandle(file, error), line: linesBefore + 1 });
	}
}

type ReadFields = Omit<ReadYaml, 'problems'> & { mistakes: readonly YamlMistake[] };

function readFields(text: string, notes: ReadonlySet<string>): ReadFields {
	const whole = readPart(text, notes);
	if (whole.mistakes.length === 0) return { ...whole, unreadFields: new Set() };
	const parts = partsOf(text).map(({ text, start }) => ({ start, text, ...readPart(text, notes) }));
	const homes = new Map<string, FieldPart>();
	const homeOf = ([name = '']: readonly PropertyKey[]) => homes.get(String(name));
	for (const part of parts)
		for (const name of Object.keys(part.data)) if (!homes.has(name)) homes.set(name, part);
	const mistakes = mistakesIn(parts, homes);
	if (mistakes.length === 0) return { ...whole, unreadFields: 'all' };
	const unreadFields = unreadIn(parts);
	const data = [...homes].flatMap(([name, part]) =>
		unreadFields.has(name) ? [] : [[name, part.data[name]] as const],
	);
	return {
		data: Object.fromEntries(data),
		unreadFields,
		mistakes,
		lineOf: (path) => {
			const home = homeOf(path);
			return home ? home.lineOf(path) + home.start : whole.lineOf([]);
		},
		writtenAt: (path) => homeOf(path)?.writtenAt(path),
	};
}

interface FieldPart extends YamlPart {
	text: string;
	/** The number of lines before it. */
	start: number;
}

/** The mistakes of all parts, and the fields that are written twice. The marks that two editors leave are one mistake. */
function mistakesIn(
	parts: readonly FieldPart[],
	homes: ReadonlyMap<string, FieldPart>,
): YamlMistake[] {
	const own = parts.flatMap(({ mistakes, start }) =>
		mistakes.map(({ line, message }) => ({ line: line + start, message })),
	);
	const conflicts = own.filter(({ message }) => message === conflictMessage);
	if (conflicts.length > 0)
		return [...own.filter((mistake) => !conflicts.includes(mistake)), ...conflicts.slice(0, 1)];
	const twice = parts.flatMap((part) =>
		Object.keys(part.data).flatMap((name) =>
			homes.get(name) === part
				? []
				: [{ line: part.lineOf([name]) + part.start, message: writtenTwice }],
		),
	);
	return [...own, ...twice];
}

/** The fields of parts that cannot be read. Where such a part is no field, it belongs to the field above it. */
function unreadIn(parts: readonly FieldPart[]): ReadonlySet<string> {
	return new Set(
		parts.flatMap(({ data, mistakes, text }, index) => {
			if (mistakes.length === 0 || Object.keys(data).length > 0) return [];
			const names = namesIn(text);
			return names.length > 0 ? names : Object.keys(parts[index - 1]?.data ?? {});
		}),
	);
}

/** The fields of a text, each with what is indented below it. */
function partsOf(text: string): { text: string; start: number }[] {
	const parts: { lines: string[]; start: number }[] = [];
	for (const [start, line] of text.split('\n').entries()) {
		const current = parts.at(-1);
		if (!current || /^[^\s#\-\]}]/.test(line)) parts.push({ lines: [line], start });
		else current.lines.push(line);
	}
	return parts.map(({ lines, start }) => ({ text: lines.join('\n'), start }));
}

/** What may be the names of fields in a part that cannot be read. */
function namesIn(part: string): string[] {
	return [...part.matchAll(/^\s*["']?([^\s:："']+)["']?[^\S\n]*[:：]/gm)].map(
		([, name = '']) => name,
	);
}
