import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { officialDocx } from '../../../src/formats/word/official-docx.ts';
import { officialBlocks } from '../../../src/markdown/official-blocks.ts';
import { notice, paragraphs, partsOf } from './word-parts.ts';
import type { OfficialDocument } from '../../../src/domain/documents/official-document.ts';

const parts = partsOf(notice);
const part = (name: string) => parts[`word/${name}.xml`] ?? '';

test('the page: A4, a type area of 156 × 225 mm with 22 lines of 28 characters, inner and outer edges', () => {
	expect(part('document')).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
	expect(part('document')).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
	expect(part('document')).toContain(
		'<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/>',
	);
	expect(part('settings')).toContain('<w:mirrorMargins/>');
});

test('22 lines and 28 characters fit, one more does not', () => {
	const normal = /w:styleId="Normal".*?<\/w:style>/.exec(part('styles'))?.[0] ?? '';
	const line = Number(/w:line="(\d+)" w:lineRule="exact"/.exec(normal)?.[1]);
	const character =
		Number(/<w:sz w:val="(\d+)"/.exec(normal)?.[1]) * 10 +
		Number(/<w:spacing w:val="(-?\d+)"/.exec(normal)?.[1]);
	expect(Math.floor((16838 - 2098 - 1984) / line)).toBe(22);
	expect(Math.floor((11906 - 1587 - 1474) / character)).toBe(28);
});

test('the page number stands between dashes, on the right of odd pages and on the left of even ones', () => {
	expect(part('settings')).toContain('<w:evenAndOddHeaders/>');
	for (const [name, style] of [
		['footer1', 'OddPageNumber'],
		['footer2', 'EvenPageNumber'],
	] as const)
		expect(part(name)).toContain(
			`<w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE ">`,
		);
	expect(part('document')).toContain('<w:footerReference w:type="default" r:id="footer1"/>');
	expect(part('document')).toContain('<w:footerReference w:type="even" r:id="footer2"/>');
	expect(parts['word/_rels/document.xml.rels']).toContain('Id="footer2"');
});

test('every part of the text, in order, in its style', () => {
	expect(paragraphs(part('document'))).toEqual([
		['Mark', '测试县人民政府文件'],
		['HeadNumber', '测政规〔2025〕4号'],
		['TitleBelowHead', '测试县人民政府关于印发测试办法的通知'],
		['Addressee', '各乡镇人民政府：'],
		['Text', '现将《测试办法》印发给你们，请按要求执行[1]。'],
		['FirstAttachment', '附件：1. 申请表'],
		['Attachment', '2. 目录'],
		['Signature', '测试县人民政府'],
		['FormedOn', '2025年6月16日'],
		['IssuedTitle', '测试办法'],
		['Chapter', '第一章　总则'],
		['Text', '第一条　5 &lt; 6 &amp; 7'],
		['Item', '• 甲'],
		['Item', '• 乙'],
		['HalfLine', ''],
		['TableHead', '序号'],
		['TableHead', '事项'],
		['TableText', '1'],
		['TableText', '测试'],
		['HalfLine', ''],
		['Level1', '注释'],
		['Item', '1. 注解'],
		['Source', '|网址：https://www.test.example/'],
		['Gap', ''],
		['Imprint', '|抄送：县委各部门。'],
		['Imprint', '|测试县人民政府办公室|2025年6月19日印发'],
		['Gap', ''],
	]);
	const styles = new Set([...part('styles').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id));
	for (const [style] of paragraphs(part('document'))) expect(styles).toContain(style);
});

test('a red head only where it is wanted', () => {
	const { mark, ...plain } = notice;
	expect(mark).toBeDefined();
	expect(paragraphs(partsOf(plain)['word/document.xml'] ?? '').slice(0, 2)).toEqual([
		['Title', '测试县人民政府关于印发测试办法的通知'],
		['Number', '测政规〔2025〕4号'],
	]);
});

test('a table repeats its head and splits no row', () => {
	expect(part('document').match(/<w:tblHeader\/>/g)).toHaveLength(1);
	expect(part('document').match(/<w:cantSplit\/>/g)).toHaveLength(2);
});

test('a table of many columns stands on turned sheets', () => {
	const row = (cell: string) => `| ${Array(9).fill(cell).join(' | ')} |`;
	const blocks = officialBlocks(`前。\n\n${row('甲')}\n${row('---')}\n${row('1')}\n\n后。`);
	const xml = partsOf({ ...notice, blocks })['word/document.xml'] ?? '';
	const sections = [...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => /landscape/.test(size));
	expect(sections).toEqual([false, true, false]);
	expect(xml.indexOf('<w:sectPr>')).toBeLessThan(xml.indexOf('<w:tbl>'));
});

test('the fonts of official documents, with others in their place', () => {
	expect(part('styles')).toContain('w:eastAsia="方正小标宋简体"');
	expect(part('styles')).toContain('w:eastAsia="楷体_GB2312"');
	expect(part('fontTable')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
});

test('the same document gives the same bytes', () => {
	expect(officialDocx(notice)).toEqual(officialDocx(notice));
});

test('every part is named by its type, and well-formed', async () => {
	const types = parts['[Content_Types].xml'] ?? '';
	for (const name of Object.keys(parts).filter((name) => /^(word|docProps)\/\w+\.xml$/.test(name)))
		expect(types).toContain(`PartName="/${name}"`);
	const all = Object.values(parts).map((contents) => contents.replace(/^<\?xml.*\?>\n/, ''));
	const xml = { fileName: 'all.xml', contents: `<all>${all.join('')}</all>` };
	expect((await validateXML({ xml, normalization: 'format' })).errors).toEqual([]);
});

test('texts of the imprint that do not fit on one line stand below one another', () => {
	const issuers = '测试县财政局、测试县民政局、测试县农业农村局、测试县审计局';
	const imprint = [[issuers, '2025年6月19日印发']];
	const xml = partsOf({ ...notice, imprint })['word/document.xml'] ?? '';
	expect(xml).toMatch(/审计局<\/w:t><w:br\/><w:tab\/><w:t/);
});

test('版记 stands at the lower edge of the type area of the last page, what the portal says above it', () => {
	const xml = part('document');
	const framesOf = (styleId: string) => [
		...new Set(xml.match(new RegExp(`(?<="${styleId}"/>)<w:framePr [^>]*>`, 'g'))),
	];
	const [imprint, ...others] = framesOf('Imprint');
	expect(others).toEqual([]);
	expect(imprint).toContain('w:vAnchor="margin" w:yAlign="bottom"');
	const [source] = framesOf('Source');
	// The lower edge of the type area is 14854 twips down; two lines of 版记 and one of the portal are 1080 high.
	const top = Number(/w:vAnchor="page" w:y="(\d+)"/.exec(source ?? '')?.[1]);
	expect(top).toBeLessThanOrEqual(14_854 - 1080);
	expect(top).toBeGreaterThan(14_854 - 1080 - 400);
	// A frame is on the page of the paragraph after it.
	expect(xml).toMatch(
		/印发<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="Gap"\/><\/w:pPr><\/w:p><w:sectPr>/,
	);
});

test('a signature keeps the text above it on its page', () => {
	const xml = part('document');
	const keptIn = (written: string) =>
		[...written.matchAll(/<w:pStyle w:val="(\w+)"\/><w:keepNext\/>/g)].map(([, style]) => style);
	// The list of annexes between the two does so too.
	expect(keptIn(xml)).toEqual(['Text', 'FirstAttachment', 'Attachment']);
	const letter = { ...notice, blocks: notice.blocks.slice(0, 4) };
	const written = partsOf(letter)['word/document.xml'] ?? '';
	expect(keptIn(written)).toEqual(['Text', 'FirstAttachment', 'Attachment']);
	const texts = paragraphs(written).map(([style]) => style);
	expect(texts.slice(4, 8)).toEqual(['Text', 'FirstAttachment', 'Attachment', 'Signature']);
});

test('the lines of a long title break between its words and are about equally long', () => {
	const linesOf = (title: string) =>
		paragraphs(partsOf({ ...notice, title })['word/document.xml'] ?? '')
			.find(([style]) => style === 'TitleBelowHead')?.[1]
			.split('|');
	expect(linesOf('测试县人民政府关于测试的通知')).toEqual(['测试县人民政府关于测试的通知']);
	expect(linesOf('测试县人民政府关于印发测试县城市停车管理办法的通知')).toEqual([
		'测试县人民政府关于印发',
		'测试县城市停车管理办法的通知',
	]);
	expect(linesOf('测'.repeat(40))).toEqual(['测'.repeat(20), '测'.repeat(20)]);
});

test('a column is not made wide by one cell that is longer than all others', () => {
	const rows = [
		['序号', '内容'],
		['一、这是一个很长的分组标题，独占一行', ''],
		...Array.from({ length: 10 }, (_, index) => [String(index), '内容'.repeat(10)]),
	].map((cells) => cells.map((text) => ({ runs: [{ text }] })));
	const xml = partsOf({ ...notice, blocks: [{ kind: 'table', rows }] })['word/document.xml'] ?? '';
	const [first = 0, second = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
		Number(width),
	);
	expect(second).toBeGreaterThan(2 * first);
	expect(first + second).toBeLessThanOrEqual(8845);
});

/** The children of some elements in the order that ISO/IEC 29500-1 prescribes, as far as they are used. */
const order: Record<string, string[]> = {
	'w:pPr':
		'pStyle keepNext keepLines pageBreakBefore framePr widowControl pBdr tabs overflowPunct autoSpaceDE autoSpaceDN snapToGrid spacing ind jc outlineLvl sectPr'.split(
			' ',
		),
	'w:rPr': 'rFonts color spacing sz vertAlign lang'.split(' '),
	'w:tblPr': 'tblW tblBorders tblLayout tblCellMar'.split(' '),
	'w:style': 'name basedOn pPr rPr'.split(' '),
	'w:sectPr': 'headerReference footerReference pgSz pgMar docGrid'.split(' '),
	'w:settings': 'mirrorMargins evenAndOddHeaders characterSpacingControl compat'.split(' '),
	'w:font': 'altName charset'.split(' '),
};

test.each(Object.keys(order))('what is in %s stands in the order of the standard', (element) => {
	const nine = [Array(9).fill({ runs: [{ text: '甲' }] })];
	const wide: OfficialDocument = {
		...notice,
		state: ['截至2026年11月28日：已废止'],
		particulars: [{ label: '征集时间', text: '即日起' }],
		blocks: [...notice.blocks, { kind: 'table', rows: nine }],
	};
	const all = Object.entries(partsOf(wide)).filter(([name]) => name.startsWith('word/'));
	let count = 0;
	for (const [, xml] of all)
		for (const children of childrenOf(xml, element)) {
			count++;
			const places = children.map((child) => (order[element] ?? []).indexOf(child));
			expect(places, children.join(' ')).not.toContain(-1);
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		}
	expect(count).toBeGreaterThan(0);
});

/** The names of the children of every `element`. */
function childrenOf(xml: string, element: string): string[][] {
	const found: string[][] = [];
	const open: { name: string; children: string[] }[] = [];
	for (const [, end, name = '', empty] of xml.matchAll(/<(\/?)(w:\w+)[^>]*?(\/?)>/g)) {
		if (end) {
			const closed = open.pop();
			if (closed?.name === element) found.push(closed.children);
			continue;
		}
		open.at(-1)?.children.push(name.slice(2));
		if (!empty) open.push({ name, children: [] });
	}
	return found;
}
