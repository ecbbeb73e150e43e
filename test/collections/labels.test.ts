import { expect, test } from 'vitest';
import { collections } from '../../src/collections/portal/collections.ts';
import { fieldsOf, labelOf, metaOf, schemaAt } from '../../src/collections/declarations/schema.ts';
import { normativeDocuments } from '../../src/collections/normative-documents.ts';
import type { Collection } from '../../src/collections/declarations/collection.ts';

test.each(collections.map((collection: Collection) => [collection.title, collection] as const))(
	'every field of %s has a Chinese label',
	(_, { schema }) => {
		const unlabelled = Object.entries(fieldsOf(schema)).filter(
			([, field]) => !/\p{Script=Han}|ICP/u.test(metaOf(field).title ?? ''),
		);
		expect(unlabelled.map(([name]) => name)).toEqual([]);
	},
);

test.each(collections.map((collection: Collection) => [collection.name, collection] as const))(
	'%s refers only to collections that exist, from fields that exist',
	(_, { schema, references = {} }) => {
		for (const [field, targets] of Object.entries(references)) {
			const [list = field, item] = field.split('.');
			const inList = item && schemaAt(schema, [list, 0, item]);
			expect(inList ?? schemaAt(schema, field.split('.')), field).toBeDefined();
			for (const target of targets) expect(collections.map(({ name }) => name)).toContain(target);
		}
	},
);

test.each([
	[['documentNumber'], '发文字号'],
	[['attachments', 1, 'file'], '附件第2项·文件'],
	[['importedFrom', 'source'], '导入来源·来源'],
	[['nothing'], 'nothing'],
])('the label of %j', (path, label) => {
	expect(labelOf(normativeDocuments.schema, path)).toBe(label);
});
