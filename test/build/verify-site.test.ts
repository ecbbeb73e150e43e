import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { faultsOfSite } from '../../src/build/verify-site.ts';

const whole = {
	'index.html': '',
	'404.html': '',
	'robots.txt': '',
	'sitemap-index.xml': '<loc>https://a.example/sitemap-a.xml</loc>',
	'sitemap-a.xml':
		'<loc>https://a.example/</loc><loc>https://a.example/a/</loc><loc>https://a.example/%E8%A1%A8/</loc>',
	'a/index.html': '<a href="/files/%E8%A1%A8.csv">',
	'表/index.html': '',
	'old/index.html': '',
	'files/表.csv': '',
};
const expected = {
	pages: new Set(['/', '/a/', '/表/']),
	searched: new Set(['/a/']),
	changed: new Set(['/old/']),
	known: new Set(['/a/', '/表/']),
};

function faults(
	changes: Record<string, string | undefined>,
	differs: Partial<typeof expected> = {},
	base = '/',
) {
	const site = mkdtempSync(join(tmpdir(), 'gongkai-verify-'));
	onTestFinished(() => rmSync(site, { recursive: true }));
	for (const [name, text] of Object.entries({ ...whole, ...changes })) {
		if (text === undefined) continue;
		mkdirSync(dirname(join(site, name)), { recursive: true });
		writeFileSync(join(site, name), text);
	}
	return faultsOfSite(site, base, { ...expected, ...differs });
}

test('a whole site lacks nothing, with or without the pages of the design', () => {
	expect(faults({})).toEqual([]);
	expect(faults({ 'design/index.html': '', 'design/form/index.html': '' })).toEqual([]);
});

test.each([
	[{ 'robots.txt': undefined }, '没有 robots.txt'],
	[{ '404.html': undefined }, '没有 404.html'],
	[{ 'a/index.html': undefined }, '/a/ 没有网页'],
	[{ 'old/index.html': undefined }, '/old/ 没有网页'],
	[{ 'sitemap-a.xml': '<loc>https://a.example/</loc>' }, '/表/ 不在网站地图文件里'],
	[{ 'b/index.html': '' }, '/b/ 不属于任何记录'],
	[{ 'sitemap-b.xml': '<loc>https://a.example/b/</loc>' }, '网站地图文件里的 /b/ 没有网页'],
	[{ 'files/表.csv': undefined }, '/a/ 提供的 /files/表.csv 不存在'],
])('%j', (changes, fault) => {
	expect(faults(changes)).toContain(fault);
});

test('a record that the search does not know', () => {
	expect(faults({}, { known: new Set(['/表/']) })).toEqual(['/a/ 搜索不到']);
});

test('a site below a folder of its host is whole when everything lies there', () => {
	const at = (base: string) => ({
		'sitemap-index.xml': `<loc>https://a.example${base}sitemap-a.xml</loc>`,
		'sitemap-a.xml': ['', 'a/', '%E8%A1%A8/']
			.map((path) => `<loc>https://a.example${base}${path}</loc>`)
			.join(''),
		'a/index.html': `<a href="${base}files/%E8%A1%A8.csv">`,
	});
	expect(faults(at('/zwgk/'), {}, '/zwgk/')).toEqual([]);
	expect(faults({ ...at('/zwgk/'), 'files/表.csv': undefined }, {}, '/zwgk/')).toEqual([
		'/a/ 提供的 /files/表.csv 不存在',
	]);
	expect(faults(at('/other/'), {}, '/zwgk/')).toContain('/a/ 不在网站地图文件里');
	expect(faults(at('/'), {}, '/zwgk/')).toContain('网站地图文件里的 https://a.example/a/ 没有网页');
});
