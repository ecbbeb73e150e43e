import {
	defaults,
	fontOf,
	headingFont,
	page,
	style,
	textWidth,
	titleFont,
	twips,
	wordKind,
} from './word-package.ts';
import { escapeXml } from './xml.ts';
import type { FormBlock } from '../../presentation/blank-form.ts';

const labelWidth = Math.round(textWidth * 0.3);
const lineHeight = twips(9.5);

/** Half-points: 二号, 四号, 五号. */
const size = { title: 44, text: 28, hint: 21 };

/** A form as a Word document. */
export function docx(title: string, blocks: readonly FormBlock[]): Uint8Array<ArrayBuffer> {
	return form({ title, document: documentXml(blocks) });
}

const styles =
	defaults(size.text) +
	style('Normal', '正文', '<w:pPr><w:spacing w:line="440" w:lineRule="atLeast"/></w:pPr>') +
	style(
		'Title',
		'标题',
		`<w:pPr><w:spacing w:before="0" w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr>${fontOf(titleFont)}<w:sz w:val="${size.title}"/></w:rPr>`,
	) +
	style(
		'Heading1',
		'标题 1',
		`<w:pPr><w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${fontOf(headingFont)}</w:rPr>`,
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
	);

const form = wordKind({ styles });

function documentXml(blocks: readonly FormBlock[]): string {
	const { width, height, top, left, right, bottom } = page;
	const section =
		`<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/>` +
		`<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="850" w:footer="850" w:gutter="0"/></w:sectPr>`;
	return `<w:body>${blocks.map(blockXml).join('')}${section}</w:body>`;
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
	/** The minimum height in twips. */
	height: number;
	/** True for a row that is repeated at the top of every page. */
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
	const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
	return `<w:p>${properties}${run}</w:p>`;
}
