import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/audit/report/report.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const day = ['--today', '2026-11-22'];

function audit(...parameters: string[]) {
	const env = { ...process.env, OUT_DIR: join(folder, 'dist'), NO_COLOR: '1', TODAY: '' };
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/audit.ts', ...parameters],
		{ cwd: root, env, encoding: 'utf8' },
	);
	return { status, stdout, stderr };
}

/** A foreign site: a standard sitemap and pages with nothing but titles and publication dates. */
function makeSite(name: string, pages: readonly { path: string; title: string; date: string }[]) {
	const site = join(folder, name);
	const urls = pages.map(({ path }) => `<url><loc>https://${name}.example.cn${path}</loc></url>`);
	mkdirSync(site);
	writeFileSync(
		join(site, 'sitemap.xml'),
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
	);
	writeFileSync(
		join(site, 'robots.txt'),
		`User-agent: *\nSitemap: https://${name}.example.cn/sitemap.xml\n`,
	);
	for (const { path, title, date } of pages) {
		mkdirSync(join(site, path), { recursive: true });
		writeFileSync(
			join(site, path, 'index.html'),
			`<!DOCTYPE html><html lang="zh-CN"><head><title>${title}</title><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${date}"></head><body><main><h1>${title}</h1><p>本机关依照《政府信息公开条例》公布以下内容。</p></main></body></html>`,
		);
	}
	return site;
}

const home = { path: '/', title: '虚构县人民政府', date: '2026-11-20' };
const yearly = {
	path: '/report-2025/',
	title: '虚构县人民政府2025年政府信息公开工作年度报告',
	date: '2026-01-20',
};
const bare = makeSite('bare', [home]);
const better = makeSite('better', [home, yearly]);

test('a site with missing duties ends with 1 and names them', () => {
	const { status, stdout, stderr } = audit(bare, ...day);
	expect(status).toBe(1);
	expect(stdout).toContain('公开义务核查：');
	expect(stdout).toContain('截至 2026-11-22，读取 1 个网页');
	expect(stdout).toMatch(/● 缺失（\d+）/);
	expect(stdout).toContain('没有 duties.json');
	expect(stderr).toBe(`正在读取 ${bare}\n`);
	expect(audit(bare, ...day, '--fail-on', 'none').status).toBe(0);
	expect(audit(bare, ...day, '--fail-on', 'late').status).toBe(0);
});

test('several sites make a league table, the better one first', () => {
	const { status, stdout } = audit(bare, better, ...day, '--fail-on', 'none');
	expect(status).toBe(0);
	expect(stdout).toMatch(/^网站对比\n.*\n +1 .*better.*\n +2 .*bare/);
});

test('reports are written and compared with an earlier one', () => {
	const file = (name: string) => join(folder, 'reports', name);
	const written = ['--json', file('a.json'), '--csv', file('a.csv'), '--html', file('a.html')];
	const quiet = audit(better, ...day, ...written, '--markdown', file('a.md'), '--quiet');
	expect(quiet).toEqual({ status: 1, stdout: '', stderr: '' });
	expect(readFileSync(file('a.csv'), 'utf8')).toMatch(/^\uFEFF网站,机构/);
	expect(readFileSync(file('a.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
	expect(readFileSync(file('a.md'), 'utf8')).toMatch(/^# 公开义务核查/);
	const report = JSON.parse(readFileSync(file('a.json'), 'utf8')) as Report;
	expect(report).toMatchObject({ format: 1, site: 'https://better.example.cn/', pageCount: 2 });

	const same = audit(better, ...day, '--previous', file('a.json'), '--json', '-');
	const { changes, ...rest } = JSON.parse(same.stdout) as Report;
	expect(changes).toEqual({
		since: '2026-11-22',
		verdicts: [],
		goneDuties: [],
		goneAgencies: [],
		gonePages: [],
	});
	expect(rest).toEqual(report);

	rmSync(join(better, 'report-2025'), { recursive: true });
	writeFileSync(
		join(better, 'sitemap.xml'),
		readFileSync(join(better, 'sitemap.xml'), 'utf8').replace(/<url><loc>[^<]*2025.*?<\/url>/, ''),
	);
	const { stdout } = audit(better, ...day, '--previous', file('a.json'));
	expect(stdout).toContain('与 2026-11-22 相比');
	expect(stdout).toMatch(/新增问题：.*已履行 → 缺失/);
	expect(stdout).toContain('不再出现的网页或条目：https://better.example.cn/report-2025/');

	expect(audit(bare, ...day, '--previous', file('a.json')).stdout).toContain(
		'以前的报告里没有这个网站',
	);
});

test('annotations follow the report', () => {
	expect(audit(bare, ...day, '--quiet', '--annotations', 'github').stdout).toMatch(
		/^(::error title=[^\n]+::[^\n]+\n)+(::warning [^\n]+\n)*$/,
	);
});

test('a site that cannot be read ends with 2, says what to do, and stops no other', () => {
	const { status, stdout, stderr } = audit(join(folder, 'nowhere'), bare, ...day);
	expect(status).toBe(2);
	expect(stderr).toContain('nowhere：没有文件夹');
	expect(stdout).toContain('公开义务核查：');
	expect(stdout).toMatch(/^网站对比\n.*\n +1 .*bare.*\n +— +无法判断 .*nowhere/);
});

test('of a single site that cannot be read nothing is missing', () => {
	const { status, stdout, stderr } = audit(...day);
	expect(status).toBe(2);
	expect(stderr).toContain('请先生成网站');
	expect(stdout).toMatch(/缺失 0 {2}逾期 0 {2}久未更新 0 {2}无法判断 [1-9]/);
});

test.each([
	[['--today', 'tomorrow'], '--today 应写成 2026-11-22 的形式'],
	[['--json', 'report.txt'], '--json 的文件名应以 .json 结尾'],
	[['--previous', 'package.json'], '--previous 应是以前用 --json 写的报告'],
	[['--previous', 'no-such.json'], '读不到以前的报告 no-such.json'],
])('%j is refused with help', (parameters, message) => {
	const { status, stdout, stderr } = audit(bare, ...parameters);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toContain(message);
	expect(stderr).toContain('用法：npm run audit');
	expect(stderr).not.toMatch(/^ {4}at /m);
});

test('a folder is no file for a report', () => {
	mkdirSync(join(folder, 'folder.json'));
	const { status, stderr } = audit(bare, '--json', join(folder, 'folder.json'));
	expect(status).toBe(2);
	expect(stderr).toContain('是文件夹，请写报告的文件名');
	expect(audit(bare, '--json', join(bare, 'robots.txt', 'report.json'))).toMatchObject({
		status: 2,
		stderr: expect.stringContaining('请换一个地方') as string,
	});
});
