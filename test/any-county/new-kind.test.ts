import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { builtPages, linksIn, one, textOf } from '../site/built-pages.ts';
import { checkoutWith } from './checkout.ts';
import type { BuiltPage } from '../site/built-pages.ts';

const title = '测试县人民政府关于张示例任职的通知';

/** All files of a new kind of documents: its declaration and its documents. No other file is changed. */
const kind = {
	'src/collections/appointments.ts': `import { z } from 'zod';
import { documentKind } from './declarations/document-kind.ts';
import { documentFields, documentRules } from './fields/documents.ts';

/** 人事任免: who was appointed to an office or removed from it. */
export const appointments = documentKind({
	name: 'appointments',
	title: '人事任免',
	path: '/appointments/',
	section: {
		id: 'appointments',
		title: '人事任免',
		description: '任命和免去职务的通知',
		keywords: '人事任免',
		columnType: '信息公开目录',
		main: true,
	},
	divisions: ['year'],
	references: { issuers: ['agencies'] },
	schema: z.strictObject({ ...documentFields }),
	rules: documentRules,
});
`,
	'content/appointments/zhang-2026.md': `---
title: ${title}
indexNumber: 999903001/2026-00007
issuers: [government]
formedOn: 2026-03-02
publishedOn: 2026-03-03
topic: 综合政务/政务公开
---

任命张示例为测试县档案馆馆长。
`,
};
const checkout = checkoutWith(kind);
const dist = join(checkout.folder, 'dist');
let pages: readonly BuiltPage[];

beforeAll(async () => {
	await checkout.node('scripts/build.ts');
	pages = builtPages(dist);
}, 600_000);
afterAll(checkout.remove);

const pageAt = (path: string) => pages.find((page) => page.path === path) ?? expect.fail(path);

test('a new kind of documents takes one file of the engine', () => {
	expect(Object.keys(kind).filter((file) => file.startsWith('src/'))).toEqual([
		'src/collections/appointments.ts',
	]);
});

test('its section stands in the navigation of every page', () => {
	const navigation = one(pageAt('/').root, 'nav', { class: 'site-nav' });
	expect(linksIn(navigation)).toContain('/appointments/');
});

test.each(['/appointments/', '/appointments/year/2026/'])('%s lists its document', (path) => {
	expect(linksIn(one(pageAt(path).root, 'main'))).toContain('/appointments/zhang-2026/');
});

test('its document has a page with its text', () => {
	const main = one(pageAt('/appointments/zhang-2026/').root, 'main');
	expect(textOf(one(main, 'h1'))).toBe(title);
	expect(textOf(main)).toContain('任命张示例为测试县档案馆馆长。');
});

test('its section has a sitemap with both addresses', () => {
	const file = join(dist, 'sitemap-appointments.xml');
	expect(existsSync(file)).toBe(true);
	const listed = readFileSync(file, 'utf8');
	expect(listed).toContain('<loc>https://www.ceshi.example/appointments/</loc>');
	expect(listed).toContain('<loc>https://www.ceshi.example/appointments/zhang-2026/</loc>');
});

test('the search knows its document', () => {
	const records = filesBelow(join(dist, 'search/index/records')).map((file) =>
		readFileSync(join(dist, 'search/index/records', file), 'utf8'),
	);
	expect(records.filter((text) => text.includes(title))).toHaveLength(1);
});
