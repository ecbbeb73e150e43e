import { paragraphXml } from './official-text.ts';
import { page, textWidth, twips } from './word-package.ts';
import type { WordPart } from './word-package.ts';

const linesPerPage = 22;
export const charactersPerLine = 28;

/** 三号, in points: the size of the text and of the grid before its characters are moved closer together. */
export const textSize = 16;

/** The height of a line: 22 lines fill the type area. */
export const lineHeight = Math.floor((page.height - page.top - page.bottom) / linesPerPage);

/** The change of character spacing by which 28 characters fill the type area, in 4096ths of a point; negative. */
const characterSpace = Math.floor((textWidth / 20 / charactersPerLine - textSize) * 4096);

const grid = `<w:docGrid w:type="linesAndChars" w:linePitch="${lineHeight}" w:charSpace="${characterSpace}"/>`;
const footerReferences =
	'<w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="even" r:id="footer2"/>';

/** The distance of the page number from the lower edge of the sheet: the number is 7 mm below the text. */
const footer = twips(23);

/** The header of a document that has something to say across the head of every page. */
const headerName = 'header1';
const headerReferences =
	`<w:headerReference w:type="default" r:id="${headerName}"/>` +
	`<w:headerReference w:type="even" r:id="${headerName}"/>`;

/** The sections of a document: sheets upright and turned. */
export interface Sections {
	portrait: string;
	landscape: string;
}

export function pageSections(hasHeader: boolean): Sections {
	const references = hasHeader ? headerReferences : '';
	return {
		portrait: `<w:sectPr>${references}${portrait}`,
		landscape: `<w:sectPr>${references}${landscape}`,
	};
}

/** The lines across the head of every page. */
export function stateHeader(lines: readonly string[]): WordPart {
	const [first = '', ...others] = lines;
	return {
		name: headerName,
		type: 'header',
		xml:
			paragraphXml('PageState', first) +
			others.map((line) => paragraphXml('PageStateNote', line)).join(''),
	};
}

const portrait =
	`${footerReferences}<w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
	`<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" ` +
	`w:header="850" w:footer="${footer}" w:gutter="0"/>${grid}</w:sectPr>`;

/** The sheet in landscape format, with its inner edge at the top. */
const landscape =
	`${footerReferences}<w:pgSz w:w="${page.height}" w:h="${page.width}" w:orient="landscape"/>` +
	`<w:pgMar w:top="${page.left}" w:right="${page.top}" w:bottom="${page.right}" w:left="${page.bottom}" ` +
	`w:header="850" w:footer="${twips(14)}" w:gutter="0"/>${grid}</w:sectPr>`;

/** The width of the text on a landscape sheet. */
export const landscapeWidth = page.height - page.top - page.bottom;

/** A paragraph that ends a section and is so low that it takes no line. */
export function closingSection(section: string): string {
	return `<w:p><w:pPr><w:pStyle w:val="Gap"/>${section}</w:pPr></w:p>`;
}

/**
 * Mirrored margins, because the inner edge is wider; punctuation keeps its full width, so that the character grid stays
 * exact.
 */
export const settings: WordPart = {
	name: 'settings',
	type: 'settings',
	xml:
		'<w:mirrorMargins/><w:evenAndOddHeaders/>' +
		'<w:characterSpacingControl w:val="doNotCompress"/>' +
		'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
};

/** Page numbers: on odd pages at the right, on even pages at the left. */
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
