import { isName } from './titles.ts';
import type { PublishedPage } from './facts.ts';

/** Ends of the names of websites that are no part of the owner's name. */
const siteWords = /(门户网站|政务网站|官方网站|政府网站|网站|政务网|门户网|官网|首页|网)$/;

/** Columns whose pages are about a document, or come from others. */
const columnsOfOthers = /征求|征集|解读|转载|转发|上级|摘要/;

/** Every form of the name of a site's owner: `青禾县人民政府`, `青禾县政府`, `青禾县`. An empty list when it is not known. */
export function ownerNames(siteName: string): string[] {
	const name = siteName.replaceAll(/[\s·]/g, '').replace(/^中国/, '').replace(siteWords, '');
	const [, place] = /^(.{2,12}?[省市县区旗州乡镇])(人民政府|政府)$/.exec(name) ?? [];
	if (place) return [`${place}人民政府`, `${place}政府`, place];
	return /^.{2,20}(局|委|委员会|办|办公室|厅|院|中心|街道办事处)$/.test(name) ? [name] : [];
}

/** The first name of an owner that these texts state, such as a site's name, its home page's title and footer. */
export function printedOwner(texts: readonly string[]): string | undefined {
	return texts
		.flatMap((text) => [
			text,
			/主办(?:单位)?\s*[:：]\s*([^\s，。；;|]{2,20})/.exec(text)?.[1] ?? '',
		])
		.find((text) => ownerNames(text).length > 0);
}

/**
 * Why a document with this official name cannot be attributed to the owner of the site, in Chinese; `undefined` when
 * title and printed source together say that it is the owner's own.
 */
export function foreignDoubt(
	{ title, printed }: Pick<PublishedPage, 'title' | 'printed'>,
	name: string,
	owner: readonly string[],
): string | undefined {
	const { source, column, isList } = printed ?? { isList: false };
	if (isList) return '像是列表，不是文件';
	if (column && columnsOfOthers.test(column)) return `在栏目“${column}”里，不像是文件本身`;
	if (owner.length === 0) return '看不出网站属于哪个机关，无法归属';
	const namesOwner = owner.some(
		(each) => title.includes(each) && isName(title.replace(each, ''), name),
	);
	if (!namesOwner && !isName(title, name)) return '标题不是这种文件自己的名称，无法归属';
	if (namesOwner) return isElsewhere(source, owner) ? `来源是“${source}”，无法归属` : undefined;
	if (source && owner.includes(source)) return undefined;
	return source ? `标题没有写机关，来源是“${source}”，无法归属` : '没有写是哪个机关的，无法归属';
}

/** Whether a page with the facts of a site without a register belongs to the site's owner, by its printed source. */
export function isOwners({ printed }: Pick<PublishedPage, 'printed'>, owner: readonly string[]) {
	return printed?.source !== undefined && owner.includes(printed.source);
}

/** Whether the source is an organ that does not belong to the owner. Organs below the owner's have its place first. */
function isElsewhere(source: string | undefined, owner: readonly string[]): boolean {
	return source !== undefined && !owner.some((each) => source.startsWith(each));
}
