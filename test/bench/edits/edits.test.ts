import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { benchEdits, makeEditedCounty } from '../../../src/bench/edits/edits-bench.ts';
import { edits } from '../../../src/bench/edits/edits.ts';
import { seededRandom } from '../../../src/bench/random.ts';
import { checkCounty } from '../../../src/collections/checking/check-county.ts';
import { firstDifference } from '../../../src/bench/edits/first-difference.ts';

/** `npm run bench -- edits 200` does the same more often. */
test('after an edit the site is the same whether it is built on the one before or from nothing', async () => {
	const differences: string[] = [];
	let count = 0;
	for await (const { done, difference } of benchEdits({ count: 1, documents: 3, seed: 4 })) {
		count++;
		if (difference !== undefined) differences.push(`${done}: ${difference}`);
	}
	expect([count, differences]).toEqual([1, []]);
});

test('no edit makes a mistake, and each can be made', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-edited-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const county = makeEditedCounty(folder, 8);
	const random = seededRandom(1);
	const made = new Set<number>();
	for (let round = 0; round < 4; round++)
		for (const [place, edit] of edits.entries()) {
			const done = edit(county, random);
			if (done !== undefined) made.add(place);
		}
	const { problems } = await checkCounty(county.content, county.publicFiles);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(made.size).toBe(edits.length);
});

describe('the first difference of two sites', () => {
	function sites(one: Record<string, string>, other: Record<string, string>) {
		const folder = mkdtempSync(join(tmpdir(), 'gongkai-difference-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		for (const [name, files] of Object.entries({ one, other })) {
			mkdirSync(join(folder, name));
			for (const [file, text] of Object.entries(files))
				writeFileSync(join(folder, name, file), text);
		}
		return [join(folder, 'one'), join(folder, 'other')] as const;
	}

	test('is none where every byte is the same', () => {
		expect(firstDifference(...sites({ a: '1', b: '2' }, { a: '1', b: '2' }))).toBeUndefined();
	});

	test('is a file that only one has', () => {
		expect(firstDifference(...sites({ a: '1', b: '2' }, { a: '1' }))).toBe(
			'b 只在接着生成的网站里',
		);
		expect(firstDifference(...sites({ a: '1' }, { a: '1', b: '2' }))).toBe(
			'b 只在全新生成的网站里',
		);
	});

	test('is a place in a file, with what stands around it', () => {
		expect(firstDifference(...sites({ a: 'same one' }, { a: 'same two' }))).toBe(
			'a\n  接着生成："same one"\n  全新生成："same two"',
		);
	});
});
