import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

	test('and a file that no record names is not published', () => {
		expect(existsSync(join(dist, 'files/tongji-2025.xlsx'))).toBe(true);
		expect(existsSync(join(folder, 'public/files/unnamed.csv'))).toBe(true);
		expect(existsSync(join(dist, 'files/unnamed.csv'))).toBe(false);
		expect(existsSync(join(dist, 'brand/logo.svg'))).toBe(true);
	});
});

describe('a minute later, and when the drafts are finished', () => {
	test('everything is there, and the search knows it', { timeout: 300_000 }, async () => {
		finishDrafts(folder, records);
		await build('2026-11-22T09:30');
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

	test('nothing of the site before remains', () => {
		const sitemap = readFileSync(join(dist, 'sitemap-information.xml'), 'utf8');
		expect(sitemap).toContain('/disclosure/information/audit-results-2026/');
	});
});

function build(time: string): Promise<void> {
	return buildSite({
		CONTENT_DIR: join(folder, 'content'),
		PUBLIC_DIR: join(folder, 'public'),
		OUT_DIR: dist,
		TODAY: time,
	});
}
