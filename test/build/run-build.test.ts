import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { emptySummary } from '../../src/build/build-summary.ts';
import { runBuild } from '../../src/build/run-build.ts';
import { takeLock } from '../../src/build/lock.ts';
import { workFolder } from '../../src/build/work-folder.ts';
import type { BuildSummary } from '../../src/build/build-summary.ts';
import type { BuildVoice } from '../../src/build/run-build.ts';

/** Builds a county whose settings are wrong, which stops a build before its pages. */
async function build(voice: BuildVoice, prepare: (outDir: string) => void = () => {}) {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-run-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const folders = {
		contentDir: join(folder, 'content'),
		publicDir: join(folder, 'public'),
		outDir: join(folder, 'dist'),
		now: '2026-11-22 23:59',
		isPrecompressed: false,
	} as const;
	mkdirSync(folders.contentDir);
	writeFileSync(join(folders.contentDir, 'site.yaml'), 'nmae: 测试县人民政府\n');
	prepare(folders.outDir);
	const written = { output: '', errors: '' };
	const stream = (name: keyof typeof written) =>
		({ write: (text: string) => (written[name] += text) }) as unknown as NodeJS.WriteStream;
	const streams = { output: stream('output'), errors: stream('errors') };
	return { code: await runBuild(folders, voice, streams), ...written, ...folders };
}

test('a failed build names the mistake and says that nothing was updated', async () => {
	const { code, output, errors } = await build('text');
	expect([code, output]).toEqual([1, '检查内容……\n']);
	expect(errors).toMatch(/site\.yaml:1 /);
	expect(errors).toContain('网站没有更新：以上问题不改，就会有已经公开的内容消失。');
});

test('a quiet one says the same errors and nothing else', async () => {
	const [quiet, text] = [await build('quiet'), await build('text')];
	expect(quiet.output).toBe('');
	expect(quiet.errors.replaceAll(quiet.contentDir, '')).toBe(
		text.errors.replaceAll(text.contentDir, ''),
	);
});

test('as JSON it is one object with everything that a program asks for', async () => {
	const { code, output, errors, outDir } = await build('json');
	const summary = JSON.parse(output) as BuildSummary;
	expect(Object.keys(summary)).toEqual(Object.keys(emptySummary('', '2026-11-22 23:59')));
	expect(summary).toMatchObject({ exitCode: code, outDir, now: '2026-11-22 23:59', pages: 0 });
	expect(errors).toBe(`${summary.errors.join('\n')}\n`);
});

test('as JSON too when another build has the lock', async () => {
	const { code, output } = await build('json', (outDir) => {
		onTestFinished(takeLock(workFolder(outDir).lock));
	});
	const { errors } = JSON.parse(output) as BuildSummary;
	expect([code, errors.length]).toEqual([1, 1]);
	expect(errors[0]).toMatch(/^这个网站正在生成（.*原来的网站没有变动。$/);
});

test('the README names every part of the object', () => {
	const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
	const [, table = ''] = /## Log of a build\n(.*?)\n## /s.exec(readme) ?? [];
	const names = Object.keys(emptySummary('', '2026-11-22 23:59'));
	expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});
