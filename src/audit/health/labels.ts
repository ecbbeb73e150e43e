import { parsePublicationTime } from '../../domain/dates/calendar-date.ts';
import { isSiteCode } from '../../domain/numbers/site-code.ts';
import { isContent } from './page-kind.ts';
import { guideline, summary } from './rule.ts';
import type { ReadPage, ReadSite } from '../reading/site.ts';
import type { HealthRule } from './rule.ts';

/** The required labels of a site's pages and their meaning (国办发〔2017〕47号). */
const siteLabels = {
	SiteName: '网站的规范名称',
	SiteDomain: '网站域名',
	SiteIDCode: '网站标识码',
};

const columnLabels = {
	ColumnName: '栏目名称',
	ColumnDescription: '栏目内容的说明',
	ColumnKeywords: '栏目关键词',
	ColumnType: '栏目类别',
};

const contentLabels = {
	ArticleTitle: '标题',
	PubDate: '发布时间，如 2026-03-05 09:30',
	ContentSource: '内容来源',
};

export const siteLabelling: HealthRule = labelling({
	id: 'site-labels',
	title: '网站标签',
	severity: 'error',
	labels: siteLabels,
	pagesOf: ({ pages }) => pages,
});

/**
 * A column page is the home page, or a page without content labels that states its section or has any label of a
 * column.
 */
export const columnLabelling: HealthRule = labelling({
	id: 'column-labels',
	title: '栏目标签',
	severity: 'error',
	labels: columnLabels,
	pagesOf: ({ pages, address }) =>
		pages.filter(
			(page) =>
				!isContent(page) &&
				(page.url === address || page.section !== undefined || hasAny(page, columnLabels)),
		),
});

export const contentLabelling: HealthRule = labelling({
	id: 'content-labels',
	title: '内容页标签',
	severity: 'error',
	labels: contentLabels,
	pagesOf: ({ pages }) => pages.filter(isContent),
});

/** Content pages should have their column's labels too; this requirement is from memory. */
export const contentColumnLabelling: HealthRule = labelling({
	id: 'content-column-labels',
	title: '内容页的栏目标签',
	severity: 'warning',
	labels: columnLabels,
	pagesOf: ({ pages }) => pages.filter(isContent),
});

export const labelForms: HealthRule = {
	id: 'label-forms',
	title: '标签格式',
	basis: [guideline],
	severity: 'error',
	observe: ({ pages }) => [
		...summary(
			pages.filter(({ labels: { PubDate } }) => PubDate && !isDateOrMinute(PubDate)),
			'的标签 PubDate 不是“YYYY-MM-DD HH:MM”的格式。请写成如 2026-03-05 09:30；没有记下时间的，只写日期。',
		),
		...summary(
			pages.filter(({ labels: { SiteIDCode } }) => SiteIDCode && !isSiteCode(SiteIDCode)),
			'的标签 SiteIDCode 不是网站标识码。请写 10 位数字的标识码（部门网站为 bm 加 8 位数字）。',
		),
	],
};

interface Labelling extends Pick<HealthRule, 'id' | 'title' | 'severity'> {
	labels: Readonly<Record<string, string>>;
	pagesOf: (site: ReadSite) => readonly ReadPage[];
}

function labelling({ labels, pagesOf, ...rule }: Labelling): HealthRule {
	return {
		...rule,
		basis: [guideline],
		observe: (site) =>
			Object.entries(labels).flatMap(([name, meaning]) =>
				summary(
					pagesOf(site).filter((page) => !page.labels[name]?.trim()),
					`没有标签 ${name}。请在 <head> 中加上 <meta name="${name}" content="…">，写明${meaning}；名称区分大小写。`,
				),
			),
	};
}

function hasAny({ labels }: ReadPage, names: Readonly<Record<string, string>>): boolean {
	return Object.keys(names).some((name) => labels[name]);
}

function isDateOrMinute(text: string): boolean {
	return parsePublicationTime(text) === text;
}
