import { writeFileSync } from 'node:fs';
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
import type { Projects } from './projects.ts';

const template = makeProjects(
	{
		'src/gone.ts': '1',
		'src/handbook/pages/README.md': '手册一',
		'content/README.md': '指向手册',
		'src/有 空格[1].ts': '1',
		'content/site.yaml': '演示县',
		'public/brand/logo.svg': '1',
	},
	{
		'content/README.md': '问县政府办公室',
		'content/site.yaml': '测试县',
		'public/files/a.pdf': '1',
		'deploy.sh': '1',
	},
);
afterAll(template.remove);
let projects: Projects;
const inCounty = (file: string) => textIn(projects.county, file);
const changed = () => changesIn(projects.county);

beforeEach(() => {
	projects = copyOf(template);
	onTestFinished(projects.remove);
});

describe('a new version', () => {
	let published = '';

	beforeEach(() => {
		commit(projects.upstream, {
			[mark]: '2\n',
			'src/new.ts': '2',
			'src/有 空格[1].ts': '2',
			'src/gone.ts': undefined,
			'content/site.yaml': '演示县二',
			'content/README.md': '新的说明',
			'src/handbook/pages/README.md': '手册二',
			'public/brand/logo.svg': '2',
		});
		published = release(projects.upstream, 'v2');
	});

	test('replaces the engine, and neither content nor files nor what the county added', () => {
		const { code, settled, text } = update(projects, { commit: published });
		expect({ code, settled }).toEqual({ code: 0, settled: 1 });
		expect(inCounty(mark)).toBe('2\n');
		expect(inCounty('src/new.ts')).toBe('2');
		expect(inCounty('src/有 空格[1].ts')).toBe('2');
		expect(inCounty('src/gone.ts')).toBeUndefined();
		expect(inCounty('content/site.yaml')).toBe('测试县');
		expect(inCounty('public/brand/logo.svg')).toBe('1');
		expect(inCounty('deploy.sh')).toBe('1');
		expect(text).toContain('新增：1 个文件\n  src/new.ts\n修改：3 个文件');
		expect(text).toContain(
			'删除：1 个文件\n  src/gone.ts\n县里自己加的，没有动：1 个文件\n  deploy.sh',
		);
	});

	test('renews the handbook and keeps the county’s own note on it', () => {
		update(projects);
		expect(inCounty('src/handbook/pages/README.md')).toBe('手册二');
		expect(inCounty('content/README.md')).toBe('问县政府办公室');
	});

	test('is staged and not committed, so that it can be given up', () => {
		const before = git(projects.county, 'rev-parse', 'HEAD');
		update(projects);
		expect(git(projects.county, 'diff', '--name-only')).toBe('');
		expect(git(projects.county, 'rev-parse', 'HEAD')).toBe(before);
		git(projects.county, 'reset', '--hard', '--quiet');
		expect(changed()).toBe('');
		expect(inCounty('src/gone.ts')).toBe('1');
	});

	test('that could not be verified is put in place but not run', () => {
		const { code, settled, text } = update(projects);
		expect({ code, settled }).toEqual({ code: 0, settled: 0 });
		expect(inCounty('src/new.ts')).toBe('2');
		expect(text).toContain(`提交号 ${published}`);
		expect(text).toContain('没有核对来源：标签没有签名。新版本的程序还没有运行。');
		expect(text).toMatch(/git reset --hard$/);
	});

	test('whose commit is not the published one is refused', () => {
		const { code, text } = update(projects, { commit: 'a'.repeat(40) });
		expect(code).toBe(1);
		expect(text).toMatch(/^没有更新：v2 提交号是 [\da-f]{40}，与 --commit 给的 a+ 不同/);
		expect(changed()).toBe('');
		expect(update(projects, { commit: published.toUpperCase() })).toMatchObject({
			code: 0,
			settled: 1,
		});
	});

	test('is the version of its tag and not a later one', () => {
		commit(projects.upstream, { 'src/new.ts': '3' });
		expect(update(projects).code).toBe(0);
		expect(inCounty('src/new.ts')).toBe('2');
	});

	test.each([
		['not checked', /检查没有通过.*git reset --hard$/],
		['not installed', /^新版本的依赖没有装上（npm install 没有完成.*git reset --hard$/m],
	] as const)('that is %s ends with 1 and says how to go on', (settles, said) => {
		const { code, text } = update(projects, { commit: published, settles });
		expect(code).toBe(1);
		expect(text).toMatch(said);
	});

	test('twice: the second time there is nothing to do', () => {
		update(projects);
		commit(projects.county, {});
		expect(update(projects)).toMatchObject({ code: 0, settled: 0 });
		expect(update(projects).text).toMatch(/不用更新。$/);
		expect(update(projects, { commit: published }).text).toMatch(/不用更新。$/);
	});
});

describe('nothing is touched', () => {
	test.each([mark, 'content/site.yaml', 'untracked.txt'])(
		'when %s is changed and not committed',
		(file) => {
			writeFileSync(join(projects.county, file), '改过');
			const { code, settled, text } = update(projects);
			expect({ code, settled }).toEqual({ code: 1, settled: 0 });
			expect(text).toMatch(/^没有更新：还有没提交的修改/);
			expect(text).toContain(`\n  ${file}`);
			expect(inCounty(file)).toBe('改过');
		},
	);

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
		release(projects.upstream, 'v2');
		expect(update(projects, { version }).code).toBe(1);
		expect(changed()).toBe('');
		expect(
			git(projects.county, 'for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/tags'),
		).toBe('refs/heads/main\n');
	});

	test('when no version is named; those that there are are listed, the newest first', () => {
		for (const name of ['v1.9.0', 'v1.10.0', 'v1.2.0']) release(projects.upstream, name);
		const { code, text } = update(projects, { version: undefined });
		expect(code).toBe(1);
		expect(text).toContain('上游的版本：v1.10.0、v1.9.0、v1.2.0、v1');
	});

	test('when the address begins like an option', () => {
		expect(update(projects, { from: '--upload-pack=touch x' }).code).toBe(1);
		expect(changed()).toBe('');
	});

	test('when the repository is another project', () => {
		commit(projects.upstream, { [mark]: undefined });
		release(projects.upstream, 'v2');
		const { code, text } = update(projects);
		expect(code).toBe(1);
		expect(text).toContain('没有公开网站的程序');
		expect(changed()).toBe('');
	});
});
