import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TestRunner, afterAll, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { formatProblems } from '../../src/collections/checking/problems.ts';
import { collectionsIn } from '../../src/collections/portal/own-columns.ts';
import { documentsOf } from '../../src/queries/records/documents.ts';
import { validRecords } from '../../src/collections/checking/loader.ts';
import { siteSettings } from '../../src/collections/registers/site.ts';
import { settings } from '../collections/county.ts';
import { contentDir, publicDir, today } from '../county/county.ts';
import { site } from '../county/records.ts';
import type { DocumentKind } from '../../src/collections/declarations/document-kind.ts';
import type { DocumentOf } from '../../src/queries/records/documents.ts';
import type { Collection } from '../../src/collections/declarations/collection.ts';
import type { Site } from '../../src/collections/registers/site.ts';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';
import type { Entry, Portal } from '../../src/queries/portal.ts';

/** The path below a folder → the contents of the file. */
type Files = Readonly<Record<string, string | Uint8Array>>;

interface Circumstances {
	/** Default: 2026-06-01. */
	today?: CalendarDate;
	/** Settings that differ from those of the test county. */
	site?: Partial<Site>;
	/** Files below `public/`. */
	publicFiles?: Files;
}

/** The portal of a county with these files below `content/`. Throws when a record is not valid. */
export function portalOf(files: Files, { publicFiles = {}, ...rest }: Circumstances = {}): Portal {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-portal-'));
	const remove = () => rmSync(folder, { recursive: true });
	if (TestRunner.getCurrentTest()) onTestFinished(remove);
	else afterAll(remove);
	write(`${folder}/content`, files);
	write(`${folder}/public`, publicFiles);
	return portalFrom(`${folder}/content`, `${folder}/public`, rest);
}

/** The portal of the county of the tests. */
export function portalOfCounty(): Portal {
	return portalFrom(contentDir, publicDir, { today, site });
}

/** The portal of the county whose records lie in `folder`. Throws when a record is not valid. */
function portalFrom(
	folder: string,
	publicFolder: string,
	{ today: day = '2026-06-01', site: changed = {} }: Omit<Circumstances, 'publicFiles'> = {},
): Portal {
	const records = collectionsIn(folder)
		.filter(({ format }) => format !== 'yaml')
		.map((collection) => [collection.name, entriesIn(folder, collection)] as const);
	return {
		content: { folder, publicFolder, records: new Map(records), waitingAddresses: new Set() },
		site: { ...siteSettings.schema.parse(parse(settings)), ...changed },
		today: day,
	};
}

/** The same portal on another day. */
export function onDay(portal: Portal, today: CalendarDate): Portal {
	return { ...portal, today };
}

/** The value that a test is about. Throws when there is none. */
export function the<Value>(value: Value | undefined, what = 'value'): Value {
	if (value === undefined) throw new Error(`There is no such ${what}`);
	return value;
}

/** The public document of a kind with this id. Throws when there is none. */
export function documentIn<Kind extends DocumentKind>(
	portal: Portal,
	kind: Kind,
	id: string,
): DocumentOf<Kind> {
	return the(
		documentsOf(portal, kind).find((document) => document.id === id),
		`document ${id}`,
	);
}

function write(folder: string, files: Files): void {
	mkdirSync(folder);
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}

/** The entries in the order of Astro's store, which sorts by id. */
function entriesIn(folder: string, collection: Collection): Entry[] {
	const { records, problems, count } = validRecords(folder, collection);
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) throw new Error(formatProblems(errors, count));
	return records
		.map(({ id, data, file }) => ({ id, data, filePath: file }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
