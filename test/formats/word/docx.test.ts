import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { applicationTemplates } from '../../../src/domain/reconsideration/application-templates.ts';
import { blankForm } from '../../../src/presentation/blank-form.ts';
import { docx } from '../../../src/formats/word/docx.ts';

const partsOf = (bytes: Uint8Array) =>
	Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);

const small = docx('A & B', [
	{ kind: 'title', text: '<测试>' },
	{ kind: 'fields', title: '甲', rows: [{ label: '姓名', printed: '', lines: 2 }] },
	{ kind: 'grid', title: '乙', columns: ['一', '二'], rowCount: 3 },
]);
const part = (name: string) => Object.fromEntries(partsOf(small))[name] ?? '';

test('the package holds what a Word document needs, types first', () => {
	expect(partsOf(small).map(([name]) => name)).toEqual([
		'[Content_Types].xml',
		'_rels/.rels',
		'word/_rels/document.xml.rels',
		'word/fontTable.xml',
		'word/styles.xml',
		'docProps/core.xml',
		'word/document.xml',
	]);
});

test('text is escaped', () => {
	expect(part('word/document.xml')).toContain('&lt;测试&gt;');
	expect(part('docProps/core.xml')).toContain('A &amp; B');
});

test('the page is that of GB/T 9704—2012: A4, 37 mm above, 28 mm left, a type area of 156 × 225 mm', () => {
	expect(part('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
	expect(part('word/document.xml')).toContain(
		'w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"',
	);
});

test('the fonts of official documents, with others in their place', () => {
	expect(part('word/styles.xml')).toContain('w:eastAsia="方正小标宋简体"');
	expect(part('word/fontTable.xml')).toContain(
		'<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>',
	);
});

test('a grid has a head that repeats and its empty rows', () => {
	expect(part('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(1);
	expect(part('word/document.xml').match(/<w:tr>/g)).toHaveLength(1 + 1 + 3);
});

test('the same form gives the same bytes', () => {
	const [template] = applicationTemplates;
	if (!template) throw new Error('No template');
	expect(docx(template.title, blankForm(template))).toEqual(
		docx(template.title, blankForm(template)),
	);
});

test('every part of every form is well-formed XML', async () => {
	const parts = applicationTemplates.flatMap((template) =>
		partsOf(docx(template.title, blankForm(template))).map(([, contents]) =>
			contents.replace(/^<\?xml.*\?>\n/, ''),
		),
	);
	const xml = { fileName: 'all.xml', contents: `<all>${parts.join('')}</all>` };
	expect((await validateXML({ xml, normalization: 'format' })).errors).toEqual([]);
});
