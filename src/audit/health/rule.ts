import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Basis } from '../judging/duty.ts';
import type { Finding } from '../report/report.ts';
import type { ReadPage, ReadSite } from '../reading/site.ts';

/** A point of the inspection rules for government sites that a program can check. */
export interface HealthRule {
	/** A noun, permanent. */
	id: string;
	title: string;
	/** Empty when no instrument requires this in these words. */
	basis: readonly Basis[];
	/** `error` when the rule was read in its source; otherwise `warning`, and a person decides. */
	severity: Finding['severity'];
	observe(site: ReadSite, today: CalendarDate): Observation[];
}

/** What a rule found; with the rule's id it is a `Finding`. */
export interface Observation {
	url?: string;
	/** In Chinese: what is wrong, where, and how to correct it. */
	message: string;
	/** Set when this observation is less certain than its rule. */
	severity?: 'warning';
}

/** 政府网站发展指引. */
export const guideline: Basis = { instrument: '政府网站发展指引（国办发〔2017〕47号）' };

/** The indicators by which government sites are inspected. */
export const indicators: Basis = { instrument: '政府网站检查指标（国办秘函〔2019〕19号）' };

/** Several pages with the same fault, as one observation at the first page; an empty list for no pages. */
export function summary(pages: readonly ReadPage[], message: string): Observation[] {
	const [first] = pages;
	return first ? [{ url: first.url, message: `${pagesText(pages)}${message}` }] : [];
}

/** The pages as a phrase: how many there are, and the first three. */
function pagesText(pages: readonly Pick<ReadPage, 'url'>[]): string {
	const examples = pages.slice(0, 3).map(({ url }) => url);
	return `${pages.length} 个页面（${pages.length > 3 ? '如 ' : ''}${examples.join(' 、')} ）`;
}
