import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../src/collections/reading/read.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-new-county-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...parameters: string[]) {
	const env = {
		...process.env,
		CONTENT_DIR: `${folder}/content`,
		PUBLIC_DIR: `${folder}/public`,
		OUT_DIR: `${folder}/dist`,
		CACHE_DIR: `${folder}/cache`,
		TODAY: '2026-11-29',
	};
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join('scripts', script), ...parameters],
		{ cwd: root, env, encoding: 'utf8' },
	);
	return { status, stdout, stderr };
}

beforeAll(() => {
	const begun = run(
		...([
			'new.ts',
			'county',
			'--name',
			'云溪县',
			'--address',
			'https://www.yunxi.example/',
		] as const),
		...['--agencies', '云溪县人民政府办公室、云溪县财政局'],
	);
	expect(begun).toMatchObject({ status: 0, stderr: '' });
	expect(run('check.ts')).toMatchObject({ status: 0 });
	expect(run('build.ts')).toMatchObject({ status: 0 });
}, 240_000);

const html = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');

test('nothing stands on a page for what the county has not said', () => {
	const home = html('index.html');
	expect(home).toContain('<meta name="SiteName" content="云溪县人民政府">');
	expect(home).not.toContain('SiteIDCode');
	const footer = /<footer[\s\S]*<\/footer>/.exec(home)?.[0] ?? '';
	for (const label of ['主办单位', '联系方式', '网站标识码', 'ICP', '公安机关备案', '找错'])
		expect(footer).not.toContain(label);
});

test('every picture and icon that a page names is there', () => {
	const files = new Set(filesBelow(join(folder, 'dist')));
	const named = new Set(
		[...files]
			.filter((file) => file.endsWith('.html'))
			.flatMap((file) => [...html(file).matchAll(/(?:src|href)="\/((?:brand|files)\/[^"]+)"/g)])
			.map(([, file = '']) => file),
	);
	expect([...named].toSorted()).toEqual(['brand/favicon.svg', 'brand/logo.svg']);
	expect([...named].filter((file) => !files.has(file))).toEqual([]);
});

test('nobody is told to subscribe where there is nothing to follow yet', () => {
	const page = html('updates/index.html');
	expect(page).toContain('现在还没有可以订阅的');
	expect(page.slice(page.indexOf('<main'))).not.toContain('RSS');
	expect(filesBelow(join(folder, 'dist')).filter((file) => /feed\./.test(file))).toEqual([]);
});

test('drafts of guides are nowhere', () => {
	expect(
		filesBelow(join(folder, 'dist')).filter((file) =>
			/guides\/(?:renminzhengfu|caizhengju)/.test(file),
		),
	).toEqual([]);
});

test('without a terminal, what is missing is said and nothing is asked', () => {
	const { status, stdout } = run('new.ts', 'county', '--into', `${folder}/other`);
	expect(status).toBe(1);
	expect(stdout).toContain('缺少 --name');
	expect(filesBelow(folder).filter((file) => file.startsWith('other/'))).toEqual([]);
});

test('a county is not begun twice', () => {
	const again = run(
		'new.ts',
		'county',
		'--name',
		'云溪县',
		'--address',
		'https://www.yunxi.example/',
	);
	expect(again.status).toBe(1);
	expect(again.stdout).toContain('content 里已经有内容');
});
