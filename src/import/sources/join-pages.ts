import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { absoluteAddress } from '../html/absolute-address.ts';
import { letters } from '../page/html-tree.ts';
import type { PageSeries } from '../item/page-series.ts';
import type { Note } from '../item/source-item.ts';
import type { Page } from '../page/read-page.ts';

export interface PageFile {
	path: string;
	page: Page;
}

/** How many pages are joined at most. */
const mostJoined = 200;

/**
 * The pages of the document to which `file` belongs, from the first one as far as their files lie in the same folder and
 * follow each other; `read` reads one. Only `file` itself when its first page is not there.
 */
export async function pagesOf(
	file: PageFile,
	read: (path: string) => Promise<Page | undefined>,
): Promise<PageFile[]> {
	const beside = async (address: string | undefined): Promise<PageFile | undefined> => {
		const name = address === undefined ? '' : fileName(address);
		const path = join(dirname(file.path), name);
		if (!/\.html?$/i.test(name)) return undefined;
		if (path === file.path) return file;
		const page = existsSync(path) ? await read(path) : undefined;
		return page?.series && titleOf(page) === titleOf(file.page) ? { path, page } : undefined;
	};
	const first = await firstOf(file, beside);
	const pages = first ? [first] : [];
	for (let last = first; last && pages.length < mostJoined;) {
		const next = await beside(nextAddress(last.page.series, pages.length));
		const isNext =
			next?.page.series?.number === pages.length + 1 || next?.page.series?.number === undefined;
		if (!next || !isNext || pages.some(({ path }) => path === next.path)) break;
		pages.push(next);
		last = next;
	}
	return pages.some(({ path }) => path === file.path) ? pages : [file];
}

async function firstOf(
	file: PageFile,
	beside: (address: string | undefined) => Promise<PageFile | undefined>,
): Promise<PageFile | undefined> {
	let page: PageFile | undefined = file;
	for (let step = 0; page && step < mostJoined; step++) {
		const { series }: Page = page.page;
		if (isFirst(series)) return page;
		page = await beside(series?.addresses.get(1) ?? series?.previous);
	}
	return undefined;
}

/** The title without the number of the page that some systems add. */
function titleOf({ columns }: Page): string {
	const title =
		['ArticleTitle', 'og:title', '浏览器标题'].flatMap((label) => columns.get(label) ?? [])[0] ??
		'';
	return letters(title.replace(/[\s（(_-]*(?:第\s*)?\d{1,3}\s*页?[）)]?\s*$/, ''));
}

function isFirst(series: PageSeries | undefined): boolean {
	return series?.number === 1 || (series?.number === undefined && series?.previous === undefined);
}

function nextAddress(series: PageSeries | undefined, number: number): string | undefined {
	return series?.addresses.get(number + 1) ?? series?.next;
}

function fileName(address: string): string {
	const path = URL.parse(address, 'https://localhost/')?.pathname ?? '';
	try {
		return basename(decodeURIComponent(path));
	} catch {
		return '';
	}
}

/** The remark on a document of several pages of which `joined` were read; `undefined` for a document of one page. */
export function seriesNote({ series, address }: Page, joined: number): Note | undefined {
	if (!series) return undefined;
	const { number, count = 0, addresses, next } = series;
	const total = Math.max(count, joined);
	if (joined > 1 && joined >= total)
		return { field: 'body', problem: `分页文件，共${total}页，已合成一份，请核对衔接的地方` };
	const isOther = (page: number) => (joined > 1 ? page > joined : page !== number);
	const others = [...addresses].filter(([page]) => isOther(page)).map(([, written]) => written);
	const named = [
		...new Set([...others, ...(others.length === 0 && next !== undefined ? [next] : [])]),
	];
	return {
		field: 'body',
		problem: `${partOf(number, count, joined)}请补上其余各页，网址见原值`,
		value: named.map((written) => absoluteAddress(written, address) ?? written).join(' '),
	};
}

function partOf(number: number | undefined, count: number, joined: number): string {
	const total = count > 1 ? `，共${count}页` : '，还有下一页';
	if (joined > 1) return `这是分页文件${total}，已合成前${joined}页。`;
	return number === undefined
		? '这是分页文件的一页，前后还有。'
		: `这是分页文件的第${number}页${total}。`;
}
