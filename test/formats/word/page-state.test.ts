import { expect, test } from 'vitest';
import { notice, paragraphs, partsOf } from './word-parts.ts';

const state = [
	'截至2026年11月28日：已废止，自2024年9月11日起废止',
	'本文件2026年11月28日生成，此后的状态以网页为准：https://www.test.example/a/',
];
const table = {
	kind: 'table' as const,
	rows: [Array.from({ length: 9 }, () => ({ runs: [{ text: '甲' }] }))],
};
const ended = { ...notice, blocks: [...notice.blocks, table], state };

test('a state stands in the header of odd and even pages of every section, upright and turned', () => {
	const parts = partsOf(ended);
	const sections = parts['word/document.xml']?.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
	expect(sections).toHaveLength(3);
	for (const section of sections)
		for (const pages of ['default', 'even'])
			expect(section).toContain(`<w:headerReference w:type="${pages}" r:id="header1"/>`);
	expect(paragraphs(parts['word/header1.xml'] ?? '')).toEqual([
		['PageState', state[0]],
		['PageStateNote', state[1]],
	]);
	expect(parts['word/_rels/document.xml.rels']).toMatch(/Id="header1" Type="[^"]*\/header"/);
	expect(parts['[Content_Types].xml']).toContain('PartName="/word/header1.xml"');
	expect(parts['word/styles.xml']).toContain('w:styleId="PageState"');
});

test('a document that is simply in force has no header', () => {
	const parts = partsOf(notice);
	expect(parts['word/document.xml']).not.toContain('headerReference');
	expect(parts['word/_rels/document.xml.rels']).not.toContain('header');
	expect(Object.keys(parts)).not.toContain('word/header1.xml');
});
