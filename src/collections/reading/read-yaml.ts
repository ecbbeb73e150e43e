import { cannotHandle } from './guard.ts';
import { yamlOutOfBounds } from './yaml-bounds.ts';
import { readPart } from './yaml-part.ts';
import type { Problem } from '../records/problem.ts';
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
	data: unknown;
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
	const unreadFields = new Set<string>();
	const mistakes: YamlMistake[] = [];
	const homes = new Map<PropertyKey, (typeof parts)[number]>();
	let data: Record<string, unknown> = {};
	for (const part of parts) {
		mistakes.push(
			...part.mistakes.map(({ line, ...rest }) => ({ line: line + part.start, ...rest })),
		);
		const names = Object.keys(part.data);
		if (names.length === 0 && part.mistakes.length > 0)
			for (const name of namesIn(part.text)) unreadFields.add(name);
		for (const name of names) {
			if (!homes.has(name)) homes.set(name, part);
			else mistakes.push({ line: part.lineOf([name]) + part.start, message: writtenTwice });
		}
		data = { ...part.data, ...data };
	}
	if (mistakes.length === 0) return { ...whole, unreadFields: 'all' };
	return {
		data,
		unreadFields,
		mistakes: oncePerMessage(mistakes),
		lineOf: (path) => {
			const home = homes.get(path[0] ?? '');
			return home ? home.lineOf(path) + home.start : whole.lineOf([]);
		},
		writtenAt: (path) => homes.get(path[0] ?? '')?.writtenAt(path),
	};
}

const writtenTwice = '同一个字段写了两次，请删去一个';

/** The fields of a text, each with what is indented below it, and the number of lines before it. */
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

/** The marks that two editors at once leave in a file are three lines, and one mistake. */
function oncePerMessage(mistakes: readonly YamlMistake[]): YamlMistake[] {
	const isRepeated = ({ message }: YamlMistake, index: number) =>
		message.includes('<<<<<<<') && mistakes.findIndex((other) => other.message === message) < index;
	return mistakes.filter((mistake, index) => !isRepeated(mistake, index));
}
