import { widthOf } from '../../presentation/width-of.ts';
import { charactersPerLine, lineHeight, textSize } from './official-sections.ts';
import {
	defaults,
	fontOf,
	headingFont,
	secondHeadingFont,
	style,
	textWidth,
	titleFont,
	twips,
} from './word-package.ts';

const red = 'E60012';

/** The width of a character in twentieths of a point. */
const character = textSize * 20;

/** The distance of 成文日期 from the right edge, in characters. */
const dateIndent = 4;

/**
 * Turns the grid off for a paragraph. The grid is meant for people who edit the document; the text uses exact lines and
 * character spacing instead, because word processors place text on a grid differently.
 */
const offGrid = '<w:snapToGrid w:val="0"/>';
const drawnTogether = Math.floor(textWidth / charactersPerLine) - character;

/** The width of a 二号 character in twentieths of a point. */
const titleCharacter = 22 * 20;
export const charactersPerTitleLine = Math.floor(textWidth / titleCharacter);

/** Sizes in half-points: 二号, 四号, 小四, 小五. */
const title = size(2 * 22);
const small = size(28);
const smaller = size(24);
const tiny = size(18);

const firstLine = `<w:ind w:firstLineChars="200" w:firstLine="${2 * character}"/>`;
const centred = '<w:jc w:val="center"/>';
const rule = (side: string, eighths: number, gap: number, colour = '000000') =>
	`<w:${side} w:val="single" w:sz="${eighths}" w:space="${gap}" w:color="${colour}"/>`;
/** An indent of two characters; further lines begin below the text after the label 附件：. */
const hanging = `<w:ind w:leftChars="500" w:left="${5 * character}" w:hangingChars="300" w:hanging="${3 * character}"/>`;
/** The heights of the lines at the foot, in twips. */
export const imprintLine = 400;
export const sourceLine = 280;

/**
 * 版记 has rules of the width of the type area; what the portal says of the document, above it, has none. Their texts begin
 * one character from either edge after tabs, because an indent would also move the rules.
 */
const imprintRules = `<w:pBdr>${rule('top', 8, 1)}${rule('bottom', 8, 1)}${rule('between', 6, 1)}</w:pBdr>`;
const atBothEnds = `<w:tabs><w:tab w:val="left" w:pos="${character}"/><w:tab w:val="right" w:pos="${textWidth - character}"/></w:tabs>`;
const imprint = `${imprintRules}${atBothEnds}${footLine(imprintLine)}`;
const source = `${atBothEnds}${footLine(sourceLine)}`;
const pageNumberFont = fontOf({ name: '宋体' });
const together = '<w:keepNext/>';

/** Every style of an official document: name, paragraph properties, character properties. */
const all: readonly (readonly [id: string, name: string, paragraph: string, run?: string])[] = [
	[
		'Normal',
		'Normal',
		`<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${offGrid}${spacing()}<w:jc w:val="both"/>`,
		`<w:spacing w:val="${drawnTogether}"/>${size(2 * textSize)}`,
	],
	['Text', '公文正文', firstLine],
	['Addressee', '主送机关', ''],
	['Mark', '发文机关标志', `${spacing(twips(35), 2 * lineHeight, 'auto')}${centred}`, mark(76)],
	[
		'LongMark',
		'发文机关标志（长）',
		`${spacing(twips(35), 2 * lineHeight, 'auto')}${centred}`,
		mark(52),
	],
	['HeadNumber', '版头发文字号', `<w:pBdr>${rule('bottom', 12, 11, red)}</w:pBdr>${centred}`],
	['Title', 'Title', `${together}${spacing(0, lineHeight)}${centred}${outline(0)}`, titled(title)],
	[
		'TitleBelowHead',
		'版头下标题',
		`${together}${spacing(2 * lineHeight, lineHeight)}${centred}${outline(0)}`,
		titled(title),
	],
	[
		'IssuedTitle',
		'印发文件标题',
		`${together}<w:pageBreakBefore/>${spacing(0, lineHeight)}${centred}${outline(0)}`,
		titled(title),
	],
	['Number', '发文字号', `${spacing(0, lineHeight)}${centred}`],
	[
		'Chapter',
		'章',
		`${together}${spacing(lineHeight, lineHeight)}${centred}${outline(1)}`,
		fontOf(headingFont),
	],
	['Level1', '一级标题', `${together}${firstLine}${outline(1)}`, fontOf(headingFont)],
	['Level2', '二级标题', `${together}${firstLine}${outline(2)}`, fontOf(secondHeadingFont)],
	['Level3', '三级标题', `${together}${firstLine}${outline(3)}`],
	[
		'Annex',
		'附件标志',
		`${together}<w:pageBreakBefore/>${spacing(0, lineHeight)}${outline(0)}`,
		fontOf(headingFont),
	],
	['Item', '列项', firstLine],
	[
		'DeepItem',
		'下级列项',
		`<w:ind w:leftChars="200" w:left="${2 * character}" w:firstLineChars="200" w:firstLine="${2 * character}"/>`,
	],
	['Signature', '发文机关署名', `${together}${spacing(lineHeight)}<w:jc w:val="right"/>`],
	['FormedOn', '成文日期', `${indentRight(dateIndent)}<w:jc w:val="right"/>`],
	['AnnexNote', '正文附件说明', hanging],
	['FirstAttachment', '附件说明', `${spacing(lineHeight)}${hanging}`],
	['Attachment', '附件说明续行', `<w:ind w:leftChars="500" w:left="${5 * character}"/>`],
	['Annotation', '附注', firstLine],
	['Picture', '图片', `${spacing(0, 0, 'auto')}${centred}`],
	['Source', '本站信息', source, tiny],
	['Imprint', '版记', imprint, small],
	[
		'PageState',
		'页眉状态',
		`<w:pBdr>${rule('top', 8, 2)}${rule('bottom', 8, 2)}</w:pBdr>${spacing(0, 0, 'auto')}${centred}`,
		`${fontOf(headingFont)}${small}`,
	],
	['PageStateNote', '页眉说明', `${spacing(0, 0, 'auto')}${centred}`, tiny],
	['TableText', '表格正文', `${cell(320)}<w:jc w:val="left"/>`, smaller],
	['TableHead', '表头', `${cell(320)}${centred}`, `${fontOf(headingFont)}${smaller}`],
	['TableTextSmall', '表格正文（小）', `${cell(240)}<w:jc w:val="left"/>`, tiny],
	['TableHeadSmall', '表头（小）', `${cell(240)}${centred}`, `${fontOf(headingFont)}${tiny}`],
	[
		'HalfLine',
		'半行',
		`<w:spacing w:before="0" w:after="0" w:line="${Math.floor(lineHeight / 2)}" w:lineRule="exact"/>`,
		size(2),
	],
	['Gap', '分隔', `<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`, size(2)],
	[
		'OddPageNumber',
		'单页码',
		`${indentRight(1)}<w:jc w:val="right"/>`,
		`${pageNumberFont}${small}`,
	],
	[
		'EvenPageNumber',
		'双页码',
		`<w:ind w:leftChars="100" w:left="${character}"/><w:jc w:val="left"/>`,
		`${pageNumberFont}${small}`,
	],
];

export const officialStyles =
	defaults(2 * textSize) +
	all
		.map(([id, name, paragraph, run = '']) =>
			style(id, name, `<w:pPr>${paragraph}</w:pPr>${run && `<w:rPr>${run}</w:rPr>`}`),
		)
		.join('');

/** The indent that centres a signature above its date, if the type area is wide enough. */
export function signatureIndent(signature: string, date: string): string {
	const indent = dateIndent + (widthOf(date) - widthOf(signature)) / 2;
	return indentRight(Math.max(0, indent));
}

function indentRight(characters: number): string {
	return `<w:ind w:rightChars="${Math.round(characters * 100)}" w:right="${Math.round(characters * character)}"/>`;
}

/** The paragraph properties of a line at the foot of the last page, `line` twips high. */
function footLine(line: number): string {
	return `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/><w:jc w:val="left"/>`;
}

/** The paragraph properties of a table cell; a line is `line` twips high. */
function cell(line: number): string {
	return `<w:spacing w:before="40" w:after="40" w:line="${line}" w:lineRule="exact"/>`;
}

function spacing(before = 0, after = 0, rule: 'exact' | 'auto' = 'exact'): string {
	const line = rule === 'exact' ? lineHeight : 240;
	return `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="${rule}"/>`;
}

function outline(level: number): string {
	return `<w:outlineLvl w:val="${level}"/>`;
}

function titled(run: string): string {
	return `${fontOf(titleFont)}${run}`;
}

function mark(halfPoints: number): string {
	return `${fontOf(titleFont)}<w:color w:val="${red}"/>${size(halfPoints)}`;
}

function size(halfPoints: number): string {
	return `<w:sz w:val="${halfPoints}"/>`;
}
