import { parseChineseNumeral } from '../domain/numbers/chinese-numeral.ts';
import { mapByDay } from '../domain/dates/by-day.ts';
import { datedAttributes, datedText } from '../presentation/dated-element.ts';
import { eachElement, element as make, textNode } from './tree.ts';
import type { Root } from 'hast';
import type { ByDay } from '../domain/dates/by-day.ts';

/** Articles in words (`第三条、第五条第二款`) that end alone, and what readers are told at each of them on which day. */
export interface EndedArticles {
	articles: string;
	dated: ByDay<{ note: string; hasEnded: boolean }>;
}

/** What the styles know an ended article by. */
const endedAttribute = 'data-ended';

const numeral = '[零〇一二三四五六七八九十百千\\d]+';
const named = new RegExp(
	`第(${numeral})条(?:之([一二三四五六七八九十]+))?(?:(?:至|到|—|-)第(${numeral})条)?`,
	'g',
);

/** Tells at each of these articles that it is no longer in force, or will not be. Changes the tree; the text of the articles stays. */
export function markEnded(tree: Root, ended: readonly EndedArticles[]): Root {
	const notes = new Map(
		ended.flatMap(({ articles, dated }) => articleAnchors(articles).map((id) => [id, dated])),
	);
	if (notes.size === 0) return tree;
	eachElement(tree, (element) => {
		const { id, className } = element.properties;
		const dated = typeof id === 'string' ? notes.get(id) : undefined;
		if (dated === undefined || !Array.isArray(className) || !className.includes('article')) return;
		const looks = mapByDay(dated, ({ hasEnded }) => ({
			attributes: { [endedAttribute]: hasEnded ? '' : undefined },
		}));
		Object.assign(element.properties, datedAttributes(looks));
		const texts = mapByDay(dated, ({ note }) => note);
		element.children.push(
			make('small', { className: ['ended-note'], dataPagefindIgnore: true, ...datedText(texts) }, [
				textNode(texts[0].value),
			]),
		);
	});
	return tree;
}

/** The anchors of the articles that a text names; a range (`第三条至第五条`) names each of its articles. */
export function articleAnchors(articles: string): string[] {
	return [...articles.matchAll(named)].flatMap(([, first = '', inserted, last]) => {
		const from = parseChineseNumeral(first);
		if (inserted) return [`art-${from ?? first}-zhi-${parseChineseNumeral(inserted) ?? inserted}`];
		const to = last === undefined ? from : parseChineseNumeral(last);
		if (from === undefined || to === undefined || to < from || to - from > mostInRange) return [];
		return Array.from({ length: to - from + 1 }, (_, place) => `art-${from + place}`);
	});
}

/** No document has a longer range; a mistyped number must not make one. */
const mostInRange = 300;
