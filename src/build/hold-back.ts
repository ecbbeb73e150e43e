import {
	cpSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { publicationEndIn, withPublicationEnd } from './with-publication-end.ts';
import { withRowsOfLast } from './with-rows.ts';
import { withoutRows } from './without-rows.ts';
import { collectionsIn } from '../collections/portal/own-columns.ts';
import { lostRecordProblems } from '../collections/checking/published/lost-records.ts';
import { lostRowProblem, lostRows } from '../collections/checking/published/lost-rows.ts';
import { labelOf } from '../collections/declarations/schema.ts';
import { readCanonicalTable, sameBytes } from '../collections/reading/read.ts';
import { keyFields } from '../collections/declarations/row-key.ts';
import type { LostRow } from '../collections/checking/published/lost-rows.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { Problem } from '../collections/records/problem.ts';

/** A file that is not published as it is in the folder. */
export interface HeldBack {
	/** The path relative to the content folder, or to the public folder when `isPublic`. */
	file: string;
	isPublic: boolean;
	/**
	 * What readers see instead: the version published last, the file without some rows, the file with restored rows, or
	 * nothing.
	 */
	shown: 'last version' | 'other rows' | 'lost rows' | 'nothing';
	problems: readonly Problem[];
}

export interface Settings {
	/** Folders of this build; they are changed. */
	content: string;
	publicFiles: string;
	/** Folders of the site that is served now; absent or empty before the first one. */
	lastContent: string;
	lastSite: string;
	today: CalendarDate;
	check: () => readonly Problem[] | Promise<readonly Problem[]>;
}

/**
 * Corrects the content of a build by holding back what is wrong, so that one editor's mistake does not stop the others:
 * a file with errors is published in its last version, a table without its wrong rows, a new file not at all; the same
 * holds for what depends on them. A mistake never removes published content: if it would, `unresolved` has the errors
 * and the served site must stay. Expired and withdrawn entries are not errors and are never held back.
 */
export async function holdBack({
	content,
	publicFiles,
	lastContent,
	lastSite,
	today,
	check,
}: Settings): Promise<{ held: HeldBack[]; unresolved: readonly Problem[] }> {
	const held = new Map<string, HeldBack>();
	const lostTables = Map.groupBy(lostRows(lastContent, content, today), ({ file }) => file);
	for (const problem of lostRecordProblems(lastContent, content, today)) {
		if (problem.severity !== 'error') continue;
		const file = problem.file.slice(content.length + 1);
		restore(join(lastContent, file), problem.file);
		held.set(problem.file, { file, isPublic: false, shown: 'last version', problems: [problem] });
	}
	for (const [file, rows] of lostTables) {
		const [path, last] = [join(content, file), join(lastContent, file)];
		const shown = keepRows(path, last, rows);
		held.set(path, {
			file,
			isPublic: false,
			shown,
			problems: rows.map((row) => lostRowProblem(row, content)),
		});
	}
	for (;;) {
		const errors = (await check()).filter(({ severity }) => severity === 'error');
		if (errors.length === 0) return { held: [...held.values()], unresolved: [] };
		let isChanged = false;
		for (const [path, problems] of Map.groupBy(errors, ({ file }) => file)) {
			const isPublic = isBelow(path, publicFiles);
			const folder = isPublic ? publicFiles : content;
			if (!isBelow(path, folder) || !isThere(path)) continue;
			const file = path.slice(folder.length + 1);
			const before = held.get(path);
			const last = join(isPublic ? lastSite : lastContent, file);
			const shown = replaced({ content, path, last, problems, today, before: before?.shown });
			if (!shown) continue;
			isChanged = true;
			const all = [...(before?.problems ?? []), ...problems];
			held.set(path, { file, isPublic, shown, problems: all });
		}
		if (!isChanged) return { held: [...held.values()], unresolved: causesOf(errors, held) };
	}
}

/**
 * The errors as editors can mend them: of a file that is not published as it is the reason for that, not that it is missing
 * or what is wrong with an older version.
 */
function causesOf(
	errors: readonly Problem[],
	held: ReadonlyMap<string, HeldBack>,
): readonly Problem[] {
	return [...Map.groupBy(errors, ({ file }) => file)].flatMap(([file, problems]) => {
		return held.get(file)?.problems ?? problems;
	});
}

interface Replacing {
	/** The content folder of this build. */
	content: string;
	path: string;
	/** The path of the version that was published last. */
	last: string;
	problems: readonly Problem[];
	today: CalendarDate;
	before: HeldBack['shown'] | undefined;
}

/** Changes the file at `path` by the next step that has not been tried, and returns what readers then see. */
function replaced({
	content,
	path,
	last,
	problems,
	today,
	before,
}: Replacing): HeldBack['shown'] | undefined {
	const wasPublished = statSync(last, { throwIfNoEntry: false })?.isFile() ?? false;
	if (path.endsWith('.csv') && (before === undefined || before === 'lost rows')) {
		const rest = withoutWrongRows(path, { content, wasPublished, last, problems, today });
		if (rest !== undefined) {
			writeFileSync(path, rest);
			return 'other rows';
		}
	}
	if (wasPublished) {
		if (before === 'last version' || sameBytes(path, last)) return undefined;
		restoreUntil(path, { last, problems, today });
		return 'last version';
	}
	rmSync(path, { recursive: true });
	return 'nothing';
}

/**
 * Puts rows that were public back into their table; uses the whole last version when the table's columns have changed.
 */
function keepRows(path: string, last: string, rows: readonly LostRow[]): HeldBack['shown'] {
	const whole = withLostRows(path, last, rows);
	if (whole === undefined) {
		restore(last, path);
		return 'last version';
	}
	writeFileSync(path, whole);
	return 'lost rows';
}

function withLostRows(path: string, last: string, rows: readonly LostRow[]): string | undefined {
	const [first] = rows;
	if (!first) return undefined;
	const { table } = first;
	const now = readCanonicalTable(path, table);
	const before = readCanonicalTable(last, table);
	if (now === undefined || before === undefined) return undefined;
	return withRowsOfLast(now, {
		keys: new Set(rows.map(({ key }) => key)),
		last: before,
		keyHeadings: keyFields(table).map((field) => labelOf(table.schema, [field])),
	});
}

function withoutWrongRows(
	path: string,
	{
		content,
		wasPublished,
		last,
		problems,
		today,
	}: Omit<Replacing, 'path' | 'before'> & { wasPublished: boolean },
): string | undefined {
	const collection = collectionsIn(content).find(
		({ name, format }) => format === 'csv' && path.includes(`/${name}/`),
	);
	if (!collection) return undefined;
	const now = readCanonicalTable(path, collection);
	if (now === undefined) return undefined;
	const heading = (name: string) => labelOf(collection.schema, [name]);
	return withoutRows(now, {
		wrongLines: new Set(problems.flatMap(({ line, otherLines = [] }) => [line, ...otherLines])),
		last: wasPublished ? readCanonicalTable(last, collection) : undefined,
		keyHeadings: keyFields(collection).map(heading),
		withdrawalHeadings: [heading('withdrawnOn')],
		endHeadings: [heading('publicUntil')],
		today,
	});
}

/** Restores the last version. If the wrong version states a last day of publication that is past, that day is kept. */
function restoreUntil(
	path: string,
	{ last, problems, today }: Omit<Replacing, 'content' | 'path' | 'before'>,
) {
	const end = /\.mdx?$/.test(path) ? publicationEndIn(readFileSync(path, 'utf8')) : undefined;
	restore(last, path);
	if (end && end.day < today && !problems.some(({ line }) => line === end.line))
		writeFileSync(path, withPublicationEnd(readFileSync(path, 'utf8'), end.day));
}

function restore(from: string, to: string) {
	mkdirSync(dirname(to), { recursive: true });
	rmSync(to, { force: true });
	cpSync(from, to);
}

/** Whether something is at the path, also a symbolic link without a target. */
function isThere(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isBelow(path: string, folder: string): boolean {
	return path.startsWith(`${folder}/`);
}
