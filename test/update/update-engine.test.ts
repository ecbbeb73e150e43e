import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { gitIn } from '../../src/update/git.ts';
import { updateEngine } from '../../src/update/update-engine.ts';

const author = ['-c', 'user.name=测试', '-c', 'user.email=test@test.example'];
let upstream = '';
let county = '';

beforeEach(() => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-update-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	upstream = join(folder, 'upstream');
	county = join(folder, 'county');
	mkdirSync(upstream);
	git(upstream, 'init', '--quiet', '--initial-branch=main');
	commit(upstream, {
		'src/collections/normative-documents.ts': '1',
		'src/gone.ts': '1',
		'src/handbook/pages/README.md': '手册一',
		'content/README.md': '指向手册',
		'src/有 空格[1].ts': '1',
		'content/site.yaml': '演示县',
		'public/brand/logo.svg': '1',
	});
	git(folder, 'clone', '--quiet', upstream, county);
	commit(county, {
		'content/README.md': '问县政府办公室',
		'content/site.yaml': '测试县',
		'public/files/a.pdf': '1',
		'deploy.sh': '1',
	});
});

function git(folder: string, ...parameters: string[]): string {
	return execFileSync('git', [...author, ...parameters], { cwd: folder, encoding: 'utf8' });
}

function commit(folder: string, files: Record<string, string | undefined>) {
	for (const [file, text] of Object.entries(files)) {
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		if (text === undefined) rmSync(path);
		else writeFileSync(path, text);
	}
	git(folder, 'add', '--all');
	git(folder, 'commit', '--quiet', '--message', '测试');
}

/** Publishes what upstream has committed as a version; its commit. */
function release(name = 'v2', ...options: string[]): string {
	git(upstream, 'tag', '--force', ...options, name);
	return git(upstream, 'rev-parse', `${name}^{commit}`).trim();
}

function update({
	from = upstream,
	version = 'v2',
	commit = undefined as string | undefined,
	settles = true,
	isNamed = true,
} = {}) {
	const lines: string[] = [];
	let settled = 0;
	const code = updateEngine({
		git: gitIn(county),
		from,
		version: isNamed ? version : undefined,
		commit,
		settle: () => {
			settled++;
			return settles;
		},
		print: (line) => lines.push(line),
	});
	return { code, settled, text: lines.join('\n') };
}

const inCounty = (file: string) =>
	existsSync(join(county, file)) ? readFileSync(join(county, file), 'utf8') : undefined;
const changed = () => git(county, 'status', '--porcelain');

describe('a new version', () => {
	let published = '';

	beforeEach(() => {
		commit(upstream, {
			'src/collections/normative-documents.ts': '2',
			'src/new.ts': '2',
			'src/有 空格[1].ts': '2',
			'src/gone.ts': undefined,
			'content/site.yaml': '演示县二',
			'content/README.md': '新的说明',
			'src/handbook/pages/README.md': '手册二',
			'public/brand/logo.svg': '2',
		});
		published = release();
	});

	test('replaces the engine, and neither content nor files nor what the county added', () => {
		const { code, settled, text } = update({ commit: published });
		expect({ code, settled }).toEqual({ code: 0, settled: 1 });
		expect(inCounty('src/collections/normative-documents.ts')).toBe('2');
		expect(inCounty('src/new.ts')).toBe('2');
		expect(inCounty('src/有 空格[1].ts')).toBe('2');
		expect(inCounty('src/gone.ts')).toBeUndefined();
		expect(inCounty('content/site.yaml')).toBe('测试县');
		expect(inCounty('public/brand/logo.svg')).toBe('1');
		expect(inCounty('deploy.sh')).toBe('1');
		expect(text).toContain('新增 1 个文件\n  src/new.ts\n修改 3 个文件');
		expect(text).toContain(
			'删除 1 个文件\n  src/gone.ts\n保留（不是程序的文件） 1 个文件\n  deploy.sh',
		);
	});

	test('renews the handbook and keeps the county’s own note on it', () => {
		update();
		expect(inCounty('src/handbook/pages/README.md')).toBe('手册二');
		expect(inCounty('content/README.md')).toBe('问县政府办公室');
	});

	test('is staged and not committed, so that it can be given up', () => {
		const before = git(county, 'rev-parse', 'HEAD');
		update();
		expect(git(county, 'diff', '--name-only')).toBe('');
		expect(git(county, 'rev-parse', 'HEAD')).toBe(before);
		git(county, 'reset', '--hard', '--quiet');
		expect(changed()).toBe('');
		expect(inCounty('src/gone.ts')).toBe('1');
	});

	test('that could not be verified is put in place but not run', () => {
		const { code, settled, text } = update();
		expect({ code, settled }).toEqual({ code: 0, settled: 0 });
		expect(inCounty('src/new.ts')).toBe('2');
		expect(text).toContain(`提交号 ${published}`);
		expect(text).toContain('没有核对来源：标签没有签名。新版本的程序还没有运行。');
		expect(text).toMatch(/git reset --hard$/);
	});

	test('whose commit is not the published one is refused', () => {
		const { code, text } = update({ commit: 'a'.repeat(40) });
		expect(code).toBe(1);
		expect(text).toMatch(/^没有更新：v2 提交号是 [\da-f]{40}，与 --commit 给的 a+ 不同/);
		expect(changed()).toBe('');
		expect(update({ commit: published.toUpperCase() })).toMatchObject({ code: 0, settled: 1 });
	});

	test('is the version of its tag and not a later one', () => {
		commit(upstream, { 'src/new.ts': '3' });
		expect(update().code).toBe(0);
		expect(inCounty('src/new.ts')).toBe('2');
	});

	test('whose check fails ends with 1 and says how to go on', () => {
		const { code, text } = update({ commit: published, settles: false });
		expect(code).toBe(1);
		expect(text).toMatch(/检查没有通过.*git reset --hard$/);
	});

	test('twice: the second time there is nothing to do', () => {
		update();
		commit(county, {});
		expect(update()).toMatchObject({ code: 0, settled: 0 });
		expect(update().text).toMatch(/不用更新。$/);
		expect(update({ commit: published }).text).toMatch(/不用更新。$/);
	});
});

describe('nothing is touched', () => {
	test.each(['src/collections/normative-documents.ts', 'content/site.yaml', 'untracked.txt'])(
		'when %s is changed and not committed',
		(file) => {
			writeFileSync(join(county, file), '改过');
			const { code, settled, text } = update();
			expect({ code, settled }).toEqual({ code: 1, settled: 0 });
			expect(text).toMatch(/^没有更新：还有没提交的修改/);
			expect(inCounty(file)).toBe('改过');
		},
	);

	test('when there is no such version', () => {
		const { code, text } = update({ version: 'v9' });
		expect(code).toBe(1);
		expect(text).toMatch(/^没有更新：git 没有完成：.*v9/);
		expect(changed()).toBe('');
	});

	test.each([
		'main',
		'v2:refs/heads/x',
		'+v2',
		'refs/heads/main',
		'--help',
		'v*',
		'v2^{}',
		'a b',
		'',
	])('when the version is %j, which is no tag of it', (version) => {
		release();
		expect(update({ version }).code).toBe(1);
		expect(changed()).toBe('');
		expect(git(county, 'for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/tags')).toBe(
			'refs/heads/main\n',
		);
	});

	test('when no version is named; those that there are are listed, the newest first', () => {
		for (const name of ['v1.9.0', 'v1.10.0', 'v1.2.0']) release(name);
		const { code, text } = update({ isNamed: false });
		expect(code).toBe(1);
		expect(text).toContain('上游的版本：v1.10.0、v1.9.0、v1.2.0');
	});

	test('when the address begins like an option', () => {
		expect(update({ from: '--upload-pack=touch x' }).code).toBe(1);
		expect(changed()).toBe('');
	});

	test('when the repository is another project', () => {
		commit(upstream, { 'src/collections/normative-documents.ts': undefined });
		release();
		const { code, text } = update();
		expect(code).toBe(1);
		expect(text).toContain('没有公开网站的程序');
		expect(changed()).toBe('');
	});
});
