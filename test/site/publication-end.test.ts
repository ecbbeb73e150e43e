import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicDir as sharedFiles } from '../county/county.ts';
import { buildSite } from './build-site.ts';
import { filesWith as filesOfSiteWith, textsOfSite } from './site-texts.ts';
import { searchCacheDir } from '../../src/build/index-built-site.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-ended-'));
const [content, publicDir, dist] = ['content', 'public', 'dist'].map((name) =>
	join(folder, name),
) as [string, string, string];

/** Names that stand nowhere but in what ends, by where they stand. */
const names = {
	title: '欧阳甲示例',
	body: '欧阳乙示例',
	attachment: '欧阳丙示例',
	page: '欧阳丁示例',
};
const officer = '欧阳戊示例';

const document = (title: string, lines: string, body: string) => `---
title: ${title}
indexNumber: 999903001/2026-00001
issuers: [government]
formedOn: 2026-10-10
publishedOn: 2026-10-12
category: livelihood
${lines}---

${body}
`;

const files = {
	'content/information/list.md': document(
		`关于${names.title}等人的公示`,
		`publicUntil: 2026-10-31\nattachments:\n  - title: 公示名单\n    file: /files/list.csv\n`,
		`对象：${names.body}。`,
	),
	'content/information/other.md': document(
		'关于公示结果的通知',
		'',
		'见[公示](/disclosure/information/list/)。',
	).replace('00001', '00002'),
	'content/pages/selection.mdx': `---
title: ${names.page}的任前公示
summary: 任前公示
issuer: government
publishedOn: 2026-10-12
publicUntil: 2026-10-31
---

任前公示。
`,
	'content/enforcement/officers/2026-01-01.csv': `姓名,执法证号,单位\n张示例,测执0001,测试县人民政府\n${officer},测执0002,测试县人民政府\n`,
	'public/files/list.csv': `姓名\n${names.attachment}\n`,
};

const newer = {
	'content/enforcement/officers/2026-11-01.csv':
		'姓名,执法证号,单位\n张示例,测执0001,测试县人民政府\n',
};

beforeAll(() => {
	cpSync(join(import.meta.dirname, 'fixtures/county'), content, { recursive: true });
	cpSync(join(sharedFiles, 'brand'), join(publicDir, 'brand'), { recursive: true });
	write(files);
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
	rmSync(join(root, searchCacheDir(dist)), { recursive: true, force: true });
});

describe('a name is public until its time is over, and then nowhere', () => {
	test('before', async () => {
		await build('2026-10-31');
		expect(filesWith(names.title)).toEqual(
			expect.arrayContaining([
				'disclosure/information/index.html',
				'disclosure/information/list.docx',
				'disclosure/information/list/index.html',
			]),
		);
		for (const name of [names.title, names.body, names.attachment, names.page, officer])
			expect(filesWith(name), name).toContainEqual(expect.stringMatching(/^search\/index\//));
		expect(filesWith(names.attachment)).toContain('files/list.csv');
		expect(filesWith(names.page)).toContain('selection/index.html');
		expect(filesWith(officer)).toEqual(
			expect.arrayContaining([
				'enforcement/officers/2026-01-01.csv',
				'enforcement/officers/2026-01-01.json',
				'enforcement/officers/2026-01-01/index.html',
				'enforcement/officers/index.html',
			]),
		);
	});

	test('the day after, and with a new version of the list', async () => {
		write(newer);
		await build('2026-11-01');
		for (const name of [...Object.values(names), officer, '测执0002'])
			expect(filesWith(name), name).toEqual([]);
		expect(filesBelow(dist)).not.toContain('files/list.csv');
		expect(filesBelow(dist)).not.toContain('disclosure/information/list.docx');
	});

	test.each(['disclosure/information/list', 'selection'])(
		'%s says that publication ended on that day',
		(page) => {
			const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
			expect(html).toContain('2026-11-01 撤下。原因：公示期满');
			expect(html).toContain('noindex');
			const listed = filesWith(`/${page}/`).filter((file) => file.startsWith('sitemap'));
			expect(listed).toEqual([]);
		},
	);

	test('the older version of the list says that it lacks a row', () => {
		const at = (file: string) => readFileSync(join(dist, 'enforcement/officers', file), 'utf8');
		expect(at('2026-01-01/index.html')).toContain('另有 1 条涉及的个人已经不在现在的名单上');
		expect(JSON.parse(at('2026-01-01.json'))).toMatchObject({ omitted: 1 });
		expect(at('2026-01-01.csv')).toContain('张示例');
		expect(at('2026-11-01/index.html')).toContain('取消 1 项');
	});
});

function build(today: string): Promise<void> {
	return buildSite({ CONTENT_DIR: content, PUBLIC_DIR: publicDir, OUT_DIR: dist, TODAY: today });
}

function write(written: Record<string, string>) {
	for (const [name, text] of Object.entries(written)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}

function filesWith(text: string): string[] {
	return filesOfSiteWith(textsOfSite(dist), text);
}
