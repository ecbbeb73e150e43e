import type { Element, Nodes, Root } from 'hast';
import { readDocumentNumber } from '../../domain/numbers/document-number.ts';
import { splitNumbers } from '../../domain/numbers/number-values.ts';
import { plainLabel } from '../../domain/text/labels.ts';
import { parsePage } from '../html/parse-html.ts';
import { filesBeside } from './files-beside.ts';
import { baseAddress, ownAddress } from './own-address.ts';
import { findBody } from './find-body.ts';
import { headingAbove, pageTitle } from './find-title.ts';
import { attribute, elementsIn, innerLine, isBlock, isLeaf, letters, lineOf } from './html-tree.ts';
import { findSeries } from './find-series.ts';
import { markedTime, scriptedTime } from './publish-time.ts';
import { isStatement, statedValues, valuesAtHead } from './stated-values.ts';
import type { Columns, Note, PageBody } from '../item/source-item.ts';

/** The parts of a portal page. */
export interface Page extends PageBody {
	columns: Columns;
	notes: Note[];
}

/** Splits a portal page into the statements about its document, and the body. Never fails. */
export function readPage(html: string): Page {
	const root = parsePage(withoutServerCode(html));
	const metas = metaValues(root);
	const browserTitle = pageTitle(
		titleElement(root),
		metas.get('SiteName') ?? '',
		metas.get('ColumnName') ?? '',
	);
	const titles = [metas.get('ArticleTitle'), metas.get('og:title'), browserTitle];
	const { elements: found, doubt } = findBody(
		root,
		titles.filter((title) => title !== undefined),
	);
	const series = findSeries(root, found, html);
	detach(root, new Set(series?.strips));
	const statements = new Set(found.flatMap((body) => tablesIn(body).filter(isStatement)));
	const columns = new Map<string, string[]>();
	const add = (label: string, value: string) => {
		if (value !== '' && !columns.has(label)) columns.set(label, [value]);
	};
	for (const { label, value } of statedValues(root, new Set(found))) add(label, value);
	for (const table of statements)
		for (const { label, value } of statedValues(table, new Set())) add(label, value);
	for (const { label, value } of found.flatMap(valuesAtHead)) add(label, value);
	for (const [name, content] of metas) if (isAboutDocument(name, metas)) add(name, content);
	add('正文上方的标题', (found[0] && headingAbove(root, found[0])) ?? '');
	add('浏览器标题', browserTitle);
	// Some portals write the same og:title on every page.
	const isOwnTitle = ['正文上方的标题', '浏览器标题'].some(
		(label) => letters(columns.get(label)?.[0] ?? '') === letters(metas.get('og:title') ?? ''),
	);
	if (!isOwnTitle) columns.delete('og:title');
	add('publishTime', markedTime(root) ?? scriptedTime(html) ?? '');
	add('正文上方的文号', numberOnPage(root, found) ?? '');
	detach(root, statements);

	const own = ownAddress(metas, html);
	const address = own ?? baseAddress(html);
	const attachments = filesBeside(root, found);
	const notes = bodyNotes(found, doubt);
	return {
		columns,
		body: found,
		ownAddress: own,
		address,
		attachments,
		notes,
		series: series?.series,
	};
}

function bodyNotes(body: readonly Element[], doubt: string | undefined): Note[] {
	if (body.length === 0) return [{ field: 'body', problem: '网页里没有找到正文，请补上' }];
	const beginning = body.map(innerLine).join(' ').slice(0, 60);
	return doubt === undefined ? [] : [{ field: 'body', problem: doubt, value: beginning }];
}

/** Removes server code: pages that a browser saved from a server's template begin with it. */
function withoutServerCode(html: string): string {
	return html.replace(/<%[\s\S]*?%>/g, '').replace(/<\/?jsp:[^>]*>/gi, '');
}

function metaValues(root: Root): Map<string, string> {
	const metas = new Map<string, string>();
	const visit = (node: Root | Element): void => {
		for (const child of node.children) {
			if (child.type !== 'element') continue;
			const name = attribute(child, 'name') || attribute(child, 'property');
			const content = attribute(child, 'content').trim();
			if (child.tagName === 'meta' && name && content && !metas.has(name)) metas.set(name, content);
			if (['html', 'head', 'body', 'meta'].includes(child.tagName)) visit(child);
		}
	};
	visit(root);
	return metas;
}

/** Keywords and description belong to the document only on pages that name the document. */
function isAboutDocument(name: string, metas: ReadonlyMap<string, string>): boolean {
	return !['keywords', 'description'].includes(plainLabel(name)) || metas.has('ArticleTitle');
}

function tablesIn(element: Element): Element[] {
	return [...elementsIn(element)]
		.map(({ element: inner }) => inner)
		.filter(({ tagName }) => tagName === 'table');
}

function titleElement(root: Root): string {
	const html = root.children.find(
		(child) => child.type === 'element' && child.tagName === 'html',
	) as Element | undefined;
	const head = html?.children.find(
		(child) => child.type === 'element' && child.tagName === 'head',
	) as Element | undefined;
	const title = head?.children.find(
		(child) => child.type === 'element' && child.tagName === 'title',
	);
	return title ? lineOf(title) : '';
}

/**
 * The document number on a line of its own above the body or among its first lines; `undefined` unless there is exactly
 * one.
 */
function numberOnPage(root: Root, [body]: readonly Element[]): string | undefined {
	const lines: string[] = [];
	let below = 0;
	for (const { element, ancestors } of elementsIn(root)) {
		if (!isBlock(element) || !isLeaf(element)) continue;
		const isInBody = element === body || (body !== undefined && ancestors.includes(body));
		if (isInBody ? ++below > 6 : below > 0) break;
		const line = lineOf(element);
		if (line.length <= 40 && splitNumbers(line).every(readDocumentNumber)) lines.push(line);
	}
	return new Set(lines).size === 1 ? lines[0] : undefined;
}

function detach(node: Root | Element, targets: ReadonlySet<Nodes>): void {
	if (targets.size === 0) return;
	node.children = node.children.filter((child) => !targets.has(child));
	for (const child of node.children) if (child.type === 'element') detach(child, targets);
}
