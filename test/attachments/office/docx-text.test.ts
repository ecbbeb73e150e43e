import { expect, test } from 'vitest';
import { makeDocx, relationships } from '../make-office-file.ts';
import { attachmentLimits } from '../../../src/attachments/reading/attachment-limits.ts';
import { docxText } from '../../../src/attachments/office/docx-text.ts';

const textOf = (body: string, more?: Record<string, string>) =>
	docxText(makeDocx(body, more), attachmentLimits).split('\n').filter(Boolean);
const run = (text: string, properties = '') =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

test('a line per paragraph, with those of tables in their place', () => {
	const table = `<w:tbl><w:tr><w:tc>${paragraph(run('材料'))}</w:tc><w:tc>${paragraph(run('份数'))}</w:tc></w:tr></w:tbl>`;
	expect(textOf(paragraph(run('申请'), run('须知')) + table + paragraph(run('备注')))).toEqual([
		'申请须知',
		'材料',
		'份数',
		'备注',
	]);
});

test('tabs and breaks part words; tab stops do not', () => {
	const stops = '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>';
	const tabbed = '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>';
	expect(textOf(`<w:p>${stops}${tabbed}</w:p>`)).toEqual(['甲 乙', '丙']);
});

test('footnotes and endnotes follow', () => {
	const found = textOf(paragraph(run('正文')), {
		'word/_rels/document.xml.rels': relationships(['footnotes', 'footnotes.xml']),
		'word/footnotes.xml': `<w:footnotes><w:footnote>${paragraph(run('脚注'))}</w:footnote></w:footnotes>`,
	});
	expect(found).toEqual(['正文', '脚注']);
});

test('what the reader does not see is not read', () => {
	const moved = `<w:moveFrom>${run('移走')}</w:moveFrom>`;
	const deleted = '<w:del><w:r><w:delText>删去</w:delText></w:r></w:del>';
	const field = '<w:r><w:instrText>PAGE</w:instrText></w:r>';
	const hidden = run('隐藏', '<w:vanish/>');
	const shown = run('显示', '<w:vanish w:val="0"/>');
	expect(textOf(paragraph(moved, deleted, field, hidden, shown))).toEqual(['显示']);
});

test('a hidden paragraph mark hides no text', () => {
	expect(textOf(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('正文')}</w:p>`)).toEqual([
		'正文',
	]);
});

test('a text box is read once', () => {
	const box = `<w:txbxContent>${paragraph(run('框内'))}</w:txbxContent>`;
	const both = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
	expect(textOf(paragraph(both))).toEqual(['框内']);
});

test('a document type, too deep a structure and broken XML are refused', () => {
	const document = (content: string) => () => textOf('', { 'word/document.xml': content });
	expect(document('<!DOCTYPE d [<!ENTITY a "a">]><d>&a;</d>')).toThrow('DOCTYPE');
	expect(document('<a>'.repeat(201) + '</a>'.repeat(201))).toThrow('超过 200 层');
	expect(document('<w:document><w:p>')).toThrow('文件已损坏');
});

test('a package without a document is refused', () => {
	expect(() => textOf('', { '_rels/.rels': '<Relationships/>' })).toThrow('里面没有正文');
});
