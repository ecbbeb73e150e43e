import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyContent, workFolder } from '../../src/build/work-folder.ts';
import { isLeftover } from '../../src/collections/reading/leftovers.ts';
import { linkFiles } from '../../src/link-files.ts';

function target() {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-work-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const outDir = join(folder, 'dist');
	const work = workFolder(outDir);
	/** A build whose files all contain `name`. */
	const prepare = (name: string) => {
		const next = work.begin();
		for (const part of [next.content, next.publicFiles, next.cache, next.site]) {
			mkdirSync(part, { recursive: true });
			writeFileSync(join(part, 'name'), name);
		}
		return next;
	};
	const nameIn = (part: string) =>
		existsSync(join(part, 'name')) ? readFileSync(join(part, 'name'), 'utf8') : undefined;
	const state = () => ({
		site: nameIn(outDir),
		content: nameIn(work.current.content),
		previous: [nameIn(work.previous.content), nameIn(work.previous.site)],
		others: readdirSync(`${outDir}.build`).filter(
			(name) => !['current', 'previous'].includes(name),
		),
	});
	return { outDir, work, prepare, publish: (name: string) => work.publish(prepare(name)), state };
}

test('the first site takes a free place', () => {
	const { publish, state } = target();
	publish('one');
	expect(state()).toEqual({
		site: 'one',
		content: 'one',
		previous: [undefined, undefined],
		others: [],
	});
});

test('a further one takes the place of the one before, which is kept with its content', () => {
	const { publish, state } = target();
	for (const name of ['one', 'two', 'three']) publish(name);
	expect(state()).toEqual({
		site: 'three',
		content: 'three',
		previous: ['two', 'two'],
		others: [],
	});
});

test('a site that was built before there was such a folder is kept too', () => {
	const { outDir, publish, state } = target();
	mkdirSync(outDir);
	writeFileSync(join(outDir, 'name'), 'old');
	publish('one');
	expect(state()).toMatchObject({ site: 'one', previous: [undefined, 'old'] });
});

test('sites are exchanged, and exchanged again', () => {
	const { work, publish, state } = target();
	for (const name of ['one', 'two']) publish(name);
	work.rollBack();
	expect(state()).toEqual({ site: 'one', content: 'one', previous: ['two', 'two'], others: [] });
	work.rollBack();
	expect(state()).toEqual({ site: 'two', content: 'two', previous: ['one', 'one'], others: [] });
});

describe('whatever a killed build leaves is mended', () => {
	test('while it built', () => {
		const { work, prepare, publish, state } = target();
		for (const name of ['one', 'two']) publish(name);
		prepare('three');
		work.mend();
		expect(state()).toEqual({ site: 'two', content: 'two', previous: ['one', 'one'], others: [] });
	});

	/** The renames of `publish` in order; `undefined` when the build was killed before the first. */
	const steps = ['verified', 'older', 'previous', 'old site', 'new site', 'content'] as const;

	test.each(steps)('after “%s”', (last) => {
		const { outDir, work, prepare, publish, state } = target();
		for (const name of ['one', 'two']) publish(name);
		const next = prepare('three');
		const { current, previous } = work;
		const done: Record<(typeof steps)[number], () => void> = {
			verified: () => mkdirSync(join(next.folder, 'verified')),
			older: () => renameSync(previous.folder, join(`${outDir}.build`, 'older')),
			previous: () => renameSync(current.folder, previous.folder),
			'old site': () => renameSync(outDir, previous.site),
			'new site': () => renameSync(next.site, outDir),
			content: () => renameSync(next.folder, current.folder),
		};
		for (const step of steps.slice(0, steps.indexOf(last) + 1)) done[step]();
		work.mend();
		const isPublished = steps.indexOf(last) >= steps.indexOf('new site');
		expect(state()).toEqual(
			isPublished
				? { site: 'three', content: 'three', previous: ['two', 'two'], others: [] }
				: { site: 'two', content: 'two', previous: ['one', 'one'], others: [] },
		);
	});
});

test('nothing is lost when an exchange is killed at its beginning', () => {
	const { outDir, work, publish, state } = target();
	for (const name of ['one', 'two']) publish(name);
	renameSync(work.previous.folder, join(`${outDir}.build`, 'back-1'));
	work.mend();
	expect(state()).toEqual({ site: 'two', content: 'two', previous: ['one', 'one'], others: [] });
});

test('what is linked or copied stays as it was when the original is replaced', () => {
	const { outDir } = target();
	const from = `${outDir}-from`;
	onTestFinished(() => rmSync(from, { recursive: true }));
	mkdirSync(join(from, 'below'), { recursive: true });
	writeFileSync(join(from, 'below/a.md'), 'old');
	copyContent(from, join(outDir, 'content'));
	linkFiles(from, join(outDir, 'files'));
	writeFileSync(join(from, 'new'), 'new');
	renameSync(join(from, 'new'), join(from, 'below/a.md'));
	expect(readFileSync(join(outDir, 'content/below/a.md'), 'utf8')).toBe('old');
	expect(readFileSync(join(outDir, 'files/below/a.md'), 'utf8')).toBe('old');
});

test('what office programs leave in the public folder is not published', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-public-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const [from, to] = [join(folder, 'public'), join(folder, 'site')];
	mkdirSync(join(from, 'files/__MACOSX'), { recursive: true });
	for (const name of [
		'files/a.pdf',
		'files/~$a.docx',
		'files/Thumbs.db',
		'files/__MACOSX/b.pdf',
		'.DS_Store',
	])
		writeFileSync(join(from, name), '甲');
	linkFiles(from, to, isLeftover);
	expect(readdirSync(to, { recursive: true }).map(String).sort()).toEqual([
		'files',
		join('files', 'a.pdf'),
	]);
});
