import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainGit } from '../../src/update/explain-git.ts';
import { GitError, gitIn } from '../../src/update/git.ts';
import { commit, git, makeProjects, release, update } from './projects.ts';
import type { Projects } from './projects.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-git-'));
let projects: Projects;
beforeAll(() => {
	projects = makeProjects({}, {});
	release(projects.upstream, 'v2');
});
afterAll(() => {
	rmSync(folder, { recursive: true });
	projects.remove();
});

/** English words in a row, apart from the commands that the user is to run. */
const english = /(?:[a-z']+ ){3}/i;
const withoutCommands = (text: string) => text.replaceAll(/git [\w .:-]+/g, '');

/** A copy of the county in a state. */
function county(name: string, change: (path: string) => void): Projects {
	const path = join(folder, name);
	git(folder, 'clone', '--quiet', projects.county, path);
	change(path);
	return { ...projects, county: path };
}

describe('states in which git itself refuses', () => {
	test.each([
		[
			'no repository',
			() => {
				mkdirSync(join(folder, 'none'));
				return { ...projects, county: join(folder, 'none') };
			},
			/^没有更新：这个文件夹不是 git 仓库.*git init/,
		],
		[
			'nothing committed',
			() => {
				execFileSync('git', ['init', '--quiet', join(folder, 'empty')]);
				return { ...projects, county: join(folder, 'empty') };
			},
			/^没有更新：这个仓库还没有提交过/,
		],
		[
			'no branch',
			() => county('detached', (path) => git(path, 'checkout', '--quiet', '--detach')),
			/^没有更新：现在不在任何分支上.*git switch/,
		],
		[
			'an unfinished merge',
			() =>
				county('merging', (path) => {
					git(path, 'switch', '--quiet', '--create', 'other');
					commit(path, { 'a.txt': '1' });
					git(path, 'switch', '--quiet', '-');
					git(path, 'merge', '--quiet', '--no-ff', '--no-commit', 'other');
				}),
			/^没有更新：上一次的合并没有做完.*git merge --abort/,
		],
		[
			'a lock changed by npm',
			() => county('locked', (path) => writeFileSync(join(path, 'package-lock.json'), '{}')),
			/^没有更新：package-lock.json 改了没有提交.*git restore package-lock.json/,
		],
		[
			'another git at work',
			() =>
				county('busy', (path) => {
					commit(path, { 'src/other.ts': '县里的' });
					writeFileSync(join(path, '.git/index.lock'), '');
				}),
			/^没有更新：另一个 git 正在这个文件夹里运行/,
		],
	])('%s', (_, make, said) => {
		commit(projects.upstream, { 'src/new.ts': `${Math.random()}` });
		release(projects.upstream, 'v2');
		const { code, text } = update(make());
		expect(code).toBe(1);
		expect(text).toMatch(said);
		expect(withoutCommands(text)).not.toMatch(english);
	});
});

describe('upstream', () => {
	test.each([
		[{ from: 'upstream' }, /没有叫“upstream”的远程仓库.*--from.*git remote add upstream/],
		[{ from: './nowhere' }, /\.\/nowhere 不是 git 仓库，请核对网址/],
		[{ version: 'v9' }, /没有“v9”这个版本。不写版本再运行一次/],
		[{ base: 'v7' }, /没有“v7”这个版本/],
		[{ from: 'http://127.0.0.1:1/x.git' }, /^没有更新：连不上 http:\/\/127\.0\.0\.1:1\/x\.git/],
		[{ from: 'https://gongkai.invalid/x.git' }, /^没有更新：(?:找不到|连不上)/],
	])('%j is explained', (settings, said) => {
		const { code, text } = update(projects, settings);
		expect(code).toBe(1);
		expect(text).toMatch(said);
		expect(withoutCommands(text)).not.toMatch(english);
	});
});

test.each([
	['remote: Repository not found.', '没有这个仓库'],
	["fatal: Authentication failed for 'https://h/x.git/'", '要登录'],
	["fatal: could not read Username for 'https://h': terminal prompts disabled", '要登录'],
	[
		'git@h: Permission denied (publickey).\nfatal: Could not read from remote repository.',
		'要登录',
	],
	['Host key verification failed.', '要登录'],
	["fatal: unable to access 'https://h/': Could not resolve host: h", '找不到'],
	["fatal: unable to access 'https://h/': SSL certificate problem: self-signed", '安全证书'],
	['error: RPC failed; curl 56\nfatal: early EOF', '连不上'],
	['fatal: write error: No space left on device', '磁盘满了'],
	['error: unable to create file a: Permission denied', '没有权限'],
	["fatal: detected dubious ownership in repository at '/x'", '另一个系统用户'],
	['fatal: bad object HEAD', '不全或者坏了'],
])('%j is explained without git’s words', (message, said) => {
	const text = explainGit(new GitError(message, 128, ''), 'https://h/x.git');
	expect(text).toContain(said);
	expect(withoutCommands(text)).not.toMatch(english);
});

test('what nobody foresaw keeps git’s words as details', () => {
	const text = explainGit(new GitError('fatal: something new', 128, ''), 'upstream');
	expect(text).toMatch(/^git 有一步没有完成.*\n详细信息：fatal: something new$/);
});

test('without git itself the user is told to install it', () => {
	const missing = gitIn(join(folder, 'no-such-folder'));
	let caught: unknown;
	try {
		missing(['status']);
	} catch (error) {
		caught = error;
	}
	expect(caught).toBeInstanceOf(GitError);
	expect(explainGit(caught as GitError, 'upstream')).toMatch(/^没有找到 git。请先安装 git/);
});
