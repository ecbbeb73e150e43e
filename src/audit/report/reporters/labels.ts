import { daysBetween } from '../../../domain/dates/calendar-date.ts';
import { healthRules } from '../../health/index.ts';
import { evidenceKinds } from '../report.ts';
import type { Finding, Report } from '../report.ts';
import type { Suspicion } from '../../judging/verdict.ts';

/** The kind of a suspicion → its Chinese label. */
export const suspicionLabels: Record<Suspicion['kind'], string> = {
	'formed-after-published': '形成日期晚于发布日期',
	'in-future': '日期在将来',
	'moved-backwards': '发布日期被提前',
	'sitemap-differs': '网站地图与网页不一致',
};

/** The severity of a finding → its Chinese label. */
export const severityLabels: Record<Finding['severity'], string> = {
	error: '错误',
	warning: '提示',
};

/** What a site is judged by, as a sentence; an empty text for a site that could not be judged. */
export function evidenceText({ evidenceKind, unjudged }: Report): string {
	return unjudged ? '' : `判断所据：${evidenceKinds[evidenceKind]}。`;
}

/** How old the site is, as the end of a clause; an empty text for a site that does not say. */
export function ageText({ builtOn, today }: Report): string {
	if (builtOn === undefined) return '';
	const age = daysBetween(builtOn, today);
	return `，网站 ${builtOn} 生成${age > 0 ? `（${age} 天前）` : ''}`;
}

const ruleTitles = new Map(healthRules.map(({ id, title }) => [id, title]));

/** The Chinese title of a rule of site health. */
export function ruleTitle(rule: string): string {
	return ruleTitles.get(rule) ?? (rule.startsWith('sitemap-') ? '网站地图' : rule);
}

/** The caveat at the end of each report. */
export const caveat =
	'本报告由程序根据网站公开的内容生成。待人工核查的事项、公开内容的质量，由核查人员判断。';
