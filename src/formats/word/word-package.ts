import { escapeXml } from './xml.ts';
import { packed, zip } from './zip.ts';
import type { OfficialPicture } from '../../domain/documents/official-document.ts';

/** The parts that all Word documents of one kind share. */
export interface WordKind {
	/** The contents of `w:styles`. */
	styles: string;
	/** Further parts of `word/`, each with the type of its relationship to the document and its XML. */
	others?: readonly WordPart[];
}

export interface WordDocument {
	title: string;
	/** The contents of `w:document`. */
	document: string;
	/** Parts of this document alone. */
	own?: readonly WordPart[];
	pictures?: readonly WordPicture[];
}

export interface WordPicture {
	/** The id of its relationship to the document, such as `picture1`. */
	name: string;
	type: OfficialPicture['type'];
	bytes: Uint8Array;
}

export interface WordPart {
	/** The name, such as `footer1`; it is also the id of its relationship to the document. */
	name: string;
	type: 'footer' | 'header' | 'settings';
	xml: string;
}

/** Millimetres in twips (twentieths of a point), the unit of Word files. */
export const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** The page of GB/T 9704—2012: A4, type area 156 × 225 mm. */
export const page = {
	width: twips(210),
	height: twips(297),
	top: twips(37),
	left: twips(28),
	right: twips(26),
	bottom: twips(35),
};
export const textWidth = page.width - page.left - page.right;

/** The fonts of official documents, each with its substitute. */
export const titleFont = { name: '方正小标宋简体', instead: '宋体' };
const textFont = { name: '仿宋_GB2312', instead: '仿宋' };
export const headingFont = { name: '黑体', instead: 'SimHei' };
export const secondHeadingFont = { name: '楷体_GB2312', instead: '楷体' };

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces =
	`xmlns:w="${office}/wordprocessingml/2006/main" ` +
	`xmlns:r="${office}/officeDocument/2006/relationships"`;

/**
 * Makes Word documents (Office Open XML, ISO/IEC 29500) of one kind. The shared parts are compressed only once, because
 * a portal has thousands of documents.
 */
export function wordKind({ styles, others = [] }: WordKind) {
	const common = [
		packed('word/fontTable.xml', fontTable),
		packed('word/styles.xml', `${xml}<w:styles ${namespaces}>${styles}</w:styles>`),
		...others.map(packedPart),
	];
	const plainLists = lists(others, []);
	return ({ title, document, own = [], pictures = [] }: WordDocument): Uint8Array<ArrayBuffer> => {
		const isPlain = own.length === 0 && pictures.length === 0;
		return zip([
			...(isPlain ? plainLists : lists([...others, ...own], pictures)),
			...common,
			...own.map(packedPart),
			...pictures.map((picture) => packed(`word/${fileOf(picture)}`, picture.bytes)),
			packed('docProps/core.xml', coreProperties(title)),
			packed('word/document.xml', `${xml}<w:document ${namespaces}>${document}</w:document>`),
		]);
	};
}

/** The files that name the others: their types first, as readers of the format expect. */
function lists(parts: readonly WordPart[], pictures: readonly WordPicture[]) {
	return [
		packed('[Content_Types].xml', contentTypes(parts, pictures)),
		packed('_rels/.rels', packageRelationships),
		packed('word/_rels/document.xml.rels', documentRelationships(parts, pictures)),
	];
}

function packedPart(part: WordPart) {
	return packed(`word/${part.name}.xml`, partXml(part));
}

function fileOf({ name, type }: WordPicture): string {
	return `media/${name}.${type}`;
}

/** The fonts of a run: one for Chinese, Times New Roman for Latin letters and figures. */
export function fontOf({ name }: { name: string }): string {
	return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}" w:cs="Times New Roman"/>`;
}

/** A style of paragraphs, based on the style `Normal`. `properties` are its `w:pPr` and `w:rPr`. */
export function style(id: string, name: string, properties: string): string {
	const basis = id === 'Normal' ? ' w:default="1"' : '';
	const based = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>';
	return `<w:style w:type="paragraph" w:styleId="${id}"${basis}><w:name w:val="${name}"/>${based}${properties}</w:style>`;
}

/** The default font and size, in half-points. */
export function defaults(size: number): string {
	return (
		`<w:docDefaults><w:rPrDefault><w:rPr>${fontOf(textFont)}` +
		`<w:sz w:val="${size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>`
	);
}

const fontTable =
	`${xml}<w:fonts ${namespaces}>` +
	[titleFont, textFont, headingFont, secondHeadingFont]
		.map(
			({ name, instead }) =>
				`<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`,
		)
		.join('') +
	'</w:fonts>';

const packageRelationships = relationships([
	{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
	{ id: 'rId2', type: 'metadata/core-properties', target: 'docProps/core.xml' },
]);

const elements: Record<WordPart['type'], string> = {
	footer: 'ftr',
	header: 'hdr',
	settings: 'settings',
};

function partXml({ type, xml: content }: WordPart): string {
	return `${xml}<w:${elements[type]} ${namespaces}>${content}</w:${elements[type]}>`;
}

function contentTypes(others: readonly WordPart[], pictures: readonly WordPicture[]): string {
	const parts = [
		{ path: '/word/document.xml', type: `${wordType}.document.main+xml` },
		{ path: '/word/styles.xml', type: `${wordType}.styles+xml` },
		{ path: '/word/fontTable.xml', type: `${wordType}.fontTable+xml` },
		...others.map(({ name, type }) => ({
			path: `/word/${name}.xml`,
			type: `${wordType}.${type}+xml`,
		})),
		{
			path: '/docProps/core.xml',
			type: 'application/vnd.openxmlformats-package.core-properties+xml',
		},
	];
	return (
		`${xml}<Types xmlns="${office}/package/2006/content-types">` +
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
		'<Default Extension="xml" ContentType="application/xml"/>' +
		[...new Set(pictures.map(({ type }) => type))]
			.map((type) => `<Default Extension="${type}" ContentType="image/${type}"/>`)
			.join('') +
		parts.map(({ path, type }) => `<Override PartName="${path}" ContentType="${type}"/>`).join('') +
		'</Types>'
	);
}

function documentRelationships(
	others: readonly WordPart[],
	pictures: readonly WordPicture[],
): string {
	return relationships([
		{ id: 'rId1', type: 'styles', target: 'styles.xml' },
		{ id: 'rId2', type: 'fontTable', target: 'fontTable.xml' },
		...others.map(({ name, type }) => ({ id: name, type, target: `${name}.xml` })),
		...pictures.map((picture) => ({
			id: picture.name,
			type: 'image',
			target: fileOf(picture),
		})),
	]);
}

function relationships(targets: readonly { id: string; type: string; target: string }[]): string {
	const lines = targets.map(({ id, type, target }) => {
		const kind = type.includes('/')
			? `${office}/package/2006/relationships/${type}`
			: `${office}/officeDocument/2006/relationships/${type}`;
		return `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`;
	});
	return `${xml}<Relationships xmlns="${office}/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function coreProperties(title: string): string {
	return (
		`${xml}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" ` +
		`xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`
	);
}
