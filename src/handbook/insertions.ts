import { planRequirements } from '../collections/sections/plan-requirements.ts';
import { portalPlace } from '../collections/portal/portal-places.ts';
import { permitted } from '../collections/public-folder/file-types.ts';
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
				catalogueFieldNames.map(({ id, title }) => [code(`${id}.csv`), title]),
			),
		keywords: keywordTable,
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

/** The keywords by which the table of required contents finds documents, each with its purpose. */
function keywordTable(): string {
	const wanted = planRequirements.flatMap(({ title, places }) =>
		places.flatMap((place) => {
			const meant = portalPlace(place);
			return meant?.kind === 'keyword' ? [{ keyword: meant.keyword, title }] : [];
		}),
	);
	const byKeyword = Map.groupBy(wanted, ({ keyword }) => keyword);
	return markdownTable(
		['关键词', '公布什么的时候写'],
		[...byKeyword].map(([keyword, uses]) => [keyword, uses.map(({ title }) => title).join('；')]),
	);
}
