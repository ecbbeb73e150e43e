import {
	appendFileSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { filesWith, textsOfSite } from './site-texts.ts';
import { attachmentOf, finishDrafts, writeWaitingCounty } from './waiting-county.ts';
import { searchCacheDir } from '../../src/build/index-built-site.ts';
import { documentKinds } from '../../src/collections/document-kinds.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { tables } from '../../src/collections/tables/tables.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-waiting-'));
const dist = join(folder, 'dist');
const records = writeWaitingCounty(folder, '2026-11-22 09:30');

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
	rmSync(join(root, searchCacheDir(dist)), { recursive: true, force: true });
});

test('documents of every kind, pages and rows of every table that the county has wait', () => {
	const folders = new Set(records.map(({ file }) => file.slice(0, file.lastIndexOf('/'))));
	const filled = tables.filter(({ name }) => existsSync(join(folder, 'content', name)));
	expect(filled.length).toBeGreaterThan(25);
	expect([...folders].sort()).toEqual(
		[...documentKinds.map(({ name }) => name), 'pages', ...filled.map(({ name }) => name)].sort(),
	);
	expect(new Set(records.map(({ waits }) => waits))).toEqual(
		new Set(['draft', 'time', 'row', 'table']),
	);
});

describe('a minute before its time nothing of a record is in any file of the site', () => {
	test('no word of it, no attachment, no address', { timeout: 300_000 }, async () => {
		await build('2026-11-22T09:29');
		const site = textsOfSite(dist);
		const found = records.flatMap(({ title, body, attachment, address }) =>
			[title, body, attachment, address].flatMap((text) =>
				text === undefined ? [] : filesWith(site, text).map((file) => `${text}: ${file}`),
			),
		);
		expect(found).toEqual([]);
		expect(filesBelow(dist).filter((file) => file.includes('蒹葭'))).toEqual([]);
	});

	test.each(['disclosure/information/links/index.html', 'links/index.html'])(
		'%s keeps the words of its links alone',
		(page) => {
			const html = readFileSync(join(dist, page), 'utf8');
			expect(html).toContain('见蒹葭一则、绝对网址和本站网址，<a href="/agencies/">现有网页</a>。');
		},
	);

	test('a page that moved to a waiting one says so', () => {
		const html = readFileSync(join(dist, 'disclosure/old-about/index.html'), 'utf8');
		expect(html).toContain('2026-11-17 起改到新网址，那里还没有公开。');
	});

	test('and a file that no record names is not published', () => {
		expect(existsSync(join(dist, 'files/tongji-2025.xlsx'))).toBe(true);
		expect(existsSync(join(folder, 'public/files/unnamed.csv'))).toBe(true);
		expect(existsSync(join(dist, 'files/unnamed.csv'))).toBe(false);
		expect(existsSync(join(dist, 'brand/logo.svg'))).toBe(true);
	});
});

describe('a minute later, when the drafts are finished and public documents became drafts', () => {
	const [kept, withdrawn] = ['water-supply-project-2026', 'village-levy-2026-liuxi'].map(
		(id) => `information/${id}`,
	) as [string, string];

	test('everything is there, and the search knows it', { timeout: 300_000 }, async () => {
		finishDrafts(folder, records);
		makeDraft(kept);
		makeDraft(withdrawn);
		const changes = join(folder, 'content/address-changes/2026.csv');
		appendFileSync(changes, `/disclosure/${withdrawn}/,,2026-11-22,,误发（虚构）,\n`);
		await expect(build('2026-11-22T09:30')).rejects.toThrow(
			`/disclosure/${kept}/ 已经公开过，不能就这样改成草稿`,
		);
		const site = textsOfSite(dist);
		const missing = records.flatMap((record) => {
			const { title, body, attachment, address = '/' } = record;
			const page = `${decodeURIComponent(address).slice(1)}index.html`;
			return [title, body, attachment].flatMap((text) => {
				const files = text === undefined ? undefined : filesWith(site, text);
				if (!files) return [];
				const places = [
					...(text === attachment ? [attachmentOf(record)] : address === '/' ? [] : [page]),
					'search/',
				];
				return places
					.filter((place) => !files.some((file) => file.startsWith(place)))
					.map((place) => `${text}: ${place}`);
			});
		});
		expect(missing).toEqual([]);
	});

	test.each(['disclosure/information/links/index.html', 'links/index.html'])(
		'the links of %s lead there',
		(page) => {
			const html = readFileSync(join(dist, page), 'utf8');
			expect(html).toContain(
				'<a href="/disclosure/information/audit-results-2026/#art-1">蒹葭一则</a>',
			);
			expect(html).toContain('<a href="/about/">绝对网址</a>');
		},
	);

	test('a draft that nobody recorded as withdrawn is an error, and the page stays', () => {
		const html = readFileSync(join(dist, `disclosure/${kept}/index.html`), 'utf8');
		expect(html).toContain('data-pagefind-body');
	});

	test('a recorded one leaves its notice alone', () => {
		const html = readFileSync(join(dist, `disclosure/${withdrawn}/index.html`), 'utf8');
		expect(html).toContain('2026-11-22 撤下。原因：误发（虚构）');
		expect(html).not.toContain('data-pagefind-body');
	});
});

function makeDraft(id: string) {
	const file = join(folder, 'content', `${id}.md`);
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^---\n/, '---\ndraft: true\n'));
}

function build(time: string): Promise<void> {
	return buildSite({
		CONTENT_DIR: join(folder, 'content'),
		PUBLIC_DIR: join(folder, 'public'),
		OUT_DIR: dist,
		TODAY: time,
	});
}
