import { deflateSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addToZip, makeDocx, makeXlsx, zip } from '../make-office-file.ts';
import { makePdf, makePdfWith } from '../make-pdf.ts';
import { chunk, makeExif, makeJpeg, makePng, makeWebp, segment } from '../make-picture.ts';
import { allText } from '../../../src/attachments/all-text.ts';
import {
	attachmentLimits,
	inspectionLimits,
} from '../../../src/attachments/reading/attachment-limits.ts';
import { orientationIn } from '../../../src/attachments/publishing/orientation.ts';
import { withoutMetadata } from '../../../src/attachments/publishing/without-metadata.ts';
import { shownText } from '../../../src/attachments/shown-text.ts';
import { imageSize } from '../../../src/formats/image-size.ts';

/** A name that is only written where files name persons. */
const person = 'Wang Xiaoer';
const [artist, gpsPlace] = [0x013b, 0x001d];

const office = (bytes: Uint8Array, parts: Readonly<Record<string, string>>) =>
	addToZip(bytes, {
		'[Content_Types].xml': strToU8('<Types/>'),
		...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
	});
const exif = (orientation?: number) =>
	makeExif({ [artist]: person, [gpsPlace]: person }, orientation);
const exifSegment = (orientation?: number) =>
	segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation)]));
const xmp = `<x:xmpmeta><dc:creator><rdf:li>${person}</rdf:li></dc:creator></x:xmpmeta>`;
const jpeg = makeJpeg([exifSegment()]);

const comment = `<w:comment w:author="${person}" w:initials="${person}"><w:p/></w:comment>`;
const tracked = `<w:p><w:ins w:id="1" w:author='${person}'><w:r><w:t>甲</w:t></w:r></w:ins></w:p>`;

const named: readonly [what: string, name: string, bytes: Uint8Array][] = [
	[
		'properties',
		'a.docx',
		office(makeDocx(''), {
			'docProps/core.xml': `<c><dc:creator>${person}</dc:creator><cp:lastModifiedBy>${person}</cp:lastModifiedBy></c>`,
		}),
	],
	[
		'properties',
		'a.pptx',
		office(zip({}), {
			'docProps/app.xml': `<P><Company>${person}</Company><Manager>${person}</Manager></P>`,
		}),
	],
	['tracked changes', 'a.docx', office(makeDocx(tracked), {})],
	[
		'comments',
		'a.docx',
		office(makeDocx(''), {
			'word/comments.xml': `<w:comments>${comment}</w:comments>`,
			'word/people.xml': `<w15:people><w15:person w15:author="${person}"/></w15:people>`,
		}),
	],
	[
		'comments',
		'a.xlsx',
		office(makeXlsx([]), {
			'xl/comments1.xml': `<comments><authors><author>${person}</author></authors></comments>`,
			'xl/persons/person.xml': `<personList><person displayName="${person}" userId="${person}"/></personList>`,
		}),
	],
	[
		'the folder it lay in',
		'a.xlsx',
		office(makeXlsx([]), {
			'xl/workbook.xml': `<workbook><x15ac:absPath url="C:\\${person}\\"/></workbook>`,
		}),
	],
	[
		'comments',
		'a.pptx',
		office(zip({}), {
			'ppt/commentAuthors.xml': `<p:l><p:cmAuthor name="${person}" initials="${person}"/></p:l>`,
		}),
	],
	[
		'properties',
		'a.odt',
		zip({
			mimetype: 'a',
			'meta.xml': `<m><meta:initial-creator>${person}</meta:initial-creator><dc:creator>${person}</dc:creator></m>`,
		}),
	],
	['a picture in it', 'a.docx', addToZip(office(makeDocx(''), {}), { 'word/media/1.jpg': jpeg })],
	[
		'a document in it',
		'a.docx',
		addToZip(office(makeDocx(''), {}), { 'word/embeddings/1.docx': office(makeDocx(tracked), {}) }),
	],
	['EXIF', 'a.jpg', jpeg],
	['XMP', 'a.jpg', makeJpeg([segment(0xe1, Buffer.from(xmp))])],
	['IPTC', 'a.jpeg', makeJpeg([segment(0xed, Buffer.from(person))])],
	['a comment', 'A.JPG', makeJpeg([segment(0xfe, Buffer.from(person))])],
	['something behind the picture', 'a.jpg', makeJpeg([], Buffer.from(person))],
	['tEXt', 'a.png', makePng([chunk('tEXt', Buffer.from(`Author\0${person}`))])],
	[
		'iTXt',
		'a.png',
		makePng([
			chunk(
				'iTXt',
				Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(xmp)]),
			),
		]),
	],
	['eXIf', 'a.png', makePng([chunk('eXIf', exif())])],
	['something behind the picture', 'a.png', makePng([], Buffer.from(person))],
	[
		'EXIF and XMP',
		'a.webp',
		makeWebp([
			['VP8X', Buffer.from([0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
			['ICCP', Buffer.from('profile')],
			['VP8L', Buffer.from('picture')],
			['EXIF', exif()],
			['XMP ', Buffer.from(xmp)],
		]),
	],
	['an author', 'a.pdf', makePdfWith({ info: `/Author (${person} \\(a\\) (b)) /Title (b)` })],
	[
		'an author in hexadecimal digits',
		'a.pdf',
		makePdfWith({ info: `/Author <${Buffer.from(person).toString('hex')}>` }),
	],
	['XMP', 'a.pdf', makePdfWith({ metadata: xmp })],
	['a comment', 'a.svg', Buffer.from(`<svg><!-- ${person} --><text>甲</text></svg>`)],
	[
		'metadata',
		'a.svg',
		Buffer.from(
			`<svg sodipodi:docname="${person}"><metadata><a><metadata/>${person}</a></metadata></svg>`,
		),
	],
];

test.each(named)('what names a person is taken out: %s of %s (%#)', async (_, name, bytes) => {
	const cleaned = withoutMetadata(bytes, name);
	expect(await mentions(name, bytes)).toBe(true);
	expect(await mentions(name, cleaned)).toBe(false);
	expect(withoutMetadata(Uint8Array.from(bytes), name)).toEqual(cleaned);
	expect(withoutMetadata(cleaned, name)).toBe(cleaned);
});

describe('what is seen and read stays', () => {
	test('every text and part of a document', async () => {
		const text = `<w:t>w:author="${person}" &lt;dc:creator&gt;</w:t><!-- <w:ins w:author="b"> -->`;
		const bytes = office(makeDocx(`${tracked}<w:p><w:r>${text}</w:r></w:p>`), {});
		const cleaned = withoutMetadata(bytes, 'a.docx');
		const [before, after] = [unzipSync(bytes), unzipSync(cleaned)];
		expect(Object.keys(after)).toEqual(Object.keys(before));
		expect(await shownText('a.docx', cleaned, attachmentLimits)).toBe(
			await shownText('a.docx', bytes, attachmentLimits),
		);
		expect(Buffer.from(after['word/document.xml'] ?? []).toString()).toBe(
			Buffer.from(before['word/document.xml'] ?? [])
				.toString()
				.replace(`w:author='${person}'`, 'w:author="作者"'),
		);
	});

	test.each([
		[
			'a.jpg',
			makeJpeg([
				segment(0xe0, Buffer.from('JFIF\0\x01')),
				exifSegment(6),
				segment(0xe2, Buffer.from('ICC_PROFILE\0red')),
				segment(0xee, Buffer.from('Adobe')),
			]),
			['JFIF', 'ICC_PROFILE\0red', 'Adobe', '\x01\xff\0\x02\xff\xd0\x03'],
		],
		[
			'a.png',
			makePng([chunk('iCCP', Buffer.from('red')), chunk('eXIf', exif(6))]),
			['iCCPred', 'IDAT\x01\x02\x03'],
		],
		[
			'a.webp',
			makeWebp([
				['VP8X', Buffer.from([0x28, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
				['ICCP', Buffer.from('red')],
				['VP8L', Buffer.from('blue')],
				['EXIF', exif(6)],
			]),
			['VP8X\x0a\0\0\0\x28', 'ICCP\x03\0\0\0red', 'blue'],
		],
	] as const)('the picture, its colours and how it is turned: %s', (name, bytes, kept) => {
		const cleaned = Buffer.from(withoutMetadata(bytes, name));
		const text = cleaned.toString('latin1');
		expect(kept.filter((part) => !text.includes(part))).toEqual([]);
		expect(text).not.toContain(person);
		expect(orientationIn(cleaned.subarray(cleaned.indexOf('MM\0*')))).toBe(6);
		expect(imageSize(cleaned)).toEqual(imageSize(bytes));
	});

	test('a document’s bytes stay in their places', async () => {
		const bytes = makePdfWith({ info: `/Author (${person}) /Title (b)` });
		const cleaned = withoutMetadata(bytes, 'a.pdf');
		expect(cleaned).toHaveLength(bytes.length);
		expect(await shownText('a.pdf', cleaned, attachmentLimits)).toBe('甲');
		expect(Buffer.from(cleaned).toString('latin1')).toContain('/Title (b)');
	});

	test('the words of a drawing', () => {
		const drawing = '<svg><![CDATA[<!-- 甲 -->]]><text a="<!-- 乙 -->">丙</text></svg>';
		const bytes = Buffer.from(`<!-- ${person} -->${drawing}`);
		expect(Buffer.from(withoutMetadata(bytes, 'a.svg')).toString()).toBe(drawing);
	});
});

describe('the same bytes come back', () => {
	const pdf = { info: `/Author (${person})` };
	test.each([
		['nothing to take out', 'a.docx', office(makeDocx('<w:p/>'), {})],
		['nothing to take out', 'a.jpg', makeJpeg([])],
		['nothing to take out', 'a.pdf', makePdf([['甲']])],
		['a signature', 'a.docx', office(makeDocx(tracked), { '_xmlsignatures/sig1.xml': '<s/>' })],
		['a signature', 'a.pdf', makePdfWith({ ...pdf, trailer: '/Sig << /ByteRange [0 1 2 3] >>' })],
		['damaged', 'a.docx', office(makeDocx(tracked), {}).subarray(0, 300)],
		['damaged', 'a.docx', office(makeDocx(`${tracked}<w:p>`), {})],
		['damaged', 'a.jpg', jpeg.subarray(0, -1)],
		['damaged', 'a.png', makePng([chunk('tEXt', Buffer.from(person))]).subarray(0, -20)],
		['damaged', 'a.webp', makeWebp([['XMP ', Buffer.from(person)]]).subarray(0, -4)],
		['comments without end', 'a.svg', Buffer.from('<!--'.repeat(200_000))],
		['sections without end', 'a.svg', Buffer.from('<![CDATA['.repeat(200_000))],
		['tags without end', 'a.svg', Buffer.from('<a b="c" '.repeat(200_000))],
		[
			'properties without end',
			'a.pdf',
			Buffer.from(`%PDF-1.4 ${'/Info 1 0 R 1 0 obj /Author ('.repeat(50_000)}`),
		],
		['creators without end', 'a.pdf', Buffer.from(`%PDF-1.4 ${'<dc:creator>'.repeat(200_000)}`)],
		['an archive', 'a.zip', zipSync({ 'a.docx': office(makeDocx(tracked), {}) })],
		['a text', 'a.txt', Buffer.from(`<!-- ${person} -->`)],
	])('%s: %s', (_, name, bytes) => {
		expect(withoutMetadata(bytes, name)).toBe(bytes);
	});
});

async function mentions(name: string, bytes: Uint8Array): Promise<boolean> {
	const { passages, authors } = await allText(name, bytes, inspectionLimits);
	const said = [
		...authors,
		...passages.map(({ text }) => text),
		Buffer.from(bytes).toString('latin1'),
	];
	const parts = name.endsWith('x') || name.endsWith('t') ? deepParts(bytes) : [];
	return [...said, ...parts].some((text) => text.includes(person));
}

/** The files in an archive, and in archives inside it, as texts. */
function deepParts(bytes: Uint8Array): string[] {
	return Object.values(unzipSync(bytes)).flatMap((part) =>
		Buffer.from(part.subarray(0, 2)).toString() === 'PK'
			? deepParts(part)
			: [Buffer.from(part).toString('latin1')],
	);
}
