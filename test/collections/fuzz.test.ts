import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/collections/checking/check.ts';
import { collections } from '../../src/collections/portal/collections.ts';
import { plainFilesBelow } from '../../src/collections/reading/list-folder.ts';
import { formatProblems } from '../../src/collections/checking/problems.ts';
import { readCollection } from '../../src/collections/reading/read.ts';
import { mutants, mutate } from './mutations.ts';

const rooms = join(import.meta.dirname, '../county');

/** Small files of the test county, some of every collection and every type of attachment. */
const originals = ['content', 'public'].flatMap((room) => {
	const small = plainFilesBelow(join(rooms, room))
		.map((path) => ({ path: `${room}/${path}`, bytes: readFileSync(join(rooms, room, path)) }))
		.filter(({ bytes }) => bytes.length < 6000);
	const byFolder = Map.groupBy(small, ({ path }) => dirname(path));
	return [...byFolder.values()].flatMap((files) => files.slice(0, 3));
});

/** How many files are checked together in one county. */
const together = 40;

/** More of them, with `FUZZ=10000 npx vitest run … test/collections/fuzz`, find what a short run may miss. */
const mutantCount = Number(process.env['FUZZ'] ?? 500);

/** Another one finds others. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20261129);

test(`${mutantCount} files that nobody wrote on purpose: none is beyond the check, lost without a word, or changed by it; each problem has its line`, () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-fuzz-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	expect(new Set(originals.map(({ path }) => path.split('.').at(-1)))).toEqual(
		new Set(['md', 'mdx', 'csv', 'yaml', 'svg', 'docx', 'xlsx']),
	);
	const all = mutants(mutantCount, originals.length, seed);
	const unforeseen: string[] = [];
	const misplaced: string[] = [];
	const lost: string[] = [];
	for (let start = 0; start < all.length; start += together) {
		const county = join(folder, String(start));
		const written = new Map<string, Buffer>();
		for (const [index, { original, mutations }] of all.slice(start, start + together).entries()) {
			const { path, bytes } = originals[original] ?? { path: '', bytes: Buffer.of() };
			const isSettings = dirname(path) === 'content';
			const name = isSettings ? path : `${dirname(path)}/${index}-${basename(path)}`;
			written.set(name, mutate(bytes, mutations));
		}
		for (const [name, bytes] of written) {
			mkdirSync(join(county, dirname(name)), { recursive: true });
			writeFileSync(join(county, name), bytes);
		}

		const { problems, recordCount } = checkContent(
			`${county}/content`,
			`${county}/public`,
			collections,
		);

		expect(formatProblems(problems, recordCount)).toContain('已检查');
		for (const { file, line, message } of problems) {
			if (message.includes('处理不了')) unforeseen.push(`${file} ${message}`);
			const text = written.get(file.slice(county.length + 1))?.toString() ?? '';
			const isPlaced =
				file.startsWith(county) && line >= 1 && line <= text.split(/\r\n|\r|\n/).length;
			if (!isPlaced) misplaced.push(`${file}:${line} ${message}`);
		}
		const named = new Set(problems.map(({ file }) => file));
		for (const collection of collections)
			for (const { file } of readCollection(`${county}/content`, collection).records)
				named.add(file);
		for (const [name, bytes] of written) {
			const file = join(county, name);
			// A table without rows has nothing to lose; a drawing without mistakes is published unchanged.
			const mayBeSilent = name.startsWith('public/') || name.endsWith('.csv');
			if (!mayBeSilent && !named.has(file)) lost.push(file);
			if (!readFileSync(file).equals(bytes)) lost.push(`${file} was changed`);
		}
		rmSync(county, { recursive: true });
	}
	expect(unforeseen).toEqual([]);
	expect(misplaced).toEqual([]);
	expect(lost).toEqual([]);
}, 600_000);
