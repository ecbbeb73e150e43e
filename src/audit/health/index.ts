import { nationalDuties } from '../duties/index.ts';
import { sitemapFileFindings } from './sitemap-files.ts';
import { sitemapFindings } from './sitemap-rules.ts';
import { emptyColumns, manyEmptyColumns } from './empty-columns.ts';
import { unmarkedExpiry, unmarkedRepeal } from './expired.ts';
import { footerContent } from './footer.ts';
import { futureDates } from './future-dates.ts';
import { uninterpretedDocuments, unrelatedInterpretations } from './interpretations.ts';
import {
	columnLabelling,
	contentColumnLabelling,
	contentLabelling,
	labelForms,
	siteLabelling,
} from './labels.ts';
import { dateContradictions, unreadDates } from './undated.ts';
import { staleBuild } from './stale-build.ts';
import { deadLinks, missingAttachments, unreadablePages } from './links.ts';
import {
	homeUpdates,
	manyStaleColumns,
	staleNews,
	staleNotices,
	stalePolicies,
} from './updates.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Finding } from '../report/report.ts';
import type { ReadSite, Register } from '../reading/site.ts';
import type { HealthRule } from './rule.ts';

/** The inspection rules that a program can check, the most serious first. */
export const healthRules: readonly HealthRule[] = [
	homeUpdates,
	manyStaleColumns,
	manyEmptyColumns,
	staleNews,
	staleNotices,
	stalePolicies,
	emptyColumns,
	unmarkedExpiry,
	unmarkedRepeal,
	siteLabelling,
	columnLabelling,
	contentLabelling,
	contentColumnLabelling,
	labelForms,
	futureDates,
	dateContradictions,
	unreadDates,
	footerContent,
	uninterpretedDocuments,
	unrelatedInterpretations,
	deadLinks,
	missingAttachments,
	unreadablePages,
	staleBuild,
];

/**
 * The points in which the site breaks the inspection rules on a day, or its sitemaps break the rules of sitemaps, all
 * of them, rule by rule.
 */
export function siteHealth(site: ReadSite, { today }: { today: CalendarDate }): Finding[] {
	const found = [
		...healthRules.flatMap((rule) => findings(rule, site, today)),
		...sitemapFileFindings(site),
		...sitemapFindings(site.listed, today, site.register && knownDuties(site.register)),
	];
	return [...Map.groupBy(found, ({ rule }) => rule).values()].flat();
}

function knownDuties({ duties }: Register): ReadonlySet<string> {
	return new Set([...nationalDuties, ...duties].map(({ id }) => id));
}

function findings(rule: HealthRule, site: ReadSite, today: CalendarDate): Finding[] {
	const { id, severity } = rule;
	return rule.observe(site, today).map((one) => ({ rule: id, severity, ...one }));
}
