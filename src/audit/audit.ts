import { calendarWith } from '../domain/dates/holidays.ts';
import { compare } from './report/compare.ts';
import { withDoubts } from './doubts.ts';
import { nationalDuties } from './duties/index.ts';
import { siteHealth } from './health/index.ts';
import { judge } from './judging/assess/judge.ts';
import { suspicions } from './report/suspicions.ts';
import { printedOwner } from './judging/attribution.ts';
import { tooLittleRead } from './reading/too-little-read.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { DisclosureLevel } from '../domain/documents/disclosure-categories.ts';
import type { Duty } from './judging/duty.ts';
import type { EarlierReport } from './report/earlier-report.ts';
import type { EvidenceKind, Report } from './report/report.ts';
import type { Publications, ReadSite, Register } from './reading/site.ts';
import type { Verdict } from './judging/verdict.ts';

export interface AuditOptions {
	today: CalendarDate;
	/** The duties of every county, if they are not the national ones. */
	duties?: readonly Duty[];
	/** An earlier report of the same site. */
	previous?: EarlierReport | undefined;
	/** The level of the site's owner, if the site does not state it. */
	level?: DisclosureLevel | undefined;
}

/** Judges a site that was read. A site without a register is judged as one agency, by titles and dates alone. */
export function auditSite(
	site: ReadSite,
	{ today, duties = nationalDuties, previous, level = 'county' }: AuditOptions,
): Report {
	const { register = registerOf(site, level), pages, gaps } = site;
	const unjudged = tooLittleRead(site);
	const calendar = calendarWith(register.holidays);
	const { owed, notes } = owedDuties(site, duties, level);
	const { agencies, declarations, since } = register;
	const judged = judge(
		{ duties: owed, agencies, declarations, pages, gaps, since },
		{ today, calendar },
	);
	const certain = site.register ? judged : withDoubts(judged, site, owed);
	const verdicts = unjudged ? judged.map((verdict) => unknown(verdict, unjudged)) : certain;
	const named = new Set(verdicts.flatMap(({ duty, agency }) => [duty, agency]));
	const report: Report = {
		format: 1,
		site: site.address,
		name: site.name,
		today,
		...(site.builtOn && { builtOn: site.builtOn }),
		pageCount: pages.length,
		evidenceKind: evidenceKindOf(site),
		...(unjudged && { unjudged }),
		verdicts,
		suspicions: suspicions(site, today, previous?.publications),
		health: unjudged ? [] : siteHealth(site, { today }),
		notes: [...site.notes, ...notes, ...unreadableNote(site)],
		duties: owed.filter(({ id }) => named.has(id)),
		agencies: agencies.filter(({ id }) => named.has(id)),
		publications: { ...(unjudged && previous?.publications), ...publicationsOf(site) },
	};
	return previous && !unjudged
		? { ...report, changes: compare(previous, report, addressTest(site)) }
		: report;
}

/** The report of a site that could not be read at all. `reason` is Chinese, without a full stop. */
export function unreadReport(source: string, reason: string, options: AuditOptions): Report {
	const address = /^https?:/i.test(source) && URL.canParse(source) ? new URL(source) : undefined;
	const site: ReadSite = {
		source,
		address: address ? address.origin + address.pathname.replace(/[^/]*$/, '') : source,
		name: address?.host ?? source,
		listed: [],
		discovery: 'sitemap',
		sitemapFaults: [],
		pages: [],
		unreadable: [],
		gaps: [{}],
		deadLinks: [],
		unreadNames: [],
		notes: [],
	};
	const report = auditSite(site, options);
	const verdicts = report.verdicts.map((verdict) => unknown(verdict, reason));
	return { ...report, unjudged: reason, verdicts, notes: [] };
}

function evidenceKindOf({ discovery, register }: ReadSite): EvidenceKind {
	if (discovery === 'crawl') return 'crawl';
	return register ? 'facts' : 'labels';
}

function unknown({ duty, agency, period }: Verdict, reason: string): Verdict {
	return {
		duty,
		...(agency && { agency }),
		...(period && { period }),
		outcome: 'unknown',
		evidence: [],
		itemCount: 0,
		reason: `${reason}。`,
	};
}

/** The register of a site without one: the site itself is the only agency, by the name of its owner if it prints one. */
function registerOf({ address, name, pages }: ReadSite, level: DisclosureLevel): Register {
	const functions = ['enforcement', 'reconsideration'] as const;
	const id = URL.canParse(address) ? new URL(address).host : address;
	const home = pages.find(({ url }) => url === address);
	const owner = printedOwner([name, ...(home ? [home.title, home.footerText] : [])]) ?? name;
	const agency = { id, name: owner, level, functions, whole: true } as const;
	return { agencies: [agency], duties: [], declarations: [], holidays: [] };
}

/** The duties that can be judged on the site, and notes on the others. */
function owedDuties(
	{ register }: ReadSite,
	national: readonly Duty[],
	level: DisclosureLevel,
): { owed: readonly Duty[]; notes: string[] } {
	if (register) {
		const ids = new Set(national.map(({ id }) => id));
		const repeated = register.duties.filter(({ id }) => ids.has(id));
		const owed = [...national, ...register.duties.filter(({ id }) => !ids.has(id))];
		const names = repeated.map(({ id }) => id).join('、');
		return {
			owed,
			notes: names ? [`本地义务与国家义务编号相同，按国家义务核查：${names}。`] : [],
		};
	}
	const binding = national.filter(({ levels }) => levels.includes(level));
	const owed = binding.filter(({ evidence }) => evidence.some(({ title }) => title !== undefined));
	const left = binding.length - owed.length;
	return {
		owed,
		notes: [
			'这个网站没有 duties.json，也就没有机构名册：整个网站算作一个机关，按网页的标题和发布日期判断，结果只供参考。',
			...(left > 0
				? [
						`有 ${left} 项义务不能从网页的标题看出是否履行，没有核查（可以核查的有 ${owed.length} 项）。`,
					]
				: []),
		],
	};
}

/** Makes a test for whether a page or row exists. Rows of a page that was not read count as existing. */
function addressTest({ listed, pages }: ReadSite): (url: string) => boolean {
	const read = new Set(pages.map(({ url }) => url));
	const unread = new Set(listed.map(({ url }) => url).filter((url) => !read.has(url)));
	const rows = new Set(
		pages.flatMap((page) => page.rows.map(({ anchor }) => `${page.url}#${anchor}`)),
	);
	return (url) => read.has(url) || rows.has(url) || unread.has(url.split('#')[0] ?? url);
}

function unreadableNote({ unreadable, discovery }: ReadSite): string[] {
	const { length } = unreadable;
	const which = discovery === 'crawl' ? '链接到的网页' : '网站地图所列的网页';
	return length > 0 ? [`${which}有 ${length} 个没有读到。`] : [];
}

function publicationsOf({ pages }: ReadSite): Publications {
	const dated = pages.flatMap(({ url, dates, rows }) => [
		{ url, dates },
		...rows.map((row) => ({ url: `${url}#${row.anchor}`, dates: row.dates })),
	]);
	return Object.fromEntries(
		dated.flatMap(({ url, dates: { published } }) => (published ? [[url, published]] : [])),
	);
}
