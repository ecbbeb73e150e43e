import { describe, expect, test } from 'vitest';
import { bodyTree } from '../../src/markdown/body-tree.ts';
import { toHtml } from '../../src/markdown/to-html.ts';
import { eachElement, nodeText } from '../../src/markdown/tree.ts';
import { addresses, asTyped, marked, paragraphs } from './conformance.ts';
import { searchText, wordText } from './texts-of.ts';

const tree = (body: string) => bodyTree(body, { resolve: (url) => url }).tree;
const html = (body: string) => toHtml(tree(body)).trim();
const blocks = (body: string) =>
	tree(body).children.flatMap((child) => (child.type === 'element' ? [nodeText(child)] : []));

/** Several blanks as one, which is how a reader sees them. */
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a text is read as it is typed', () => {
	test.each(asTyped)('%s', (typed) => {
		expect(blocks(typed)).toEqual([typed]);
		expect(wordText(typed)).toBe(typed);
		expect(searchText(typed)).toBe(tidy(typed));
	});
});

describe('the lines of one paragraph', () => {
	test.each(paragraphs)('%j', (typed, read) => {
		expect(blocks(typed)).toEqual(read);
		expect(wordText(typed)).toBe(read.join('\n').replace('Open\nGov', 'Open Gov'));
		expect(searchText(typed)).toBe(tidy(read.join(' ')));
	});
});

describe('marks', () => {
	test.each(marked)('%j', (typed, page) => {
		expect(html(typed)).toBe(page);
		const shown = tidy(page.replace(/<br>|(<[^>]*>)/g, (_, tag) => (tag ? '' : ' ')));
		expect(searchText(typed)).toBe(shown);
		expect(withoutSigns(wordText(typed))).toBe(withoutSigns(shown));
	});
});

/** Word writes the signs of lists into the text. */
const withoutSigns = (text: string) => text.replace(/^(?:\d+[.)]|•)/gm, '').replace(/\s/g, '');

describe('addresses end where they end', () => {
	test.each(addresses)('%s', (typed, links) => {
		const found: [unknown, string][] = [];
		eachElement(tree(typed), (element) => {
			if (element.tagName === 'a') found.push([element.properties['href'], nodeText(element)]);
		});
		expect(found).toEqual(links);
		expect(searchText(typed)).toBe(blocks(typed).join(' '));
		expect(wordText(typed)).toBe(blocks(typed).join('\n'));
	});
});

test('the table has at least 150 inputs', () => {
	const inputs = [...asTyped, ...[...paragraphs, ...marked, ...addresses].map(([typed]) => typed)];
	expect(new Set(inputs).size).toBe(inputs.length);
	expect(inputs.length).toBeGreaterThanOrEqual(150);
});
