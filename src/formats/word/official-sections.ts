import { page, textWidth, twips } from './word-package.ts';
import type { WordPart } from './word-package.ts';

const linesPerPage = 22;
export const charactersPerLine = 28;

/** 三号, in points: the size of the text and of the grid before it is drawn together. */
export const textSize = 16;

/** The height of a line, so that 22 fill the type area. */
export const lineHeight = Math.floor((page.height - page.top - page.bottom) / linesPerPage);

/** What 28 characters are drawn together by to fill the type area, in 4096ths of a point; negative. */
const characterSpace = Math.floor((textWidth / 20 / charactersPerLine - textSize) * 4096);

const grid = `<w:docGrid w:type="linesAndChars" w:linePitch="${lineHeight}" w:charSpace="${characterSpace}"/>`;
const footerReferences =
	'<w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="even" r:id="footer2"/>';

/** The foot of the page number stands so far above the edge of the sheet: 7 mm and its own height below the text. */
const footer = twips(23);

export const portrait =
	`<w:sectPr>${footerReferences}<w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
	`<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" ` +
	`w:header="850" w:footer="${footer}" w:gutter="0"/>${grid}</w:sectPr>`;

/** The same sheet turned, its inner edge above. */
export const landscape =
	`<w:sectPr>${footerReferences}<w:pgSz w:w="${page.height}" w:h="${page.width}" w:orient="landscape"/>` +
	`<w:pgMar w:top="${page.left}" w:right="${page.top}" w:bottom="${page.right}" w:left="${page.bottom}" ` +
	`w:header="850" w:footer="${twips(14)}" w:gutter="0"/>${grid}</w:sectPr>`;

/** Width of the text on a turned sheet. */
export const landscapeWidth = page.height - page.top - page.bottom;

/** Ends a section in a paragraph too low to need a line. */
export function closingSection(section: string): string {
	return `<w:p><w:pPr><w:pStyle w:val="Gap"/>${section}</w:pPr></w:p>`;
}

/** The inner edge is wider on both sides of a sheet; punctuation keeps its full width, so that the grid holds. */
export const settings: WordPart = {
	name: 'settings',
	type: 'settings',
	xml:
		'<w:mirrorMargins/><w:evenAndOddHeaders/>' +
		'<w:characterSpacingControl w:val="doNotCompress"/>' +
		'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
};

/** Odd pages bear their number on the right, even ones on the left. */
export const footers: readonly WordPart[] = [
	{ name: 'footer1', type: 'footer', xml: pageNumber('OddPageNumber') },
	{ name: 'footer2', type: 'footer', xml: pageNumber('EvenPageNumber') },
];

function pageNumber(styleId: string): string {
	const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
	return (
		`<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>${text('— ')}` +
		`<w:fldSimple w:instr=" PAGE ">${text('1')}</w:fldSimple>${text(' —')}</w:p>`
	);
}
