import { execFileSync, spawnSync } from 'node:child_process';
import {
	accessSync,
	constants,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { buildOutcomes } from '../src/build/outcomes.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'src/operation');
const sample = (name: string) => readFileSync(join(folder, name), 'utf8');

function temporaryFolder(): string {
	const made = mkdtempSync(join(tmpdir(), 'gongkai-operation-'));
	onTestFinished(() => rmSync(made, { recursive: true }));
	return made;
}

/** What the alarm hands to the mail program after a build with this exit code; an empty text when it sends nothing. */
function mailAfter(code: number): string {
	const place = temporaryFolder();
	const [log, mail, sendmail] = ['log', 'mail', 'sendmail'].map((name) => join(place, name));
	writeFileSync(log ?? '', '第一行\n内容已检查，共 3 条。\n');
	writeFileSync(sendmail ?? '', `#!/bin/sh\ncat >${mail}\n`, { mode: 0o755 });
	execFileSync(join(folder, 'alarm.sh'), [String(code), log ?? ''], {
		env: { ...process.env, SENDMAIL: sendmail, ALARM_TO: 'editor@qinghe.example' },
	});
	return existsSync(mail ?? '') ? readFileSync(mail ?? '', 'utf8') : '';
}

test.each([
	[buildOutcomes.failed, '网站没有更新'],
	[2, '网站没有更新：设置有误'],
	[buildOutcomes.heldBack, '网站已更新，但是有文件没有发布'],
	[137, '网站没有更新'],
])('the alarm after exit code %i says %s, and ends with the log', (code, said) => {
	const mail = mailAfter(code);
	const subject = /^Subject: =\?UTF-8\?B\?(.*)\?=$/m.exec(mail)?.[1] ?? '';
	expect(Buffer.from(subject, 'base64').toString()).toBe(`${said}（退出码 ${code}）`);
	expect(mail).toMatch(/^To: editor@qinghe\.example$/m);
	expect(mail).toContain(`\n\n${said}。日志的末尾：\n\n第一行\n内容已检查，共 3 条。\n`);
});

test('a build that published everything raises no alarm', () => {
	expect(mailAfter(buildOutcomes.whole)).toBe('');
});

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

test.skipIf(!hasSystemd)('systemd understands the units, and when they start', () => {
	const place = temporaryFolder();
	const units = ['gongkai-build.service', 'gongkai-build.timer', 'gongkai-alarm.service'];
	for (const unit of units)
		writeFileSync(
			join(place, unit),
			sample(unit).replaceAll('/srv/gongkai/engine', root).replace('/usr/bin/npm', '/bin/true'),
		);
	const { status, stderr } = spawnSync(
		'systemd-analyze',
		['verify', ...units.map((unit) => join(place, unit))],
		{ encoding: 'utf8' },
	);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	const [, start = ''] = /^OnCalendar=(.*)$/m.exec(sample('gongkai-build.timer')) ?? [];
	expect(spawnSync('systemd-analyze', ['calendar', start]).status).toBe(0);
});

test('a missed night is made up for, and whatever is not published as a whole is told', () => {
	expect(sample('gongkai-build.timer')).toMatch(/^Persistent=true$/m);
	expect(sample('gongkai-build.service')).toMatch(/^OnFailure=gongkai-alarm\.service$/m);
	expect(sample('gongkai-build.service')).not.toContain('SuccessExitStatus');
	accessSync(join(folder, 'alarm.sh'), constants.X_OK);
});

test('the line of cron starts after midnight in China and names the alarm', () => {
	const lines = sample('crontab').split('\n');
	expect(lines).toContain('CRON_TZ=Asia/Shanghai');
	expect(lines.filter((line) => /^\d/.test(line))).toEqual([
		expect.stringMatching(
			/^5 0[\d,]* \* \* \* gongkai cd \S+ && \{ .*build.* \|\| src\/operation\/alarm\.sh \$\? \S+; \}$/,
		),
	]);
});

const containerfile = sample('Containerfile');

test('what the images copy is there, and their stages are those that compose names', () => {
	const copied = [...containerfile.matchAll(/^COPY (?:--\S+ )?(.+) \S+$/gm)].flatMap(
		([, files = '']) => files.split(' '),
	);
	expect(copied.length).toBeGreaterThan(5);
	expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
	const { services } = parse(sample('compose.yaml')) as {
		services: Record<string, { build: Record<string, string>; volumes: string[] }>;
	};
	const stages = [...containerfile.matchAll(/ AS (\w+)$/gm)].map(([, stage]) => stage);
	expect(Object.values(services).map(({ build }) => build['target'])).toEqual(stages);
	for (const { build } of Object.values(services)) {
		expect(join(folder, build['context'] ?? '')).toBe(root);
		expect(existsSync(join(root, build['dockerfile'] ?? ''))).toBe(true);
	}
	// A mount point cannot be renamed: the site is a folder within the volume.
	const [, outDir = ''] = /OUT_DIR=(\S+)/.exec(containerfile) ?? [];
	const mounted = Object.values(services).flatMap(({ volumes }) =>
		volumes.map((volume) => volume.split(':')[1]),
	);
	expect(mounted).toContain(outDir.replace(/\/[^/]+$/, ''));
	expect(mounted).not.toContain(outDir);
});

test('the image that serves turns the sample for nginx into one without rights of an administrator', () => {
	const rules = [...containerfile.matchAll(/'s(.)(.+?)\1(.+?)\1g?'/g)];
	const changed = rules.reduce(
		(text, [, , from = '', to = '']) => text.replaceAll(from.replaceAll('\\', ''), to),
		readFileSync(join(root, 'src/web-servers/nginx.conf'), 'utf8'),
	);
	expect(rules).toHaveLength(3);
	expect(changed.match(/^\s*(?:listen|root) .*$/gm)?.map((line) => line.trim())).toEqual([
		'listen 8080;',
		'listen [::]:8080;',
		'root /site/dist;',
	]);
});
