import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createRecord } from '../../../src/collections/creating/create.ts';
import { fieldsOf } from '../../../src/collections/declarations/schema.ts';
import { collections } from '../../../src/collections/portal/collections.ts';
import { exampleCellOf } from '../../../src/collections/scaffolding/explain-field.ts';
import { csvLine } from '../../../src/formats/csv.ts';
import { exampleCounty } from '../../handbook/example-county.ts';
import { reportOf } from '../county.ts';
import type { Collection } from '../../../src/collections/declarations/collection.ts';

const folder = mkdtempSync(join(tmpdir(), 'every-collection-'));
mkdirSync(join(folder, 'agencies'));
writeFileSync(join(folder, 'agencies/justice-bureau.md'), '---\nname: 青禾县司法局\n---\n');
afterAll(() => rmSync(folder, { recursive: true }));

/** A new record of the collection: its path below the county, and its text. */
function begun(collection: Collection): { path: string; text: string } {
	const { name, format, fileName } = collection;
	const id = format === 'csv' ? (fileName?.example ?? '2027') : 'xinjian';
	const named = name === 'disclosure-guides' ? { issuer: 'justice-bureau' } : { id };
	const created = createRecord(folder, { collection: name, ...named }, '2026-11-29');
	if ('problem' in created) throw new Error(created.problem);
	const path = `content${created.file.slice(folder.length)}`;
	return { path, text: readFileSync(created.file, 'utf8') };
}

/** Optional fields that the examples of the required ones make necessary. */
const opened: Readonly<Record<string, readonly string[]>> = { duties: ['due', 'section'] };

function withOpened(text: string, names: readonly string[] = []): string {
	return names.reduce((rest, name) => rest.replace(`\n# ${name}: #`, `\n${name}: #`), text);
}

/** The file as an editor completes it who knows no more than the file says. */
function filledIn(text: string): string {
	let example = '';
	let width = 0;
	const lines = text.split('\n').map((line) => {
		example = /^\s*#?\s*## 例：(.*)$/.exec(line)?.[1] ?? example;
		width = Number(/每行 (\d+) 个数/.exec(line)?.[1] ?? width);
		const [, before = '', key = '', note = ''] =
			/^(\s*(?:- )?)([^#\s:]+):( # .*)$/.exec(line) ?? [];
		if (key !== '' && example.startsWith(`${key}: `)) return `${before}${example}${note}`;
		return line.replace(': [] #', `: [${Array(width).fill(0).join(', ')}] #`);
	});
	const whole = lines.join('\n').replaceAll(/（待填：([^（）]*)）/g, '$1');
	return /\n---\n\s*$/.test(whole) ? `${whole}\n青禾县的正文。\n` : whole;
}

/** What `check` says of one file among the examples of the handbook: mistakes, then reminders. */
function saidOf(path: string, text: string): { mistakes: string[]; reminders: string[] } {
	const [before = '', after = ''] = reportOf({ ...exampleCounty(), [path]: text }).split(
		'以下是提醒，不影响发布：',
	);
	const own = (part: string) => part.split('\n').filter((line) => line.startsWith(`${path}:`));
	return after === ''
		? { mistakes: own(before), reminders: [] }
		: { mistakes: own(before), reminders: own(after) };
}

const records = collections.filter(({ format }) => format === 'markdown' || format === 'mdx');

test.each(records.map((collection) => [collection.name, collection] as const))(
	'a new record of %s asks for its blanks, and is right when they are filled in from its examples',
	(_, collection) => {
		const { path, text } = begun(collection);
		const asked = saidOf(path, text).mistakes;
		expect(asked.length).toBeGreaterThan(0);
		expect(
			asked.filter(
				(line) => !/必填，还没有填|应有 \d+ 个数|还没有写|没有正文|至少填一项|另有/.test(line),
			),
		).toEqual([]);
		expect(saidOf(path, filledIn(withOpened(text, opened[collection.name]))).mistakes).toEqual([]);
	},
);

/** Columns that other columns of the example exclude. */
const alternatives: Readonly<Record<string, readonly string[]>> = {
	targets: ['part', 'whole'],
	// A page that takes the place of another must be there, and this county has hardly any.
	'address-changes': ['newAddress', 'replacement'],
};

const tables = collections.filter(({ format }) => format === 'csv');

test.each(tables.map((collection) => [collection.name, collection] as const))(
	'a new table of %s is right as it is, and with a row of its examples',
	(_, collection) => {
		const { path, text } = begun(collection);
		expect(text.startsWith('\uFEFF')).toBe(true);
		const above = [expect.stringContaining(':1  第 1、2 行在列名上面')];
		expect(saidOf(path, text)).toMatchObject({ mistakes: [], reminders: above });
		const row = Object.entries(fieldsOf(collection.schema)).map(([name, field]) =>
			alternatives[collection.name]?.includes(name) ? '' : (exampleCellOf(field) ?? ''),
		);
		expect(saidOf(path, text + csvLine(row)).mistakes).toEqual([]);
	},
);
