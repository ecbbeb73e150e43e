import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { agencyTypes } from '../src/collections/agencies.ts';
import { checkContent } from '../src/collections/checking/check.ts';
import { holidays } from '../src/collections/holidays.ts';
import { collections } from '../src/collections/index.ts';
import { interpretationForms } from '../src/collections/interpretations.ts';
import { formatProblems } from '../src/collections/checking/problems.ts';
import { fieldsOf, metaOf, schemaAt } from '../src/collections/fields/schema.ts';
import { catalogueFields } from '../src/domain/documents/catalogue-fields.ts';
import { disclosureCategories } from '../src/domain/documents/disclosure-categories.ts';
import { genres } from '../src/domain/documents/genres.ts';
import { topics } from '../src/domain/documents/topics.ts';
import { validityLabels } from '../src/domain/documents/validity.ts';
import { pageComponents } from '../src/markdown/allow-list.ts';
import type { z } from 'zod';

const root = join(import.meta.dirname, '..');
const handbook = readFileSync(join(root, 'content/README.md'), 'utf8').replaceAll('\r\n', '\n');

/** The handbook without its code blocks, whose lines may look like headings and tables. */
const prose = handbook.replaceAll(/^```[\s\S]*?^```$/gm, '');

/** The text below a heading, up to the next heading of the same or a higher level. */
function section(heading: string): string {
	const [hashes = ''] = /^#+/.exec(heading) ?? [];
	const text = prose.split(`\n${heading}\n`)[1];
	if (text === undefined) throw new Error(`The handbook has no heading “${heading}”`);
	return text.split(new RegExp(`^#{1,${hashes.length}} `, 'm'))[0] ?? '';
}

/** The cells of every table row, without the padding and the backquotes of code. */
function rows(text: string): string[][] {
	return text
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
		);
}

interface Field {
	path: string;
	label: string | undefined;
	required: boolean;
}

/** Every field of a schema, those inside objects and lists of objects too, as a dotted path. */
function allFields(schema: z.ZodType, prefix = ''): Field[] {
	return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
		const { title, expected } = metaOf(field);
		const item = schemaAt(schema, [name, 0]) ?? field;
		const required = expected === true || !field.safeParse(undefined).success;
		const path = `${prefix}${name}`;
		return [{ path, label: title, required }, ...allFields(item, `${path}.`)];
	});
}

describe.each(collections.map((collection) => [collection.title, collection] as const))(
	'%s',
	(title, { name, schema }) => {
		const table = rows(section(`### ${title}（${name}）`));

		test.each(allFields(schema).map((field) => [field.path, field] as const))(
			'the handbook explains %s',
			(path, { label, required }) => {
				const [, documentedLabel, documentedNeed, howTo] =
					table.find(([key]) => key === path) ?? [];
				expect(documentedLabel).toBe(label);
				expect(documentedNeed === '必填').toBe(required);
				expect(howTo).toBeTruthy();
			},
		);

		test('the handbook explains no field that does not exist', () => {
			const documented = table
				.map(([key = '']) => key)
				.filter((key) => /^[a-z][A-Za-z.]*$/.test(key));
			const existing = allFields(schema).map(({ path }) => path);
			expect(documented.filter((key) => !existing.includes(key))).toEqual([]);
		});

		test('the handbook has an example', () => {
			expect(examples().some(({ path }) => path.startsWith(`content/${name}`))).toBe(true);
		});
	},
);

test.each([
	['机构类型', Object.entries(agencyTypes)],
	['公开内容类别', disclosureCategories.map(({ id, title }) => [id, title] as const)],
	['标准目录的领域', catalogueFields.map(({ id, title }) => [id, title] as const)],
] as const)('%s: every value stands with what readers see', (heading, values) => {
	const documented = rows(section(`### ${heading}`)).slice(2);
	expect(documented.map(([id, title]) => [id, title])).toEqual(
		values.map(([id, title]) => [id, title]),
	);
});

test.each([
	['体裁', genres],
	['解读形式', interpretationForms],
] as const)('%s: every value is listed', (heading, values) => {
	const documented = section(`### ${heading}`).matchAll(/^- (.+)$/gm);
	expect(Array.from(documented, ([, value]) => value)).toEqual([...values]);
});

test('节假日安排的种类: every value is listed', () => {
	const documented = rows(section('### 节假日安排的种类')).slice(2);
	expect(documented.map(([kind]) => kind)).toEqual(holidays.schema.shape.kind.options);
});

test('主题分类: every topic stands with its second level', () => {
	const documented = rows(section('### 主题分类')).slice(2);
	expect(documented.map(([name]) => name)).toEqual(topics.map(({ name }) => name));
	for (const { name, children } of topics) {
		const listed = documented.find(([first]) => first === name)?.[1] ?? '';
		if (children.length > 0)
			expect(listed.split(' · ')).toEqual(children.map((child) => child.name));
	}
});

test('效力状态: every label that pages show is explained', () => {
	const documented = rows(section('## 效力状态是怎么算出来的')).map(([label]) => label);
	expect(documented).toEqual(expect.arrayContaining(Object.values(validityLabels)));
});

test.each(Object.keys(pageComponents))('网页: the component %s is explained', (component) => {
	expect(section('### 网页（pages）')).toContain(`<${component} `);
});

test('every link to a heading of the handbook leads somewhere', () => {
	const anchors = Array.from(prose.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
		anchorOf(heading),
	);
	const targets = Array.from(
		prose.replaceAll(/`[^`\n]*`/g, '').matchAll(/\]\(#([^)]+)\)/g),
		([, target]) => target,
	);
	expect(targets.length).toBeGreaterThan(0);
	expect(targets.filter((target) => !anchors.includes(target ?? ''))).toEqual([]);
});

test('the examples can be copied into the demonstration county as they stand', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-handbook-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
	for (const { path, text } of examples()) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const { problems, recordCount } = checkContent(
		join(folder, 'content'),
		join(root, 'public'),
		collections,
	);
	expect(formatProblems(problems, recordCount)).toMatch(/^已检查 \d+ 条，没有错误/m);
});

/** The examples of whole files: code blocks that name the file after their language. */
function examples(): { path: string; text: string }[] {
	const blocks = handbook.matchAll(/^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm);
	return Array.from(blocks, ([, path = '', text = '']) => ({ path, text }));
}

/** The anchor that code-hosting platforms give to a heading. */
function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number} -]/gu, '')
		.replaceAll(' ', '-');
}
