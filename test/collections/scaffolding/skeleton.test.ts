import { expect, test } from 'vitest';
import { collections } from '../../../src/collections/portal/collections.ts';
import { fieldsOf, metaOf } from '../../../src/collections/declarations/schema.ts';
import { notesOf } from '../../../src/collections/declarations/field-notes.ts';
import { skeletonOf } from '../../../src/collections/scaffolding/skeleton.ts';
import { readFrontMatter } from '../../../src/collections/reading/front-matter.ts';
import type { Collection } from '../../../src/collections/declarations/collection.ts';

const markdown: readonly Collection[] = collections.filter(
	({ format }) => format === 'markdown' || format === 'mdx',
);

test.each(markdown.map((collection) => [collection.name, collection] as const))(
	'a new record of %s names every field and its label',
	(_, collection) => {
		const text = skeletonOf(collection, {});
		for (const [name, field] of Object.entries(fieldsOf(collection.schema)).filter(
			([name]) => !['importedFrom', 'draft'].includes(name),
		))
			expect(text).toMatch(new RegExp(`^(# )?${name}: # ${metaOf(field).title}`, 'm'));
	},
);

test('a draft says so in its first line, and in other records nothing speaks of drafts', () => {
	const drafts = markdown.filter(({ schema }) => 'draft' in fieldsOf(schema));
	expect(drafts.length).toBe(markdown.length - 3);
	for (const collection of drafts) {
		expect(skeletonOf(collection, {})).not.toContain('draft');
		const text = skeletonOf(collection, { draft: true, title: '通知' });
		expect(text.split('\n')[1]).toBe('draft: true # 草稿，哪里都不公开；写好后删去这一行');
		const notes = notesOf(collection.schema);
		expect(readFrontMatter('a.md', text, { notes })).toMatchObject({
			problems: [],
			data: { draft: true, title: '通知' },
		});
	}
});

test('what is known is filled in, quoted where YAML needs it', () => {
	const [collection] = markdown.filter(({ name }) => name === 'information');
	if (!collection) throw new Error('no information');
	const { data, problems } = readFrontMatter('a.md', skeletonOf(collection, { title: '通知: 一' }));
	expect(problems).toEqual([]);
	expect(data).toMatchObject({ title: '通知: 一', issuers: null });
});
