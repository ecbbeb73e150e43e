import { expect, test } from 'vitest';
import { auditSite, unreadReport } from '../../../../src/audit/audit.ts';
import { gapText } from '../../../../src/audit/judging/gaps.ts';
import { judge } from '../../../../src/audit/judging/assess/judge.ts';
import { readSite } from '../../../../src/audit/reading/published-site.ts';
import { calendarWith } from '../../../../src/domain/dates/holidays.ts';
import { base, inTwentyDays } from '../../judge-cases.ts';
import { publishedFolder } from '../../published-folder.ts';
import { publishedServer, serving } from '../../published-server.ts';
import { pageHtml, siteFiles } from '../../site-files.ts';
import type { Duty } from '../../../../src/audit/judging/duty.ts';
import type { PublishedPage } from '../../../../src/audit/judging/facts.ts';
import type { ReadingGap } from '../../../../src/audit/judging/gaps.ts';

const day = { today: '2026-11-22', calendar: calendarWith([]) } as const;
const agency = { id: 'a', name: '某局', level: 'department', functions: [] } as const;
const wait = async () => {};

function page(facts: Partial<PublishedPage> = {}): PublishedPage {
	return {
		url: 'https://www.example.gov.cn/x/',
		title: '2025年度报告',
		section: 'pages',
		agencies: ['a'],
		dates: {},
		about: [],
		keywords: [],
		headings: [],
		rows: [],
		...facts,
	};
}

function outcomes(
	changed: Partial<Duty>,
	pages: readonly PublishedPage[],
	gaps: readonly ReadingGap[],
) {
	const duty = { ...base, ...changed };
	const matter = { duties: [duty], agencies: [agency], declarations: [], pages, gaps, since: 2026 };
	return judge(matter, day).map(({ outcome }) => outcome);
}

const old = page({ dates: { published: '2020-01-06' } });
const lateReport = page({ dates: { published: '2026-06-01' }, period: '2026' });
const byMarch: Partial<Duty> = {
	criterion: { kind: 'in-time' },
	deadline: { kind: 'yearly', month: 3, day: 31, about: 'this-year' },
};
const everyMonth: Partial<Duty> = {
	criterion: { kind: 'fresh' },
	deadline: { kind: 'every', span: { count: 1, unit: 'months' } },
};
const withParts: Partial<Duty> = {
	criterion: { kind: 'complete', parts: [{ title: '不足', pattern: '不足' }] },
};
const lateRow = page({ dates: { formed: '2026-01-05', published: '2026-06-01' } });

test.each([
	['nothing is there', {}, [], 'missing', 'unknown'],
	['the newest is old', everyMonth, [old], 'stale', 'unknown'],
	['the report of the year came late', byMarch, [lateReport], 'late', 'unknown'],
	['each must be in time and one was not', inTwentyDays, [lateRow], 'late', 'late'],
	['a document lacks a part', withParts, [page()], 'missing', 'missing'],
	['something is there', {}, [page()], 'met', 'met'],
])('where %s: what was not read may change it, or not', (_, changed, pages, whole, gapped) => {
	expect(outcomes(changed, pages, [])).toEqual([whole]);
	expect(outcomes(changed, pages, [{ pages: 1 }])).toEqual([gapped]);
	expect(outcomes(changed, pages, [{ pages: 1, duties: ['example'] }])).toEqual([gapped]);
	expect(outcomes(changed, pages, [{ pages: 1, duties: ['other'] }])).toEqual([whole]);
});

test('a verdict on all items says that some were not read', () => {
	const inTime = page({ dates: { formed: '2026-01-05', published: '2026-01-06' } });
	const matter = {
		duties: [{ ...base, ...inTwentyDays }],
		agencies: [agency],
		declarations: [],
		pages: [inTime],
		gaps: [{ pages: 3 }, {}],
	};
	const [verdict] = judge(matter, day);
	expect(verdict?.outcome).toBe('met');
	expect(verdict?.reason).toContain('有 3 个网页、网站的一部分目录没有读到，没有计入。');
});

test.each([
	[[{ pages: 1 }, { pages: 2 }], '有 3 个网页没有读到'],
	[[{}, {}], '有网站的一部分目录没有读到'],
	[[{ pages: 2 }, {}], '有 2 个网页、网站的一部分目录没有读到'],
	[[{ pages: 0 }, {}], '有网站的一部分目录没有读到'],
])('%j in words', (gaps, text) => {
	expect(gapText(gaps)).toBe(text);
});

test('that something is there and that it is fresh does not hang on what was not read', () => {
	const reason = (changed: Partial<Duty>, dates: PublishedPage['dates']) => {
		const duties = [{ ...base, ...changed }];
		const matter = { duties, agencies: [agency], declarations: [], gaps: [{ pages: 1 }] };
		const [verdict] = judge({ ...matter, pages: [page({ dates })] }, day);
		return [verdict?.outcome, verdict?.reason.includes('没有计入')];
	};
	expect(reason({}, {})).toEqual(['met', false]);
	expect(reason(everyMonth, { published: '2026-11-20' })).toEqual(['met', false]);
	expect(reason(withParts, {})).toEqual(['missing', false]);
	expect(reason({ criterion: { kind: 'arithmetic' } }, {})).toEqual(['needs-review', false]);
});

test('duties that an agency does not have stay left out, and declarations stay valid', () => {
	expect(outcomes({ absence: 'silent' }, [], [{}])).toEqual([]);
	const declarations = [{ duty: 'example', reason: '没有这类事项' }];
	const matter = { duties: [base], agencies: [agency], declarations, pages: [], gaps: [{}] };
	expect(judge(matter, day).map(({ outcome }) => outcome)).toEqual(['not-applicable']);
});

const origin = 'https://www.example.gov.cn';
const guide: Duty = {
	...base,
	id: 'guide',
	levels: ['county'],
	evidence: [{ section: 'guides', title: '指南' }],
};
const options = { today: day.today, duties: [guide] };

async function outcomeOfServed(breaks: (path: string) => boolean, limits = {}) {
	const pages = Object.fromEntries(
		['/', '/a/', '/b/', '/c/'].map((path) => [path, pageHtml('页面')]),
	);
	const answer = serving(siteFiles(origin, pages));
	const server = await publishedServer((request, response) => {
		if (breaks(request.url ?? '')) response.writeHead(500).end();
		else answer(request, response);
	});
	const { verdicts, unjudged } = auditSite(await readSite(server, { wait, ...limits }), options);
	return { outcomes: verdicts.map(({ outcome }) => outcome), unjudged };
}

test('it is missing on a site that was read completely, and unknown when a page gave no answer', async () => {
	expect(await outcomeOfServed(() => false)).toEqual({ outcomes: ['missing'] });
	expect(await outcomeOfServed((path) => path === '/b/')).toEqual({ outcomes: ['unknown'] });
	expect(await outcomeOfServed(() => false, { maxPages: 2 })).toEqual({ outcomes: ['unknown'] });
});

test('a register that gave no answer leaves open what is missing', async () => {
	expect(await outcomeOfServed((path) => path === '/duties.json')).toEqual({
		outcomes: ['unknown'],
	});
});

test.each([
	['every page', /^\/([abc]\/)?$/, '一个也没有读到，例如：服务器返回 500'],
	['most pages', /^\/[abc]\/$/, '读到的网页（1 个）比没有读到的（3 个）还少，例如：服务器返回 500'],
])('a site on which %s fails is not judged', async (_, failing, reason) => {
	const { outcomes, unjudged } = await outcomeOfServed((path) => failing.test(path));
	expect(outcomes).toEqual(['unknown']);
	expect(unjudged).toContain(reason);
});

test('a page that does not exist counts as an answer; a failing sitemap does not stop the audit', async () => {
	const files = siteFiles(origin, { '/': pageHtml('首页'), '/a/': pageHtml('页面') });
	const { 'a/index.html': _, ...without } = files;
	const gone = auditSite(await readSite(publishedFolder(without)), options);
	expect(gone.verdicts.map(({ outcome }) => outcome)).toEqual(['missing']);

	const robots = `User-agent: *\nSitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/more.xml\n`;
	const broken = { ...files, 'robots.txt': robots, 'more.xml': '<urlset>' };
	const half = auditSite(await readSite(publishedFolder(broken)), options);
	expect(half.verdicts.map(({ outcome }) => outcome)).toEqual(['unknown']);
	const { 'more.xml': __, ...absent } = broken;
	const named = auditSite(await readSite(publishedFolder(absent)), options);
	expect(named.verdicts.map(({ outcome }) => outcome)).toEqual(['missing']);
});

test('the report of a site that could not be read has every duty, none of them missing', () => {
	const report = unreadReport('https://silent.example.cn/x', '网站没有回应', options);
	expect(report).toMatchObject({
		site: 'https://silent.example.cn/',
		unjudged: '网站没有回应',
		pageCount: 0,
		health: [],
		verdicts: [{ duty: 'guide', outcome: 'unknown', reason: '网站没有回应。' }],
	});
	expect(unreadReport('dist', '没有文件夹', options).site).toBe('dist');
});
