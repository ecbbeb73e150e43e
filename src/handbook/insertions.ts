import { documentColumns } from '../collections/columns/document-columns.ts';
import { metaOf } from '../collections/declarations/schema.ts';
import { evidenceFields } from '../collections/fields/column-fields.ts';
import { publicRequirements } from '../collections/checking/public/requirements.ts';
import { permitted } from '../collections/public-folder/file-types.ts';
import { sections } from '../collections/sections/sections.ts';
import { catalogueFieldNames } from '../domain/documents/catalogue-fields.ts';
import { writtenElements } from '../markdown/allow-list.ts';
import { code, markdownTable } from './markdown.ts';
import { pageOf } from './page-links.ts';
import type { Collection, Format } from '../collections/declarations/collection.ts';

/** The texts for names in `{{…}}` in the prose. */
export function insertionsFor(collections: readonly Collection[]): Record<string, () => string> {
	return {
		collections: () => collectionTable(collections),
		'catalogue-fields': () =>
			markdownTable(
				['文件名', '领域'],
				catalogueFieldNames.map(({ id, title, formerTitle }) => [
					code(`${id}.csv`),
					formerTitle === undefined ? title : `${title}（${formerTitle}）`,
				]),
			),
		columns: columnTable,
		'public-requirements': publicRequirementTable,
		'attachment-types': () => Object.keys(permitted.files).join('、'),
		'written-elements': () => writtenElements.map((name) => code(`<${name}>`)).join('、'),
	};
}

/** The prose with every `{{…}}` replaced. Throws for an unknown name. */
export function filledIn(prose: string, insertions: Record<string, () => string>): string {
	return prose.replaceAll(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
		const insertion = insertions[name];
		if (!insertion)
			throw new Error(`The handbook's prose names {{${name}}}, which nothing fills in`);
		return insertion();
	});
}

const formats: Record<Format, string> = {
	markdown: 'Markdown',
	mdx: 'MDX',
	csv: 'CSV（用 Excel）',
	yaml: 'YAML',
};

function collectionTable(collections: readonly Collection[]): string {
	return markdownTable(
		['放什么', '放在哪里', '格式'],
		collections.map((collection) => [
			`[${collection.title}](${pageOf(collection)})`,
			code(`content/${collection.name}${collection.format === 'yaml' ? '.yaml' : '/'}`),
			formats[collection.format],
		]),
	);
}

/** The columns of documents: what belongs into each, and what its documents state besides. */
function columnTable(): string {
	return markdownTable(
		['编号', '栏目', '放什么', '还要写明', '读者从哪里进'],
		documentColumns.map(({ id, title, description, states = [], place }) => [
			code(id),
			title,
			description,
			states.map((field) => metaOf(evidenceFields[field]).title).join('、'),
			sections.find((section) => section.id === place)?.title ?? place,
		]),
	);
}

/** What a county must have before it goes public, with its place and its basis. */
function publicRequirementTable(): string {
	return markdownTable(
		['要有什么', '写在哪里', '依据'],
		publicRequirements.map(({ what, where, field, basis }) => [
			what,
			field === undefined ? code(where) : `${code(where)} 的 ${code(field)}`,
			basis,
		]),
	);
}
