import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditSettings } from '../../src/audit/command/audit-settings.ts';
import { noProgress } from '../../src/audit/command/progress.ts';
import { runAudit } from '../../src/audit/command/run-audit.ts';
import { pattern } from '../../src/audit/judging/pattern.ts';
import { readSite } from '../../src/audit/reading/published-site.ts';
import { corpusFile, hasCorpus } from '../corpus.ts';
import { countyFiles, countyPages } from './foreign-county.ts';
import { publishedServer, serving } from './published-server.ts';
import type { Files } from './published-folder.ts';
import type { AuditValues } from '../../src/audit/command/audit-settings.ts';
import type { Report } from '../../src/audit/report/report.ts';

const context = {
	progress: noProgress,
	paint: (_: unknown, text: string) => text,
	earlier: [],
};

/** Serves files made for the server's own origin. */
async function served(files: (origin: string) => Files): Promise<string> {
	let made: Files = {};
	const origin = await publishedServer((request, response) => serving(made)(request, response));
	made = files(origin);
	return origin;
}

/** The report and the exit code of the command for one site. */
async function audited(target: string, values: AuditValues = {}) {
	const settings = auditSettings({ json: '-', 'crawl-delay': '0', ...values }, [target], {
		target: 'dist',
		today: '2026-11-28',
	});
	const { output, exitCode } = await runAudit(settings, context);
	return { report: JSON.parse(output) as Report, exitCode };
}

const outcomesOf = ({ verdicts }: Report, duty: string) =>
	Object.fromEntries(
		verdicts
			.filter((verdict) => verdict.duty === duty)
			.map(({ period = '', outcome }) => [period, outcome]),
	);

const report =
	'<!DOCTYPE html><html><head><meta charset="utf-8"><title>青禾县民政局2025年法治政府建设年度报告</title><meta name="PubDate" content="2026-03-09"></head><body><h1>青禾县民政局2025年法治政府建设年度报告</h1><p>现予公布。</p></body></html>';
const open =
	'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
const entry = (url: string) => `<url><loc>${url}</loc><lastmod>2026-03-09</lastmod></url>\n`;

test.each([
	[
		'one & that is not escaped',
		(own: string) =>
			`${open}${entry(`${own}/a.html`)}${entry(`${own}/show.aspx?id=1&cid=2`)}</urlset>\n`,
		/站点地图 \/sitemap\.xml 第 4 行第 \d+ 个字符：“&”没有写成“&amp;”/,
	],
	[
		'one line feed before the declaration',
		(own: string) => `\n${open}${entry(`${own}/a.html`)}</urlset>\n`,
		/站点地图 \/sitemap\.xml 第 1 行第 1 个字符：XML 声明前面有空行或空格/,
	],
])(
	'a sitemap with %s is an error with its place, and the site is audited',
	async (_, sitemap, message) => {
		const origin = await served((own) => ({ 'a.html': report, 'sitemap.xml': sitemap(own) }));
		const { report: found, exitCode } = await audited(origin);
		expect(found).toMatchObject({ pageCount: 1, evidenceKind: 'labels' });
		expect(found.unjudged).toBeUndefined();
		expect(found.publications).toEqual({ [`${origin}/a.html`]: '2026-03-09' });
		expect(found.health.filter(({ rule }) => rule === 'sitemap-malformed')).toEqual([
			expect.objectContaining({
				severity: 'error',
				message: expect.stringMatching(message) as string,
			}),
		]);
		expect(exitCode).toBe(1);
	},
);

test('the pages of a county by another generator have the dates that they print', async () => {
	const origin = await served(countyFiles);
	const { pages } = await readSite(origin);
	expect(
		Object.fromEntries(pages.map(({ url, dates }) => [url.replace(origin, ''), dates])),
	).toEqual(
		Object.fromEntries(Object.entries(countyPages).map(([path, { dates }]) => [path, dates])),
	);
});

test('such a county is judged by what its pages say, and what they disprove is not said', async () => {
	const origin = await served(countyFiles);
	const { report: found } = await audited(origin);
	expect(found).toMatchObject({ pageCount: 8, evidenceKind: 'labels' });
	expect(outcomesOf(found, 'county-disclosure-report')['2025']).not.toMatch(/missing|late/);
	expect(outcomesOf(found, 'government-budget')).toEqual({ '': 'needs-review' });
	const budget = found.verdicts.find(({ duty }) => duty === 'government-budget');
	expect(budget?.reason).toContain('链接“石河县2026年政府预算公开”');
	expect(found.health.filter(({ rule }) => /home-updates|stale/.test(rule))).toEqual([]);
});

test('without its sitemap the same county is crawled, and nothing is called missing', async () => {
	const origin = await served((own) => {
		const { 'maps/all.txt': _, ...files } = countyFiles(own);
		return { ...files, 'robots.txt': 'User-agent: *\nDisallow: /open/guide.html' };
	});
	const { report: found, exitCode } = await audited(`${origin}/index.html`, {
		'fail-on': 'missing,late',
	});
	expect(found).toMatchObject({ pageCount: 7, evidenceKind: 'crawl' });
	const outcomes = found.verdicts.map(({ outcome }) => outcome);
	expect(outcomes).not.toContain('missing');
	expect(outcomes).toContain('unknown');
	expect(found.notes[0]).toContain('最多 1000 个网页、离首页最多 4 次点击，两次请求之间至少 0 秒');
	expect(found.notes[1]).toContain('不下“缺失”的结论');
	expect(exitCode).toBe(2);
});

test('sites without and with a sitemap are not ranked together', async () => {
	const [listed, crawled] = await Promise.all([
		served(countyFiles),
		served((own) => ({ ...countyFiles(own), 'maps/all.txt': '', 'robots.txt': '' })),
	]);
	const settings = auditSettings({ 'crawl-delay': '0' }, [listed, crawled], {
		target: 'dist',
		today: '2026-11-28',
	});
	const { output } = await runAudit(settings, context);
	const [table = ''] = output.split('\n\n');
	expect(table).toContain('这些网站判断所据不同，履行率不能互相比较');
	expect(table).toMatch(/判断所据：网站地图所列网页的标题和日期\n +1 /);
	expect(table).toMatch(/判断所据：从首页沿链接读到的网页的标题和日期（.*不排名）\n +— /);
});

const pagesFolder = corpusFile('pages/');
const saved = hasCorpus ? readdirSync(pagesFolder).filter((file) => file.endsWith('.html')) : [];
const savedFiles = (own: string): Files => ({
	...Object.fromEntries(saved.map((file) => [file, readFileSync(pagesFolder + file)])),
	'index.html': `<title>首页</title>${saved.map((file) => `<a href="/${file}">${file}</a>`).join('')}`,
	'maps/all.txt': saved.map((file) => `${own}/${file}`).join('\n'),
});

test.skipIf(!hasCorpus)('of 44 saved pages of real portals at least 40 have a date', async () => {
	const origin = await served(savedFiles);
	const { pages } = await readSite(origin, { sitemaps: ['/maps/all.txt'] });
	const dated = pages.filter(({ dates }) => dates.published ?? dates.formed);
	expect(pages).toHaveLength(44);
	expect(dated.length).toBeGreaterThanOrEqual(40);
	// The pages of the State Council print both days in their head.
	const both = pages.filter(({ dates }) => dates.published && dates.formed);
	expect(both).toHaveLength(saved.filter((file) => file.startsWith('govcn')).length);
});

test.skipIf(!hasCorpus)('saved pages of real portals disprove no verdict', async () => {
	const origin = await served(savedFiles);
	const { unreadNames, pages } = await readSite(origin, { sitemaps: ['/maps/all.txt'] });
	const { report: found } = await audited(origin, { sitemap: ['/maps/all.txt'] });
	const faulty = found.verdicts.filter(
		({ outcome }) => outcome === 'missing' || outcome === 'late',
	);
	const texts = [...pages.map(({ title }) => title), ...unreadNames.map(({ text }) => text)];
	const disproved = faulty.filter(({ duty, period, itemCount }) => {
		const titles = (found.duties.find(({ id }) => id === duty)?.evidence ?? []).flatMap(
			({ title }) => title ?? [],
		);
		return (
			itemCount === 0 &&
			texts.some(
				(text) =>
					titles.some((title) => pattern(title).test(text)) &&
					(period === undefined || !/20\d\d/.test(text) || text.includes(period)),
			)
		);
	});
	expect(disproved).toEqual([]);
	expect(faulty.filter(({ outcome }) => outcome === 'late')).toEqual([]);
	expect(outcomesOf(found, 'disclosure-guide')).toEqual({ '': 'needs-review' });
});

test.skipIf(!hasCorpus)(
	'crawled, saved pages of real portals are called neither missing nor late',
	async () => {
		const origin = await served((own) => {
			const { 'maps/all.txt': _, ...files } = savedFiles(own);
			return files;
		});
		const { report: found } = await audited(origin);
		expect(found.pageCount).toBe(45);
		expect(
			found.verdicts.filter(({ outcome }) => outcome === 'missing' || outcome === 'late'),
		).toEqual([]);
	},
);
