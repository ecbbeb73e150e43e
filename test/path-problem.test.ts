import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pathProblem } from '../src/path-problem.ts';
import type { ProjectFolders } from '../src/path-problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-paths-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...steps: string[]) => join(folder, ...steps);
mkdirSync(at('content'));
mkdirSync(at('public'));
writeFileSync(at('file'), '');

const problem = (changed: Partial<ProjectFolders> = {}) =>
	pathProblem({
		root: at('engine'),
		contentDir: at('content'),
		publicDir: at('public'),
		outDir: at('dist'),
		...changed,
	});

test.each([
	'网站 一',
	"o'brien",
	'say "hi"',
	'a [1] & (2) {3} $4 ! @ = + ,',
	'deep/er/dist',
	'content-of-site',
])('a site may be built into %s', (name) => {
	expect(problem({ outDir: at(name) })).toBeUndefined();
});

test.each([
	['root', '程序所在的文件夹'],
	['contentDir', 'CONTENT_DIR'],
	['publicDir', 'PUBLIC_DIR'],
	['outDir', 'OUT_DIR'],
] as const)('characters with another meaning in a URL are refused in %s', (key, name) => {
	for (const path of ['a#b', 'a%20b', 'a?b', '100%/site']) {
		mkdirSync(at(path), { recursive: true });
		const found = problem({ [key]: at(path) });
		expect(found).toContain(`${name}（${at(path)}）`);
		expect(found).toMatch(/“[#?%]”.*请改名/);
	}
	expect(problem({ [key]: at('a\nb') })).toContain('控制字符');
});

test.each([
	[{ contentDir: 'nowhere' }, '没有内容文件夹'],
	[{ contentDir: 'file' }, '是一个文件，应是文件夹'],
	[{ outDir: 'content' }, '在CONTENT_DIR'],
	[{ outDir: 'content/dist' }, '在CONTENT_DIR'],
	[{ outDir: 'public/dist' }, '在PUBLIC_DIR'],
	[{ outDir: 'engine/src/dist' }, '在程序的源文件'],
	[{ outDir: 'file/dist' }, '不是文件夹'],
] as const)('%j is refused', (changed, message) => {
	const [[key, name] = ['', '']] = Object.entries(changed);
	expect(problem({ [key]: at(name) })).toContain(message);
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
	'a folder in which nothing may be written is refused',
	() => {
		mkdirSync(at('locked'));
		chmodSync(at('locked'), 0o555);
		expect(problem({ outDir: at('locked/dist') })).toContain('不能在');
	},
);
