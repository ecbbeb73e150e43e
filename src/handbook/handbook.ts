import { collectionPage } from './collection-page.ts';
import { filledIn, insertionsFor } from './insertions.ts';
import { blocks } from './markdown.ts';
import { pageOf } from './page-links.ts';
import { sharedLists, valueListText } from './value-lists.ts';
import type { Collection } from '../collections/declarations/collection.ts';
import type { ValueList } from './value-lists.ts';

/** The folder below `prose/` for pages that belong to no collection. */
const general = 'general/';

/** Tells Prettier to skip the page: it would pad tables until they are unreadable. */
const mark = [
	'<!-- 这一页由程序生成，不要直接改：改 src/handbook/prose/ 里的文字，或者字段自己的说明，再运行 npm run handbook。 -->',
	'<!-- prettier-ignore-start -->',
].join('\n');
const endMark = '<!-- prettier-ignore-end -->';

/**
 * The pages of the handbook by their path below `pages/`: one for each collection, made of its schema and its prose, and
 * those of `prose/general/`. `prose` are the texts by their path below `prose/`. Throws when a text belongs to no page.
 */
export function handbookPages(
	collections: readonly Collection[],
	prose: ReadonlyMap<string, string>,
): Map<string, string> {
	const shared = sharedLists(collections);
	const insertions = insertionsFor(collections);
	const textOf = (file: string) => filledIn(prose.get(file) ?? '', insertions);
	const ofCollections = collections.map((collection) => {
		const page = pageOf(collection);
		const text = collectionPage(collection, textOf(page), { collections, shared });
		return [page, text] as const;
	});
	const generalTexts = [...prose.keys()]
		.filter((file) => file.startsWith(general))
		.map((file) => [file.slice(general.length), textOf(file)] as const);
	const pages = new Map([
		...generalTexts,
		...ofCollections,
		['values.md', valuesPage(shared)] as const,
	]);
	const strays = [...prose.keys()].filter((file) => !pages.has(file.replace(general, '')));
	if (strays.length > 0) throw new Error(`Prose of no page: ${strays.join(', ')}`);
	return new Map([...pages].map(([page, text]) => [page, finished(text)]));
}

function valuesPage(lists: readonly ValueList[]): string {
	return blocks(
		'# 几个栏目共用的可选值',
		'[← 编辑手册](README.md)',
		'只有一个栏目用的可选值，写在那个栏目自己的页里。',
		...lists.map((list) => blocks(`## ${list.label}`, valueListText(list))),
	);
}

function finished(text: string): string {
	return `${blocks(mark, text, endMark)}\n`;
}
