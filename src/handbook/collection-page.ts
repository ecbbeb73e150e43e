import { exampleTable } from './example-file.ts';
import { fieldTable } from './field-table.ts';
import { anchorOf, blocks } from './markdown.ts';
import { linkFrom, pageOf } from './page-links.ts';
import { placeText } from './place-text.ts';
import { isSame, valueListsOf, valueListText } from './value-lists.ts';
import type { Collection } from '../collections/declarations/collection.ts';
import type { Links } from './how-to.ts';
import type { ValueList } from './value-lists.ts';

/** What a page needs from the rest of the handbook. */
export interface HandbookContext {
	collections: readonly Collection[];
	/** Lists of allowed values that are on the page `values.md`. */
	shared: readonly ValueList[];
}

/**
 * The page of a collection: the first part of its prose, the place of its files, its fields, the rest of the prose, an
 * example.
 */
export function collectionPage(
	collection: Collection,
	prose: string,
	{ collections, shared }: HandbookContext,
): string {
	const page = pageOf(collection);
	const own = valueListsOf(collection).filter((list) => !shared.some((one) => isSame(one, list)));
	const general = (text: string) =>
		text.replaceAll(/\]\((\w+\.md)/g, (_, target: string) => `](${linkFrom(page, target)}`);
	const links: Links = {
		collection: (name) => {
			const target = collections.find((one) => one.name === name);
			return target ? `[${target.title}](${linkFrom(page, pageOf(target))})` : name;
		},
		values: (label, values) =>
			`[${label}](${own.some((list) => isSame(list, { label, values })) ? '' : linkFrom(page, 'values.md')}#${anchorOf(label)})`,
	};
	const [intro = '', ...rest] = prose.split(/^(?=## )/m);
	const hasExample = prose.includes(` content/${collection.name}`);
	const example = hasExample ? undefined : exampleTable(collection);
	return blocks(
		`# ${collection.title}`,
		`[← 编辑手册](${linkFrom(page, 'README.md')})`,
		intro,
		'## 放在哪里',
		general(placeText(collection)),
		`## ${collection.format === 'csv' ? '有哪些列' : '有哪些字段'}`,
		fieldTable(collection, links, general),
		...own.map((list) => blocks(`### ${list.label}`, valueListText(list))),
		...rest,
		example && blocks('## 样例', '可以整段复制，改好内容再用。', example),
	);
}
