import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
	changesIn,
	commit,
	copyOf,
	git,
	makeProjects,
	mark,
	release,
	textIn,
	update,
} from './projects.ts';
import type { Files, Projects } from './projects.ts';

const packageOf = (value: object) => `${JSON.stringify(value, null, '\t')}\n`;
const lines = (count: number, changed: Record<number, string> = {}) =>
	Array.from(
		{ length: count },
		(_, index) => `${changed[index + 1] ?? `第 ${index + 1} 行`}\n`,
	).join('');

const first = {
	'package.json': packageOf({ name: 'gongkai', version: '1', scripts: { build: 'node b' } }),
	'package-lock.json': '1',
	'src/words.ts': lines(20),
	'src/other.ts': '1\n',
	'src/gone.ts': '1\n',
	'src/picture.bin': 'a\0b',
};
const template = makeProjects(first, {});
afterAll(template.remove);
let projects: Projects;
const inCounty = (file: string) => textIn(projects.county, file);

beforeEach(() => {
	projects = copyOf(template);
	onTestFinished(projects.remove);
});

/** Commits what the county and upstream change, and releases the latter. */
function change(county: Files, upstream: Files, version = 'v2') {
	commit(projects.county, county);
	commit(projects.upstream, upstream);
	release(projects.upstream, version);
}

describe('what the county changed in the engine', () => {
	test('stays where upstream did not change the file, and is named', () => {
		change({ 'src/words.ts': '县里的\n', 'src/gone.ts': undefined }, { 'src/other.ts': '2\n' });
		const { code, text } = update(projects);
		expect(code).toBe(0);
		expect(inCounty('src/words.ts')).toBe('县里的\n');
		expect(inCounty('src/gone.ts')).toBeUndefined();
		expect(inCounty('src/other.ts')).toBe('2\n');
		expect(text).toContain('县里改过，照县里的保留：2 个文件\n  src/gone.ts\n  src/words.ts');
	});

	test('is merged with what upstream changed elsewhere in the file', () => {
		change(
			{ 'src/words.ts': lines(20, { 2: '县里的' }) },
			{ 'src/words.ts': lines(20, { 18: '上游的' }) },
		);
		const { code, text } = update(projects);
		expect(code).toBe(0);
		expect(inCounty('src/words.ts')).toBe(lines(20, { 2: '县里的', 18: '上游的' }));
		expect(text).toContain('两边的改动已经合在一起，请看一遍：1 个文件\n  src/words.ts');
		expect(git(projects.county, 'diff', '--name-only')).toBe('');
	});

	test('stops the update where upstream changed the same lines, which are named', () => {
		change(
			{ 'src/words.ts': lines(20, { 7: '县里的', 8: '县里的' }) },
			{ 'src/words.ts': lines(20, { 8: '上游的' }), 'src/other.ts': '2\n' },
		);
		const { code, settled, text } = update(projects);
		expect({ code, settled, changes: changesIn(projects.county) }).toEqual({
			code: 1,
			settled: 0,
			changes: '',
		});
		expect(text).toMatch(/^没有更新：.*有 1 个文件，县里和上游改了同一处/);
		expect(text).toContain('  src/words.ts：县里的第 7—8 行\n');
		const source = `--from ${projects.upstream}`;
		expect(text).toContain(`npm run update -- ${source} --take src/words.ts v2`);
		expect(text).toContain(`npm run update -- ${source} --keep src/words.ts v2`);
		const [, shown = ''] = /看 git (diff HEAD \w+ -- src\/words\.ts)/.exec(text) ?? [];
		expect(git(projects.county, ...shown.split(' '))).toContain(
			'-县里的\n-县里的\n+第 7 行\n+上游的',
		);
		expect(inCounty('src/other.ts')).toBe('1\n');
	});

	test.each([
		[
			'deleted by upstream',
			{ 'src/gone.ts': '县里的\n' },
			{ 'src/gone.ts': undefined },
			'上游删去了',
		],
		['deleted by the county', { 'src/gone.ts': undefined }, { 'src/gone.ts': '2\n' }, '县里删去了'],
		['added by both', { 'src/new.ts': '县里的\n' }, { 'src/new.ts': '2\n' }, '县里的和上游的不同'],
		['no text', { 'src/picture.bin': 'c\0' }, { 'src/picture.bin': 'd\0' }, '不是文字文件'],
	])('stops the update where a file is %s', (_, county: Files, upstream: Files, said) => {
		change(county, upstream);
		const { code, text } = update(projects);
		expect([code, changesIn(projects.county)]).toEqual([1, '']);
		expect(text).toContain(`${Object.keys(county)[0]}：${said}`);
	});

	test('and upstream changed alike is no collision', () => {
		change({ 'src/words.ts': '同样\n' }, { 'src/words.ts': '同样\n', 'src/other.ts': '2\n' });
		expect(update(projects).code).toBe(0);
		expect(inCounty('src/words.ts')).toBe('同样\n');
	});
});

describe('of a file that both changed', () => {
	beforeEach(() => {
		change({ 'src/words.ts': '县里的\n' }, { 'src/words.ts': '上游的\n', 'src/other.ts': '2\n' });
	});

	test.each([
		['take', 'src/words.ts', '上游的\n'],
		['take', 'src/', '上游的\n'],
		['take', '.', '上游的\n'],
		['keep', './src/words.ts', '县里的\n'],
		['keep', 'src\\words.ts', '县里的\n'],
	])('--%s %s decides', (side, path, expected) => {
		const choices = { take: [], keep: [], [side]: [path] };
		expect(update(projects, { choices }).code).toBe(0);
		expect(inCounty('src/words.ts')).toBe(expected);
		expect(inCounty('src/other.ts')).toBe('2\n');
	});

	test('a choice for another file is refused', () => {
		const { code, text } = update(projects, { choices: { take: [], keep: ['src/wrods.ts'] } });
		expect([code, changesIn(projects.county)]).toEqual([1, '']);
		expect(text).toContain('“src/wrods.ts”不是县里改过的程序文件');
	});

	test('what was kept is the county’s in the next version too', () => {
		update(projects, { choices: { take: [], keep: ['src'] } });
		change({}, { 'src/other.ts': '3\n' }, 'v3');
		expect(update(projects, { version: 'v3' }).code).toBe(0);
		expect([inCounty('src/words.ts'), inCounty('src/other.ts')]).toEqual(['县里的\n', '3\n']);
	});
});

describe('package.json', () => {
	test('is merged key by key, and the lock is upstream’s', () => {
		change(
			{
				'package.json': packageOf({
					name: 'gongkai',
					version: '1',
					scripts: { build: 'node b', deploy: 'rsync' },
				}),
				'package-lock.json': '县里的',
			},
			{
				'package.json': packageOf({
					name: 'gongkai',
					version: '2',
					scripts: { build: 'node b --new', check: 'node c' },
				}),
				'package-lock.json': '2',
			},
		);
		expect(update(projects).code).toBe(0);
		expect(JSON.parse(inCounty('package.json') ?? '')).toMatchObject({
			version: '2',
			scripts: { build: 'node b --new', check: 'node c', deploy: 'rsync' },
		});
		expect(inCounty('package-lock.json')).toBe('2');
	});

	test('stops the update where both changed one key, which is named', () => {
		const withBuild = (build: string) =>
			packageOf({ name: 'gongkai', version: '1', scripts: { build } });
		change({ 'package.json': withBuild('县') }, { 'package.json': withBuild('上游') });
		const { code, text } = update(projects);
		expect([code, changesIn(projects.county)]).toEqual([1, '']);
		expect(text).toContain('  package.json：scripts.build\n');
	});

	test('records the version, and that is no change of the county', () => {
		change({}, { 'src/other.ts': '2\n' });
		const published = git(projects.upstream, 'rev-parse', 'v2').trim();
		update(projects);
		expect(JSON.parse(inCounty('package.json') ?? '')).toMatchObject({
			engineVersion: { tag: 'v2', commit: published },
		});
		change({}, { 'package.json': packageOf({ name: 'gongkai', version: '3' }) }, 'v3');
		const { code, text } = update(projects, { version: 'v3' });
		expect(code).toBe(0);
		expect(text).toContain('与 v2（package.json 里记着）比较');
		expect(text).not.toContain('县里改过');
		expect(JSON.parse(inCounty('package.json') ?? '')).toMatchObject({
			version: '3',
			engineVersion: { tag: 'v3' },
		});
	});
});

describe('the version that the county has', () => {
	/** As counties updated before versions were recorded: the files of a version without its history. */
	function takeWithoutRecord(version: string) {
		git(
			projects.county,
			'fetch',
			'--quiet',
			'--no-tags',
			projects.upstream,
			`refs/tags/${version}`,
		);
		git(projects.county, 'restore', '--source', 'FETCH_HEAD', '--staged', '--worktree', '.');
		commit(projects.county, {});
	}

	test('is recognised by its files where none is recorded', () => {
		change({}, { 'src/other.ts': '2\n', 'src/words.ts': lines(20, { 1: '第二版' }) });
		takeWithoutRecord('v2');
		change(
			{ 'src/words.ts': lines(20, { 1: '第二版', 10: '县里的' }) },
			{ 'src/words.ts': lines(20, { 1: '第三版' }), 'src/other.ts': '3\n' },
			'v3',
		);
		const { code, text } = update(projects, { version: 'v3' });
		expect(text).toContain('与 v2（没有记录，按文件认出来的）比较');
		expect(code).toBe(0);
		expect(inCounty('src/words.ts')).toBe(lines(20, { 1: '第三版', 10: '县里的' }));
		expect(inCounty('src/other.ts')).toBe('3\n');
	});

	test('is the commit that the county was cloned at where that is no release', () => {
		commit(projects.upstream, { 'src/other.ts': '1.5\n' });
		git(projects.county, 'pull', '--quiet', '--no-rebase', projects.upstream, 'main');
		change({ 'src/words.ts': '县里的\n' }, { 'src/other.ts': '2\n' });
		expect(update(projects).code).toBe(0);
		expect([inCounty('src/words.ts'), inCounty('src/other.ts')]).toEqual(['县里的\n', '2\n']);
	});

	test('is named by the user with --base', () => {
		change({ 'src/words.ts': '县里的\n' }, { 'src/other.ts': '2\n' });
		const { code, text } = update(projects, { base: 'v1' });
		expect(code).toBe(0);
		expect(text).toContain('与 v1（--base 写明的）比较');
	});

	test('is unknown without history: files that upstream never had so are the county’s', () => {
		const other = join(mkdtempSync(join(tmpdir(), 'gongkai-update-')), 'county');
		onTestFinished(() => rmSync(join(other, '..'), { recursive: true }));
		execFileSync('git', ['init', '--quiet', '--initial-branch=main', other]);
		commit(other, { [mark]: '1\n', 'src/words.ts': '县里的\n', 'src/other.ts': '县里的二\n' });
		change({}, { 'src/words.ts': '上游的\n', [mark]: '2\n' });
		const strange = { ...projects, county: other };
		const { code, text } = update(strange);
		expect([code, changesIn(other)]).toEqual([1, '']);
		expect(text).toContain('不知道县里现在是哪个版本');
		expect(text).toContain('  src/words.ts：');
		expect(text).not.toContain(`  ${mark}`);
		expect(update(strange, { choices: { take: ['src'], keep: [] } }).code).toBe(0);
		expect([textIn(other, mark), textIn(other, 'src/words.ts')]).toEqual(['2\n', '上游的\n']);
	});

	test('cannot be recognised in a shallow clone without a record', () => {
		change({}, { 'src/other.ts': '2\n' });
		const shallow = join(mkdtempSync(join(tmpdir(), 'gongkai-update-')), 'county');
		onTestFinished(() => rmSync(join(shallow, '..'), { recursive: true }));
		git(projects.county, 'clone', '--quiet', '--depth=1', `file://${projects.county}`, shallow);
		const { code, text } = update({ ...projects, county: shallow });
		expect([code, changesIn(shallow)]).toEqual([1, '']);
		expect(text).toContain('浅克隆');
		expect(text).toContain('git fetch --unshallow');
		expect(update({ ...projects, county: shallow }, { base: 'v1' }).code).toBe(0);
	});
});

test('what the new version says to the county is told', () => {
	const changelog = (...items: string[]) =>
		`# Changelog\n\n## [2.0.0]\n\n### 给县里的话\n\n${items.map((item) => `- ${item}\n`).join('')}\n### Added\n\n- English.\n`;
	commit(projects.upstream, { 'CHANGELOG.md': changelog('旧的。') });
	git(projects.county, 'pull', '--quiet', '--no-rebase', projects.upstream, 'main');
	change({}, { 'CHANGELOG.md': changelog('新的，要运行 `npm run check`。', '旧的。') });
	const { text } = update(projects);
	expect(text).toContain('新版本里和县里有关的：\n  2.0.0\n  - 新的，要运行 npm run check。');
	expect(text).not.toContain('旧的');
	expect(text).not.toContain('English');
});
