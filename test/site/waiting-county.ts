import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { contentDir, publicDir } from '../county/county.ts';
import { documentKinds } from '../../src/collections/document-kinds.ts';
import { fieldsOf, labelOf, metaOf } from '../../src/collections/declarations/schema.ts';
import { tables } from '../../src/collections/tables/tables.ts';
import type { Table } from '../../src/collections/declarations/table.ts';

/** A record of the county that waits, and the texts that stand nowhere but in it. */
export interface WaitingRecord {
	/** The file below the content folder. */
	file: string;
	/** `row` for some rows of a table, `table` for all rows of a file. */
	waits: 'draft' | 'time' | 'row' | 'table';
	/** The address of its page. */
	address?: string;
	/** In the title; for rows in a cell. */
	title: string;
	body?: string;
	attachment?: string;
}

/** The attachment of a waiting record, as a path below the public folder. */
export function attachmentOf({ title }: Pick<WaitingRecord, 'title'>): string {
	return `files/${title}.csv`;
}

/**
 * Copies the county of the tests into `folder` and lets two documents of each kind, two hand-made pages and rows of each
 * table wait: drafts, and records that are published at `time`. Other records refer to many of them.
 */
export function writeWaitingCounty(folder: string, time: string): readonly WaitingRecord[] {
	cpSync(contentDir, join(folder, 'content'), { recursive: true });
	cpSync(publicDir, join(folder, 'public'), { recursive: true });
	write(join(folder, 'public/files/unnamed.csv'), '名称\n没有记录提到\n');
	const numbered = numbers();
	const documents = documentKinds.flatMap((kind) =>
		chosen(folder, kind.name, '.md').map((file, place) =>
			waitingText(folder, { file, path: kind.path, place, mark: numbered(), time }),
		),
	);
	const handMade = chosen(folder, 'pages', '.mdx').map((file, place) =>
		waitingText(folder, { file, path: '/', place, mark: numbered(), time }),
	);
	writeLinks(folder);
	const rows = tables.map((table) => waitingRow(folder, table, numbered(), time));
	return [...documents, ...handMade, ...rows.flatMap((row) => row ?? [])];
}

/** Published records that lead to waiting ones in every way: from a text, a hand-made page, a field, a cell, an old address. */
function writeLinks(folder: string): void {
	const content = join(folder, 'content');
	const link = '见[蒹葭一则](../information/audit-results-2026.md#art-1)';
	const own = '[本站网址](https://www.qinghe.example/disclosure/information/budget-2026/)';
	write(
		join(content, 'information/links.md'),
		`---
title: 关于链接的通知
indexNumber: 999901001/2026-90001
issuers: [government-office]
formedOn: 2026-11-16
publishedOn: 2026-11-17
category: livelihood
---

${link}、[绝对网址](/about/)和${own}，[现有网页](/agencies/)。
`,
	);
	write(
		join(content, 'pages/links.mdx'),
		`---
title: 链接
summary: 链接
issuer: government-office
publishedOn: 2026-11-17
---

${link}、[绝对网址](/about/)和${own}，[现有网页](/agencies/)。
`,
	);
	const activities = join(content, 'activities/2026.csv');
	const [header = '', ...rows] = readFileSync(activities, 'utf8').split('\n');
	const row =
		'90,2026-11-17,学法,学习有关链接的规定,justice-bureau,,,,,/disclosure/information/budget-2026/';
	writeFileSync(activities, [header, row, ...rows].join('\n'));
	const changes = join(content, 'address-changes/2026.csv');
	writeFileSync(
		changes,
		`${readFileSync(changes, 'utf8').trimEnd()}\n/disclosure/old-about/,,2026-11-17,/about/,,\n`,
	);
}

/** Publishes the drafts: their editors have finished them. */
export function finishDrafts(folder: string, records: readonly WaitingRecord[]): void {
	for (const { file, waits } of records) {
		const path = join(folder, 'content', file);
		if (waits === 'draft')
			writeFileSync(path, readFileSync(path, 'utf8').replace('draft: true\n', ''));
	}
}

/** Marks that no other text contains. */
function numbers(): () => string {
	const digits = '甲乙丙丁戊己庚辛壬癸';
	let count = 0;
	return () => {
		count++;
		return [...String(count).padStart(2, '0')].map((digit) => digits[Number(digit)]).join('');
	};
}

/** The files of a collection that are to wait: the first two without a publication that ends. */
function chosen(folder: string, name: string, extension: string): string[] {
	return readdirSync(join(folder, 'content', name), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(extension))
		.map((file) => `${name}/${file}`)
		.filter((file) => !/^publicUntil:/m.test(readFileSync(join(folder, 'content', file), 'utf8')))
		.toSorted()
		.slice(0, 2);
}

interface Text {
	file: string;
	path: string;
	place: number;
	mark: string;
	time: string;
}

function waitingText(folder: string, { file, path, place, mark, time }: Text): WaitingRecord {
	const record: WaitingRecord = {
		file,
		waits: place === 0 ? 'draft' : 'time',
		address: `${path}${file.slice(file.indexOf('/') + 1).replace(/\.mdx?$/, '')}/`,
		title: `蒹葭${mark}苍苍`,
		body: `白露${mark}为霜`,
		attachment: `溯洄${mark}从之`,
	};
	const at = join(folder, 'content', file);
	const attachment = attachmentOf(record);
	const text = readFileSync(at, 'utf8')
		.replace(/^title: (.*)$/m, `title: $1${record.title}`)
		.replace(/^updatedOn:.*\n/m, '')
		.replace(/^---\n/, place === 0 ? '---\ndraft: true\n' : '---\n')
		.replace(/^publishedOn:.*$/m, (line) => (place === 0 ? line : `publishedOn: ${time}`));
	writeFileSync(at, `${text}\n${record.body}。[名单](/${attachment})\n`);
	write(join(folder, 'public', attachment), `名称\n${record.attachment}\n`);
	return record;
}

/** Lets the last row of the newest file wait that is not withdrawn, which is the whole file where it has one row; `undefined` for an unused table. */
function waitingRow(
	folder: string,
	table: Table,
	mark: string,
	time: string,
): WaitingRecord | undefined {
	const below = join(folder, 'content', table.name);
	const name = readdirSync(below, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.csv'))
		.toSorted()
		.at(-1);
	if (name === undefined) return undefined;
	const at = join(below, name);
	const written: readonly string[][] = parse(readFileSync(at, 'utf8'), { bom: true });
	const [header = [], ...rows] = written;
	const withdrawn = header.indexOf('撤下日期');
	const last = rows.findLast((row) => !row[withdrawn]) ?? [];
	const title = `在水${mark}一方`;
	const set = (field: string, change: (cell: string) => string) => {
		const label = labelOf(table.schema, [field]);
		const known = header.findIndex((heading) => [field, label].includes(heading));
		const column = known < 0 ? header.push(label) - 1 : known;
		for (const row of rows) row[column] ??= '';
		last[column] = change(last[column] ?? '');
	};
	set(freeText(table), (cell) => `${cell}${title}`);
	set('publishedOn', () => time);
	writeFileSync(at, [header, ...rows].map(csvLine).join(''));
	const isAlone = rows.length === 1;
	return {
		file: `${table.name}/${name}`,
		waits: isAlone ? 'table' : 'row',
		...(isAlone && { address: `${table.path}${name.replace('.csv', '')}/` }),
		title,
	};
}

/** A column in which any words may stand: that with the row's name, or another one. */
function freeText({ schema, nameField, key, references = {}, internal = [] }: Table): string {
	const free = Object.entries(fieldsOf(schema)).filter(([name, field]) => {
		const { date, agencyName, dutyId, person } = metaOf(field);
		const isText = field.safeParse('在水甲一方，宛在水中央').success;
		const isOther = date || agencyName || dutyId || person || internal.includes(name);
		return isText && !isOther && name !== key && !(name in references);
	});
	const [field] = free.find(([name]) => name === nameField) ?? free.at(-1) ?? [];
	if (field === undefined) throw new Error('A table without a column for words');
	return field;
}

function csvLine(cells: readonly string[]): string {
	return `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
