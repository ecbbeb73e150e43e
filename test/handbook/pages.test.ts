import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../src/collections/portal/collections.ts';
import { bareSchema, metaOf } from '../../src/collections/declarations/schema.ts';
import { documentColumns } from '../../src/collections/columns/document-columns.ts';
import { validityLabels } from '../../src/domain/documents/validity.ts';
import { allowedValues } from '../../src/collections/fields/allowed-values.ts';
import { readHandbookPages, readProse } from '../../src/handbook/files.ts';
import { handbookPages } from '../../src/handbook/handbook.ts';
import { listedFields } from '../../src/handbook/listed-field.ts';
import { anchorOf } from '../../src/handbook/markdown.ts';
import { pageComponents } from '../../src/markdown/allow-list.ts';

const prose = readProse();
const pages = handbookPages(collections, prose);
const textOf = (page: string) => pages.get(page) ?? '';

test('the pages agree with schemas and prose; if not, run npm run handbook', () => {
	const written = readHandbookPages();
	expect([...written.keys()].toSorted()).toEqual([...pages.keys()].toSorted());
	for (const [page, text] of pages) expect(written.get(page), page).toBe(text);
});

test('every collection has its page, to which the first page leads', () => {
	for (const { name, title } of collections) {
		expect(textOf(`${name}.md`), name).toContain(`\n# ${title}\n`);
		expect(textOf('README.md')).toContain(`[${title}](${name}.md)`);
	}
});

describe.each(collections.map((collection) => [collection.name, collection] as const))(
	'%s',
	(name, { schema, format }) => {
		const fields = listedFields(schema);
		const text = textOf(`${name}.md`);

		test('a row for every field, saying how it is filled in', () => {
			for (const { path, label } of fields) {
				const first = format === 'csv' ? label.replaceAll('_', String.raw`\_`) : `\`${path}\``;
				const row = text.split('\n').find((line) => line.startsWith(`| ${first} |`));
				const [, , ...cells] = row?.split(/(?<!\\)\|/) ?? [];
				expect(cells.at(-3)?.trim(), path).toMatch(/\S/);
			}
		});

		test('every allowed value stands on its page or on that of shared values', () => {
			for (const { path, schema: field } of fields)
				for (const { value } of allowedValues(field) ?? []) {
					const words = value.split('/');
					expect(
						words.every((word) => `${text}${textOf('values.md')}`.includes(word)),
						`${path}: ${value}`,
					).toBe(true);
				}
		});

		test('values that are described are those that the schema allows', () => {
			for (const { path, schema: field } of fields) {
				const bare = bareSchema(field);
				const { values } = metaOf(field);
				if (values && bare instanceof z.ZodEnum)
					expect(
						values.map(({ value }) => value),
						path,
					).toEqual(bare.options);
			}
		});

		test('an example is a value that the field takes', () => {
			for (const { path, schema: field } of fields) {
				const { example } = metaOf(field);
				if (example !== undefined) expect(field.safeParse(example).error, path).toBeUndefined();
			}
		});

		test('its prose names no field that does not exist', () => {
			const known = new Set([
				...fields.flatMap(({ path }) => [path, path.split('.').at(-1)]),
				...fields.flatMap(({ schema: field }) =>
					(allowedValues(field) ?? []).map((one) => one.value),
				),
				...namesElsewhere,
			]);
			expect(fieldNamesIn(prose.get(`${name}.md`) ?? '').filter((one) => !known.has(one))).toEqual(
				[],
			);
		});
	},
);

test('the general prose names no field that does not exist', () => {
	const known = new Set([
		...collections.flatMap(({ name, schema }) => [
			name,
			...listedFields(schema).map(({ path }) => path),
		]),
		...namesElsewhere,
	]);
	const named = [...prose]
		.filter(([file]) => file.startsWith('general/'))
		.flatMap(([file, text]) => fieldNamesIn(text).map((name) => `${file}: ${name}`));
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((entry) => !known.has(entry.split(': ')[1] ?? ''))).toEqual([]);
});

test('every link leads to a page, and to a heading of it', () => {
	const broken = [...pages].flatMap(([page, text]) =>
		[...withoutCode(text).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)]
			.filter(([, file = '', anchor]) => {
				const target = file === '' ? text : pages.get(posix.join(posix.dirname(page), file));
				return !target || (anchor !== undefined && !anchorsOf(target).includes(anchor));
			})
			.map(([link]) => `${page}: ${link}`),
	);
	expect(broken).toEqual([]);
});

test('every page leads back to the first one', () => {
	for (const [page, text] of pages)
		if (page !== 'README.md')
			expect(text, page).toMatch(/\n\[← 编辑手册\]\((\.\.\/)*README\.md\)\n/);
});

test('every command that is named exists', () => {
	const { scripts } = JSON.parse(
		readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
	) as { scripts: Record<string, string> };
	const named = [...pages.values()].flatMap((text) =>
		[...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name),
	);
	expect(named.length).toBeGreaterThan(50);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(Object.keys(pageComponents))('the component %s is explained', (component) => {
	expect(textOf('pages.md')).toContain(`\`<${component} `);
});

test.each(Object.values(validityLabels))('the validity %s is explained', (label) => {
	expect(textOf('validity.md')).toMatch(new RegExp(`^\\| ${label} +\\|`, 'm'));
});

test('every column of documents is named with what belongs into it', () => {
	const [, list = ''] = textOf('document-columns.md').split('## 全部栏目\n');
	const named = [...list.matchAll(/^\| `([a-z-]+)` \| (\S+) \| (\S+) \|/gm)];
	expect(named.map(([, id, title, description]) => ({ id, title, description }))).toEqual(
		documentColumns.map(({ id, title, description }) => ({ id, title, description })),
	);
});

/**
 * Words that prose marks as code and that look like fields, but are a folder, a word of the format, or a field of an
 * agency.
 */
const namesElsewhere = [
	'content',
	'public',
	'files',
	'brand',
	'dist',
	'true',
	'false',
	'office',
	'publicUntil',
];

/** Words marked as code that could be the names of fields. */
function fieldNamesIn(text: string): string[] {
	return [...withoutBlocks(text).matchAll(/`([a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*)`/g)]
		.map(([, name = '']) => name)
		.filter((name) => !/\.(?:md|mdx|csv|svg|yaml)$/.test(name));
}

function anchorsOf(text: string): string[] {
	return [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
		anchorOf(heading),
	);
}

function withoutBlocks(text: string): string {
	return text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}

function withoutCode(text: string): string {
	return withoutBlocks(text).replaceAll(/`[^`\n]*`/g, '');
}
