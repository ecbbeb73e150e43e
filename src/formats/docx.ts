import { strToU8, zipSync } from 'fflate';
import type { FormBlock } from '../domain/blank-form.ts';

/** Word processors measure in twentieths of a point. */
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** The page of GB/T 9704—2012: A4, type area 156 × 225 mm. */
const page = {
	width: twips(210),
	height: twips(297),
	top: twips(37),
	left: twips(28),
	right: twips(26),
	bottom: twips(35),
};
const textWidth = page.width - page.left - page.right;
const labelWidth = Math.round(textWidth * 0.3);
const lineHeight = twips(9.5);

/** The fonts of official documents, each with the one that stands in where it is missing. */
const titleFont = { name: '方正小标宋简体', instead: '宋体' };
const textFont = { name: '仿宋_GB2312', instead: '仿宋' };
const headingFont = { name: '黑体', instead: 'SimHei' };

/** Half-points: 二号, 四号, 五号. */
const size = { title: 44, text: 28, hint: 21 };

/** The day that the files of the package bear, so that the same form always gives the same bytes. */
const packageDate = '2000-01-01T00:00:00';

/** A form as a Word document (Office Open XML, ISO/IEC 29500). */
export function docx(title: string, blocks: readonly FormBlock[]): Uint8Array<ArrayBuffer> {
	const files = {
		'[Content_Types].xml': contentTypes,
		'_rels/.rels': relationships([
			['officeDocument', 'word/document.xml'],
			['metadata/core-properties', 'docProps/core.xml'],
		]),
		'docProps/core.xml': coreProperties(title),
		'word/_rels/document.xml.rels': relationships([
			['styles', 'styles.xml'],
			['fontTable', 'fontTable.xml'],
		]),
		'word/document.xml': documentXml(blocks),
		'word/fontTable.xml': fontTable,
		'word/styles.xml': styles,
	};
	const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(entries), { mtime: packageDate });
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes =
	`${xml}<Types xmlns="${office}/package/2006/content-types">` +
	'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
	'<Default Extension="xml" ContentType="application/xml"/>' +
	`<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
	`<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>` +
	`<Override PartName="/word/fontTable.xml" ContentType="${wordType}.fontTable+xml"/>` +
	'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
	'</Types>';

const fontTable =
	`${xml}<w:fonts ${word}>` +
	[titleFont, textFont, headingFont]
		.map(
			({ name, instead }) =>
				`<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`,
		)
		.join('') +
	'</w:fonts>';

const styles =
	`${xml}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr>${fontOf(textFont.name)}` +
	`<w:sz w:val="${size.text}"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>` +
	style('Normal', '正文', '<w:pPr><w:spacing w:line="440" w:lineRule="atLeast"/></w:pPr>') +
	style(
		'Title',
		'标题',
		`<w:pPr><w:spacing w:before="0" w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr>${fontOf(titleFont.name)}<w:sz w:val="${size.title}"/></w:rPr>`,
	) +
	style(
		'Heading1',
		'标题 1',
		`<w:pPr><w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${fontOf(headingFont.name)}</w:rPr>`,
	) +
	style(
		'Signature',
		'签名',
		`<w:pPr><w:keepNext/><w:spacing w:before="200"/><w:ind w:right="${twips(40)}"/><w:jc w:val="right"/></w:pPr>`,
	) +
	style(
		'Hint',
		'说明',
		`<w:pPr><w:spacing w:line="320" w:lineRule="atLeast"/></w:pPr><w:rPr><w:sz w:val="${size.hint}"/></w:rPr>`,
	) +
	'</w:styles>';

function documentXml(blocks: readonly FormBlock[]): string {
	const { width, height, top, left, right, bottom } = page;
	const section =
		`<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/>` +
		`<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="850" w:footer="850" w:gutter="0"/></w:sectPr>`;
	return `${xml}<w:document ${word}><w:body>${blocks.map(blockXml).join('')}${section}</w:body></w:document>`;
}

function blockXml(block: FormBlock): string {
	switch (block.kind) {
		case 'title':
			return paragraph(block.text, 'Title');
		case 'heading':
			return paragraph(block.text, 'Heading1');
		case 'paragraph':
			return paragraph(block.text);
		case 'signature':
			return paragraph(block.text, 'Signature');
		case 'hint':
			return paragraph(block.text, 'Hint');
		case 'fields':
			return table(
				[labelWidth, textWidth - labelWidth],
				block.rows.map(({ label, printed, lines }) => ({
					cells: [label, printed],
					height: lines * lineHeight,
				})),
			);
		case 'grid':
			return table(
				block.columns.map(() => Math.floor(textWidth / block.columns.length)),
				[
					{ cells: block.columns, height: lineHeight, isHeader: true },
					...Array.from({ length: block.rowCount }, () => ({
						cells: block.columns.map(() => ''),
						height: lineHeight,
					})),
				],
			);
	}
}

interface Row {
	cells: readonly string[];
	/** In twips, at least. */
	height: number;
	/** Repeated at the top of every page. */
	isHeader?: true;
}

function table(widths: readonly number[], rows: readonly Row[]): string {
	const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
		.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
		.join('');
	const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
	const body = rows.map(({ cells, height, isHeader }) => {
		const content = cells.map((text, index) => cell(text, widths[index] ?? 0)).join('');
		const header = isHeader ? '<w:tblHeader/>' : '';
		return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="atLeast"/>${header}</w:trPr>${content}</w:tr>`;
	});
	return (
		`<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
		`<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`
	);
}

function cell(text: string, width: number): string {
	return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(text)}</w:tc>`;
}

function paragraph(text: string, styleId?: string): string {
	const properties = styleId ? `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>` : '';
	const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
	return `<w:p>${properties}${run}</w:p>`;
}

function style(id: string, name: string, properties: string): string {
	const basis = id === 'Normal' ? ' w:default="1"' : '';
	const based = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>';
	return `<w:style w:type="paragraph" w:styleId="${id}"${basis}><w:name w:val="${name}"/>${based}${properties}</w:style>`;
}

function fontOf(name: string): string {
	return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}" w:cs="Times New Roman"/>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
	const lines = targets.map(([type, target], index) => {
		const kind = type.includes('/')
			? `${office}/package/2006/relationships/${type}`
			: `${office}/officeDocument/2006/relationships/${type}`;
		return `<Relationship Id="rId${index + 1}" Type="${kind}" Target="${target}"/>`;
	});
	return `${xml}<Relationships xmlns="${office}/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function coreProperties(title: string): string {
	return (
		`${xml}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" ` +
		`xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`
	);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
