import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeCounty } from '../../src/bench/county.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-county-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeCounty(join(folder, 'a'), 40);
const texts = textsIn(join(folder, 'a'));

test('a document says as much, and as many different things, as a real one', () => {
	expect(texts).toHaveLength(40);
	for (const text of texts) {
		expect(text.length).toBeGreaterThan(1_400);
		expect(text.length).toBeLessThan(2_100);
		expect(pairsOf(text).size).toBeGreaterThan(700);
		expect(pairsOf(text).size).toBeLessThan(1_050);
	}
});

test('documents differ', () => {
	const all = new Set(texts.flatMap((text) => [...pairsOf(text)]));
	expect(all.size).toBeGreaterThan(5_000);
});

test('the same count gives the same bytes', () => {
	writeCounty(join(folder, 'b'), 40);
	expect(textsIn(join(folder, 'b'))).toEqual(texts);
});

/** Letters and numbers of the bodies. */
function textsIn(county: string): string[] {
	const documents = join(county, 'normative-documents');
	return filesBelow(documents).map((file) => {
		const [, , body = ''] = readFileSync(join(documents, file), 'utf8').split(/^---\n/m);
		return body.replace(/[^\p{L}\p{N}]/gu, '');
	});
}

function pairsOf(text: string): Set<string> {
	return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}
