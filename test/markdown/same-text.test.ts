import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentDir } from '../county/county.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { bodyTree } from '../../src/markdown/body-tree.ts';
import { nodeText } from '../../src/markdown/tree.ts';
import { searchText, wordText } from './texts-of.ts';
import { typedText } from './typed-text.ts';

/** Every body of the county of the tests, by its file. */
const bodies = filesBelow(contentDir)
	.filter((file) => file.endsWith('.md') && file !== 'README.md')
	.map((file) => [file, bodyOf(join(contentDir, file))] as const);

function bodyOf(file: string): string {
	return readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
}

const withoutBlanks = (text: string) => text.replace(/\s/g, '');

/** Footnotes stand elsewhere on a page than in the file; their marks are taken out, and they are read where they stand. */
const withoutNotes = (body: string) => body.replace(/\[\^[^\]]+\](?::\s)?/g, '');

/** A line that only leads to other pages is not printed. */
const withoutPointers = (body: string) =>
	body.replace(/^政策解读：(?:\[[^\]]*\]\([^)]*\)[\s、]*)+$/gm, '');

const pageText = (body: string) => nodeText(bodyTree(body, { resolve: (url) => url }).tree);

describe.each(bodies)('%s is read as it was typed', (_, written) => {
	const body = withoutNotes(written);
	const typed = typedText(body);
	const withoutPictures = (text: string) => text.replace(/（图：[^）]*）/g, '');

	test('on the page', () => {
		expect(withoutBlanks(pageText(body))).toBe(typed);
	});

	test('in Word', () => {
		const printed = withoutBlanks(typedText(withoutPointers(body)));
		expect(withoutBlanks(withoutPictures(wordText(body, { listSigns: false })))).toBe(printed);
	});

	test('in the search', () => {
		expect(withoutBlanks(searchText(body))).toBe(typed);
	});
});
