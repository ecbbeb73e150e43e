import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publicDir } from '../county/county.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...parameters: string[]) {
	const env = { ...process.env, CONTENT_DIR: folder, PUBLIC_DIR: publicDir };
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`scripts/${script}`, ...parameters],
		{
			cwd: root,
			env,
			encoding: 'utf8',
		},
	);
	return { status, stdout, stderr };
}

const commands = filesBelow(join(root, 'scripts')).filter(
	(file) => file.endsWith('.ts') && !['command.ts', 'serving.ts'].includes(file),
);

test.each(commands)('%s explains itself in Chinese and refuses what it does not know', (script) => {
	const help = run(script, '--help');
	expect(help).toMatchObject({ status: 0, stderr: '' });
	expect(help.stdout).toMatch(/^用法：npm run /);
	expect(help.stdout).toContain('退出码');
	const refused = run(script, '--no-such-option');
	expect(refused.status).toBe(2);
	expect(refused.stderr).toContain('不认识的参数：--no-such-option\n');
	expect(refused.stderr).not.toMatch(/^ {4}at /m);
});

test.each([
	[['audit.ts', '--json'], '选项 --json 后面要写内容，写法见下面\n'],
	[['check.ts', '--fix=yes'], '选项 --fix 后面不写内容\n'],
])('%j is refused in Chinese', ([script = '', ...args], reason) => {
	const { status, stderr } = run(script, ...args);
	expect([status, stderr.slice(0, reason.length)]).toEqual([2, reason]);
});

test('every command of package.json has its script', () => {
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	const named = Object.values(scripts).flatMap(
		(command) => /^node (scripts\/[\w-]+\.ts)/.exec(command)?.[1] ?? [],
	);
	expect(named.map((file) => existsSync(join(root, file)))).toEqual(named.map(() => true));
	expect(named.map((file) => file.slice('scripts/'.length)).sort()).toEqual(commands.toSorted());
});

test('a new record is created once and never in place of another', () => {
	const parameters = [
		'normative-documents',
		'--number',
		'测政规〔2024〕12号',
		'--title',
		'测试: 通知',
	];
	expect(run('new.ts', ...parameters)).toMatchObject({ status: 0 });
	const file = join(folder, 'normative-documents/cezhenggui-2024-12.md');
	const before = readFileSync(file, 'utf8');
	expect(before).toContain('title: "测试: 通知" # 标题（必填）');
	expect(run('new.ts', ...parameters, '--title', '别的')).toMatchObject({ status: 1 });
	expect(readFileSync(file, 'utf8')).toBe(before);
});

test.each(['../../../x', '..', '/x', 'CON', 'a b', 'x/'])(
	'a new record is never made under the name %s',
	(id) => {
		const { status, stdout, stderr } = run('new.ts', 'normative-documents', '--id', id);
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
		expect(stdout).toContain('做文件名：');
		expect(existsSync(join(folder, 'normative-documents', `${id}.md`))).toBe(false);
	},
);

test('check ends with 1 for a mistake and prints no stack trace', () => {
	const { status, stdout, stderr } = run('check.ts');
	expect(status).toBe(1);
	expect(stdout).toMatch(/已检查 \d+ 条，有 \d+ 处需要修改，另有 \d+ 处提醒。\n$/);
	expect(stderr).not.toMatch(/^ {4}at /m);
});
