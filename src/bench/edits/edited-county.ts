import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { addDays } from '../../domain/dates/calendar-date.ts';
import { fileExists, filesBelow } from '../../collections/reading/read.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** The front matter of a document, as far as edits know it. */
export interface DocumentData {
	title: string;
	documentNumber: string;
	indexNumber: string;
	issuers: string[];
	formedOn: CalendarDate;
	publishedOn: CalendarDate;
	updatedOn?: CalendarDate;
	topic: string;
	effectiveOn: CalendarDate;
	expiresOn: CalendarDate;
	repeals?: string[];
	replaces?: string[];
	attachments?: { title: string; file: string }[];
}

/** A county's folders while it is edited, and the day as which it is built. */
export interface EditedCounty {
	content: string;
	publicFiles: string;
	today: CalendarDate;
	/** The last number given to a new document; it only grows, because addresses are for ever. */
	serial: number;
}

const documents = 'normative-documents';
const changes = 'address-changes/2026.csv';

/** The ids of the county's normative documents, in a fixed order. */
export function documentIds({ content }: EditedCounty): string[] {
	return filesBelow(join(content, documents))
		.map((file) => file.replace(/\.md$/, ''))
		.toSorted();
}

export function documentOf(county: EditedCounty, id: string): { data: DocumentData; body: string } {
	const [, head = '', body = ''] =
		/^---\n(.*?)\n---\n\n(.*)$/s.exec(readFileSync(pathOf(county, id), 'utf8')) ?? [];
	return { data: parse(head) as DocumentData, body };
}

export function writeDocument(
	county: EditedCounty,
	id: string,
	data: DocumentData,
	body: string,
): void {
	writeFileSync(pathOf(county, id), `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`);
}

export function removeDocument(county: EditedCounty, id: string): void {
	rmSync(pathOf(county, id));
}

/** Documents that nothing else names, so that they can go: no other document and no recorded address. */
export function freeIds(county: EditedCounty): string[] {
	const named = new Set(
		documentIds(county).flatMap((id) => {
			const { repeals = [], replaces = [] } = documentOf(county, id).data;
			return [...repeals, ...replaces];
		}),
	);
	const recorded = textOf(join(county.content, changes));
	return documentIds(county).filter(
		(id) => !named.has(id) && !recorded.includes(`/${documents}/${id}/`),
	);
}

/** Records what became of the address of a document: withdrawn with a reason, or moved to another document's. */
export function recordChange(
	{ content, today }: EditedCounty,
	id: string,
	{ newId, reason = '' }: { newId?: string; reason?: string },
): void {
	const path = join(content, changes);
	const before = textOf(path) || '原网址,日期,新网址,撤下原因\n';
	const newAddress = newId === undefined ? '' : `/${documents}/${newId}/`;
	write(path, `${before}/${documents}/${id}/,${today},${newAddress},${reason}\n`);
}

/** Changes one file of the county by its text; a file that is not there yet has an empty text. */
export function editFile(folder: string, file: string, edit: (text: string) => string): void {
	const path = join(folder, file);
	write(path, edit(textOf(path)));
}

/** A day shortly before the county's today. */
export function recentDay({ today }: EditedCounty, random: () => number): CalendarDate {
	return addDays(today, -Math.floor(random() * 20));
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

function textOf(path: string): string {
	return fileExists(path) ? readFileSync(path, 'utf8') : '';
}

function pathOf({ content }: EditedCounty, id: string): string {
	return join(content, documents, `${id}.md`);
}
