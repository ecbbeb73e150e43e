import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { county } from './fixtures/county.ts';

const page = (address: string, title: string) =>
	`<html><head><title>${title}</title><meta name="ArticleTitle" content="${title}"><meta name="Url" content="${address}"></head>
<body><div class="TRS_Editor"><p>县城停车场从六月起分时收费，白天每小时二元，夜间免费，请市民配合。</p><p><a href="/attach/1/停车场目录.xls">停车场目录.xls</a></p></div></body></html>`;

const site = {
	'old/1.html': page('http://www.old.example/art/2024/5/6/art_123_4567.html', '关于停车收费的公告'),
	'old/2.html': page('http://www.old.example/index.php?id=5', '关于停水的公告'),
	'old/3.html': page('', '没有网址的公告'),
};

const table = (folder: string) =>
	readFileSync(`${folder}/address-changes/imported.csv`, 'utf8')
		.replace('\uFEFF', '')
		.split('\r\n');

test('the old portal’s addresses lead to the records, and importing again changes nothing', async () => {
	const { run, folder, problems } = county(site);
	expect(await run(['old'], { into: 'information' })).toMatchObject({
		imported: 3,
		answered: { count: 2 },
	});
	const lines = table(`${folder}/content`);
	expect(lines).toEqual([
		'原网址,日期,新网址,撤下原因',
		expect.stringMatching(
			/^http:\/\/www\.old\.example\/art\/2024\/5\/6\/art_123_4567\.html,\d{4}-\d\d-\d\d,\/disclosure\/information\/[\w-]+\/,$/,
		),
		expect.stringMatching(
			/^http:\/\/www\.old\.example\/index\.php\?id=5,\d{4}-\d\d-\d\d,\/disclosure\/information\/[\w-]+\/,$/,
		),
		'',
	]);
	expect(problems().filter(({ file }) => file.includes('address-changes'))).toEqual([]);
	expect(await run(['old'], { into: 'information' })).toMatchObject({
		imported: 0,
		answered: { count: 0 },
	});
	expect(table(`${folder}/content`)).toEqual(lines);
});

test('a line that the county has is kept, and a file of other columns is left alone', async () => {
	const own =
		'原网址,日期,新网址,撤下原因\nhttp://www.old.example/index.php?id=5,2026-01-05,,不再公开\n';
	const { run, folder } = county({
		...site,
		'content/address-changes/2026.csv': own,
		'content/address-changes/imported.csv': '原网址,日期,撤下原因\n',
	});
	expect(await run(['old'], { into: 'information' })).toMatchObject({
		answered: { count: 1, file: expect.stringMatching(/imported-2\.csv$/) as string },
	});
	expect(readFileSync(`${folder}/content/address-changes/2026.csv`, 'utf8')).toBe(own);
	expect(readFileSync(`${folder}/content/address-changes/imported.csv`, 'utf8')).toBe(
		'原网址,日期,撤下原因\n',
	);
});
