import { expect, test } from 'vitest';
import { collections } from '../../../src/collections/portal/collections.ts';
import { fieldsOf, metaOf } from '../../../src/collections/declarations/schema.ts';
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
			([name]) => name !== 'importedFrom',
		))
			expect(text).toMatch(new RegExp(`^(# )?${name}: # ${metaOf(field).title}`, 'm'));
	},
);

test('what is known is filled in, quoted where YAML needs it', () => {
	const [collection] = markdown.filter(({ name }) => name === 'information');
	if (!collection) throw new Error('no information');
	const { data, problems } = readFrontMatter('a.md', skeletonOf(collection, { title: '通知: 一' }));
	expect(problems).toEqual([]);
	expect(data).toMatchObject({ title: '通知: 一', issuers: null });
});
