import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { officialDocx } from '../../../src/formats/word/official-docx.ts';
import { officialBlocks } from '../../../src/markdown/official-blocks.ts';
import { notice, paragraphs, partsOf } from './word-parts.ts';
import type { OfficialPicture } from '../../../src/domain/documents/official-document.ts';

const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const shown = (body: string, pictures: Record<string, Partial<OfficialPicture>>) => ({
	...notice,
	blocks: officialBlocks(body),
	pictures: new Map(
		Object.entries(pictures).map(([address, picture]) => [
			address,
			{ bytes, type: 'png' as const, width: 400, height: 300, ...picture },
		]),
	),
});
const sizesOf = (xml: string | undefined) =>
	[...(xml ?? '').matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(([, ...size]) =>
		size.map(Number),
	);

test('a picture is in the file once, with its description, where the text shows it', () => {
	const document = shown('前。\n\n![图“甲”](/files/a.png)\n\n![又](/files/a.png)\n\n后。', {
		'/files/a.png': {},
	});
	const parts = partsOf(document);
	expect(unzipSync(officialDocx(document))['word/media/picture1.png']).toEqual(bytes);
	expect(Object.keys(parts).filter((name) => name.includes('media'))).toHaveLength(1);
	expect(parts['[Content_Types].xml']).toContain('Extension="png" ContentType="image/png"');
	expect(parts['word/_rels/document.xml.rels']).toContain('Target="media/picture1.png"');
	const xml = parts['word/document.xml'] ?? '';
	expect(xml.match(/r:embed="picture1"/g)).toHaveLength(2);
	expect(xml).toContain('descr="图“甲”"');
	expect(
		paragraphs(xml)
			.slice(3, 7)
			.map(([style]) => style),
	).toEqual(['Text', 'Picture', 'Picture', 'Text']);
	expect(officialDocx(document)).toEqual(officialDocx(document));
});

test('a picture keeps its proportions and is never larger than the type area', async () => {
	const document = shown('![小](/files/a.png)\n\n![宽](/files/b.jpg)\n\n![长](/files/c.gif)', {
		'/files/a.png': { width: 96, height: 48 },
		'/files/b.jpg': { type: 'jpeg', width: 4000, height: 1000 },
		'/files/c.gif': { type: 'gif', width: 800, height: 4000 },
	});
	const xml = partsOf(document)['word/document.xml'] ?? '';
	const millimetre = 36_000;
	const [small, wide, long] = sizesOf(xml);
	expect(small).toEqual([25.4 * millimetre, 12.7 * millimetre]);
	expect(wide).toEqual([156 * millimetre, 39 * millimetre]);
	expect(long?.[1]).toBeLessThan(225 * millimetre);
	expect((long?.[1] ?? 0) / (long?.[0] ?? 1)).toBeCloseTo(5, 3);
	const file = { fileName: 'document.xml', contents: xml };
	expect((await validateXML({ xml: file, normalization: 'format' })).errors).toEqual([]);
});

test('of a picture that the file cannot hold the text says what it shows', () => {
	const document = shown('见下图。![流程](/files/flow.svg)', {});
	const xml = partsOf(document)['word/document.xml'] ?? '';
	expect(xml).not.toContain('w:drawing');
	expect(paragraphs(xml).slice(3, 5)).toEqual([
		['Text', '见下图。'],
		['Text', '（图：流程）'],
	]);
});
