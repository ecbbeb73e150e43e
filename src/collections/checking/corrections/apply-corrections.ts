import { readFileSync, writeFileSync } from 'node:fs';
import { compareText } from '../../../domain/text/compare-text.ts';
import { correctText } from './correct-text.ts';
import type { ChangedLine, CorrectedText } from './correct-text.ts';
import type { Problem } from '../../records/problem.ts';

/** A file of the content and what is certain to be a slip in it. */
export interface CorrectedFile extends CorrectedText {
	file: string;
}

/** The files in which problems have a correction that is certain, as they would be. Writes nothing. */
export function correctedFiles(problems: readonly Problem[]): CorrectedFile[] {
	const byFile = Map.groupBy(
		problems.filter(({ corrections }) => corrections !== undefined),
		({ file }) => file,
	);
	return [...byFile]
		.sort(([one], [other]) => compareText(one, other))
		.flatMap(([file, found]): CorrectedFile[] => {
			const text = readExactly(file);
			if (text === undefined) return [];
			const corrections = found.flatMap(({ corrections: some }) => some ?? []);
			return [{ file, ...correctText(text, corrections) }];
		})
		.filter(({ changed }) => changed.length > 0);
}

export function writeCorrections(files: readonly CorrectedFile[]) {
	for (const { file, text } of files) writeFileSync(file, text);
}

/**
 * A file's text with its byte order mark, so that it can be written again byte for byte; `undefined` for a table in another
 * encoding than UTF-8, which would not be written in that again.
 */
function readExactly(file: string): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
	} catch {
		return undefined;
	}
}

/** Each changed line before and after, in Chinese, for editors. */
export function formatCorrections(files: readonly CorrectedFile[], areWritten: boolean): string {
	const count = files.reduce((sum, { changed }) => sum + changed.length, 0);
	if (count === 0) return '没有可以自动改正的地方。';
	const lines = files.flatMap(({ file, changed }) =>
		changed.flatMap((change) => [`${file}:${change.line}`, ...difference(change)]),
	);
	return [
		areWritten ? `已改正 ${count} 行：` : `可以改正 ${count} 行：`,
		...lines,
		...(areWritten
			? []
			: ['还没有改动文件。看过没有问题，运行 npm run check -- --fix --apply 写进文件。']),
	].join('\n');
}

/** How much of a line is shown on each side of what changes. */
const around = 30;

function difference({ before, after }: ChangedLine): string[] {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	return [`  - ${part(before, start, end)}`, `  + ${part(after, start, end)}`];
}

function part(line: string, start: number, end: number): string {
	const from = Math.max(0, start - around);
	const to = Math.min(line.length, line.length - end + around);
	const words = line.slice(from, to).replace(unseen, nameOf);
	return `${from > 0 ? '…' : ''}${words}${to < line.length ? '…' : ''}`;
}

const unseen = /[\p{Co}\u00ad\u200b-\u200d\u2060\ufeff\u2800\u3164]/gu;

/** Characters that a terminal does not show, by their code. */
function nameOf(character: string): string {
	return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
