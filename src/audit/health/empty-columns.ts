import { columnId } from './columns.ts';
import { indicators } from './rule.ts';
import type { ReadPage, ReadSite } from '../reading/site.ts';
import type { HealthRule } from './rule.ts';

/** This many empty columns fail an inspection. */
const failingEmpty = 5;

export const emptyColumns: HealthRule = {
	id: 'empty-columns',
	title: '空白栏目',
	basis: [indicators],
	severity: 'warning',
	observe: (site) =>
		emptyOf(site).map(({ url, title, labels }) => ({
			url,
			message: `栏目“${labels['ColumnName'] ?? title}”没有内容。请补充内容；暂无内容来源的栏目请合并或撤下。`,
		})),
};

export const manyEmptyColumns: HealthRule = {
	id: 'many-empty-columns',
	title: '多个空白栏目（单项否决）',
	basis: [indicators],
	severity: 'error',
	observe(site) {
		const { length } = emptyOf(site);
		if (length < failingEmpty) return [];
		const message = `空白栏目有 ${length} 个；达到 ${failingEmpty} 个即为单项否决。请补充内容，或合并、撤下这些栏目。`;
		return [{ url: site.address, message }];
	},
};

/** The first page of each column none of whose pages has content. */
function emptyOf({ pages }: ReadSite): ReadPage[] {
	const columns = Map.groupBy(pages, (page) => columnId(page) ?? page.url);
	return [...columns.values()].flatMap((column) =>
		column.every(({ isEmpty }) => isEmpty) ? column.slice(0, 1) : [],
	);
}
