import { auditSite, unreadReport } from '../audit.ts';
import { readSite } from '../reading/published-site.ts';
import type { AuditOptions } from '../audit.ts';
import type { ReadOptions } from '../reading/published-site.ts';
import type { Report } from '../report/report.ts';
import type { EarlierReport } from '../report/earlier-report.ts';

/** One site to audit. Plain data, because it is sent to another thread. */
export interface TargetRequest extends Pick<AuditOptions, 'today' | 'level'> {
	/** A folder or an address. */
	target: string;
	limits: Pick<ReadOptions, 'concurrency' | 'timeout' | 'maxPages' | 'sitemaps' | 'crawl'>;
	/** Milliseconds after which reading stops, so that time is left for judging. */
	readingTime: number;
	/** Reports of earlier audits; the site is compared with its own report. */
	earlier: readonly EarlierReport[];
}

/** Reads and judges a site. Never throws because of the site: the report then says why nothing was judged. */
export async function auditTarget(
	{ target, today, level, limits, readingTime, earlier }: TargetRequest,
	onProgress: (done: number, total: number) => void,
): Promise<Report> {
	const options = { ...limits, onProgress, deadline: AbortSignal.timeout(readingTime) };
	const site = await readSite(target, options).catch((error: unknown) => {
		// A subclass of Error, such as a TypeError, is a mistake of the program and not of the site.
		if (!(error instanceof Error) || error.constructor !== Error) throw error;
		return error.message;
	});
	if (typeof site === 'string') return unjudgedReport(target, site, { today, level, earlier });
	const previous = earlier.find((report) => report.site === site.address);
	const report = auditSite(site, { today, level, previous });
	if (previous || earlier.length === 0) return report;
	const note = '以前的报告里没有这个网站，没有比较变化。';
	return { ...report, notes: [...report.notes, note] };
}

/** The report of a site that could not be judged. It keeps the publication dates that an earlier report knew. */
export function unjudgedReport(
	target: string,
	reason: string,
	{ today, level, earlier }: Pick<TargetRequest, 'today' | 'level' | 'earlier'>,
): Report {
	const report = unreadReport(target, reason, { today, level });
	const previous = earlier.find(({ site }) => site === report.site);
	return { ...report, publications: previous?.publications ?? {} };
}
