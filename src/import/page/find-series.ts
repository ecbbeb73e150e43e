import type { Element, Root } from 'hast';
import { isWithinPage } from '../html/absolute-address.ts';
import type { PageSeries } from '../item/page-series.ts';
import { attribute, elementsIn, idAndClasses, isBlock, lineOf, linksIn } from './html-tree.ts';

export interface FoundSeries {
	series: PageSeries;
	/** The elements that lead to the other pages; they are no part of the text. */
	strips: Element[];
}

/** What a strip that leads to other pages says besides their numbers. */
const stripWord =
	/(?:首页|尾页|末页|最后一页|第一页|上一?页|下一?页|前一?页|后一?页|上页|下页|余下全文|第\s*\d+\s*[页/]|共\s*\d+\s*页|\d+\s*\/\s*\d+|\d+|当前|转到|跳转|页|go|next|prev(?:ious)?|[\s\p{P}\p{S}])/giu;
const nextWord = /^[\s\p{P}\p{S}]*(?:下一?页|后一?页|余下全文|next)[\s\p{P}\p{S}]*$/iu;

const previousWord = /^[\s\p{P}\p{S}]*(?:上一?页|前一?页|prev(?:ious)?)[\s\p{P}\p{S}]*$/iu;

const lastWord = /^(?:尾页|末页|最后一页)$/;

/** How many pages a document may have; a larger number belongs to a list of documents. */
const mostPages = 200;

/**
 * The pages of the document of which `root` is one, from the script of TRS that writes the links (`createPageHTML`) and
 * from the links in or beside the body; `undefined` for a document on one page.
 */
export function findSeries(
	root: Root,
	body: readonly Element[],
	html: string,
): FoundSeries | undefined {
	const strips = stripsOf(root, body);
	const scripted = scriptedSeries(html);
	const linked = linkedSeries(strips);
	if (!scripted && !linked) return undefined;
	const count = Math.max(scripted?.count ?? 0, linked?.count ?? 0);
	const addresses = new Map([...(linked?.addresses ?? []), ...(scripted?.addresses ?? [])]);
	const series: PageSeries = { ...linked, ...scripted, addresses };
	const isSeries = count > 1 || series.next !== undefined || series.previous !== undefined;
	return isSeries && count <= mostPages
		? { series: { ...series, count: count > 1 ? count : undefined }, strips }
		: undefined;
}

/** `createPageHTML(3, 0, "t1", "htm")`: three pages, this is the first; the next ones are `t1_1.htm`, `t1_2.htm`. */
function scriptedSeries(html: string): PageSeries | undefined {
	const [, written = ''] = /\bcreatePageHTML\s*\(([^()]*\d[^()]*)\)/i.exec(html) ?? [];
	const values = written.split(',').map((value) => value.trim().replace(/^(["'])(.*)\1$/, '$2'));
	const place = values.findIndex((value) => /^\d+$/.test(value));
	const [count = 0, index = 0] = values.slice(place, place + 2).map(Number);
	const [name, extension] = values.slice(place + 2);
	if (place < 0 || Number.isNaN(index) || count < 2) return undefined;
	const addresses = new Map<number, string>();
	if (name && extension)
		for (let page = 1; page <= Math.min(count, mostPages); page++)
			addresses.set(page, `${name}${page > 1 ? `_${page - 1}` : ''}.${extension}`);
	return { number: index + 1, count, addresses };
}

/** The blocks that have nothing but numbers of pages and words such as 下一页, in the body or around it. */
function stripsOf(root: Root, body: readonly Element[]): Element[] {
	const strips: Element[] = [];
	for (const { element, ancestors } of elementsIn(root)) {
		if (body.includes(element) || ancestors.some((ancestor) => strips.includes(ancestor))) continue;
		if (!isBlock(element) && !/page|fenye|fanye/i.test(idAndClasses(element))) continue;
		const text = lineOf(element);
		if (text === '' || text.length > 300 || text.replace(stripWord, '') !== '') continue;
		const isNear = ancestors.some((ancestor) => body.includes(ancestor));
		if (leadsOn(element) && (isNear || hasPagingName([...ancestors, element])))
			strips.push(element);
	}
	return strips;
}

function hasPagingName(elements: readonly Element[]): boolean {
	return elements.some((element) =>
		/(?:^|[-_\s])(?:pag(?:e|es|er|ing|ination|e?list|e?bar|enav)|fenye|fanye)(?:$|[-_\s\d])/i.test(
			idAndClasses(element),
		),
	);
}

/** Whether the strip states a number of pages, or links to a next page or to at least two numbers. */
function leadsOn(strip: Element): boolean {
	const links = stripLinks(strip);
	const numbers = links.filter(({ text }) => /^\d+$/.test(text));
	return (
		/共\s*[2-9]\d*\s*页|第\s*\d+\s*页\s*[/／]/.test(lineOf(strip)) ||
		links.some(({ text }) => nextWord.test(text)) ||
		numbers.length >= 2
	);
}

interface StripLink {
	text: string;
	address: string;
	isCurrent: boolean;
}

function stripLinks(strip: Element): StripLink[] {
	return linksIn(strip).map((link) => ({
		text: lineOf(link)
			.replace(/^[[(（【\s]+|[\])）】\s]+$/g, '')
			.replace(/^第?\s*(\d+)\s*页?$/, '$1'),
		address: attribute(link, 'href').trim(),
		isCurrent: /(?:^|[-_\s])(?:current|cur|on|active|now)(?:$|[-_\s])/i.test(idAndClasses(link)),
	}));
}

function linkedSeries([strip]: readonly Element[]): PageSeries | undefined {
	if (!strip) return undefined;
	const text = lineOf(strip);
	const links = stripLinks(strip);
	const others = links.filter(({ address, isCurrent }) => !isCurrent && !isWithinPage(address));
	const addresses = new Map(
		others
			.filter(({ text: label }) => /^\d{1,3}$/.test(label))
			.map(({ text: label, address }) => [Number(label), address]),
	);
	const next = others.find(({ text: label }) => nextWord.test(label))?.address;
	const previous = others.find(({ text: label }) => previousWord.test(label))?.address;
	const number = ownNumber(text, links, { addresses, next, previous });
	const [, total, outOf] = /共\s*(\d+)\s*页|\d+\s*[/／]\s*(\d+)/.exec(text) ?? [];
	const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
	const count = Number(total ?? outOf ?? Math.max(0, ...numbers, ...addresses.keys()));
	if (number !== undefined && next !== undefined && !addresses.has(number + 1))
		addresses.set(number + 1, next);
	const last = others.find(({ text: label }) => lastWord.test(label))?.address;
	if (last !== undefined && count > 1 && !addresses.has(count)) addresses.set(count, last);
	return { number, count, addresses, next, previous };
}

/** The number of this page: the stated or marked one, or it follows from the links. */
function ownNumber(
	text: string,
	links: readonly StripLink[],
	{ addresses, next, previous }: Omit<PageSeries, 'number'>,
): number | undefined {
	const stated = /第\s*(\d+)\s*[页/／]|(\d+)\s*[/／]\s*\d+/.exec(text);
	if (stated) return Number(stated[1] ?? stated[2]);
	const marked = links.find(({ isCurrent, text: label }) => isCurrent && /^\d+$/.test(label));
	if (marked) return Number(marked.text);
	const numberOf = (address: string | undefined) =>
		[...addresses].find(([, other]) => other === address)?.[0];
	const following = next === undefined ? undefined : numberOf(next);
	const before = previous === undefined ? undefined : numberOf(previous);
	if (following !== undefined) return following - 1;
	if (before !== undefined) return before + 1;
	const unlinked = [...text.matchAll(/\d+/g)]
		.map(([digits]) => Number(digits))
		.find((number) => !addresses.has(number) && number <= addresses.size + 1);
	return unlinked ?? (previous === undefined ? 1 : undefined);
}
