import { packed, zip } from '../../../src/formats/word/zip.ts';

const names =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word file that a test writes itself, as the contents of their root elements. */
export interface WordParts {
	body: string;
	numbering?: string;
	styles?: string;
	footnotes?: string;
	/** Further parts. */
	files?: Readonly<Record<string, string | Uint8Array>>;
	/** Further relationships of the body. */
	relationships?: string;
}

/** A Word file with these parts. */
export function wordFile({
	body,
	numbering = '',
	styles = '',
	footnotes = '',
	files = {},
	relationships = '',
}: WordParts): Uint8Array {
	const types = 'http://schemas.openxmlformats.org/package/2006';
	const part = (name: string, content: string) =>
		packed(`word/${name}.xml`, `<?xml version="1.0" encoding="UTF-8"?>${content}`);
	const others = ['numbering', 'styles', 'footnotes'];
	return zip([
		packed(
			'[Content_Types].xml',
			`<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>`,
		),
		packed(
			'_rels/.rels',
			`<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
		),
		packed(
			'word/_rels/document.xml.rels',
			`<Relationships xmlns="${types}/relationships">${others
				.map(
					(name, place) =>
						`<Relationship Id="p${place}" Type="${office}/${name}" Target="${name}.xml"/>`,
				)
				.join('')}${relationships}</Relationships>`,
		),
		part('document', `<w:document ${names}><w:body>${body}</w:body></w:document>`),
		part('numbering', `<w:numbering ${names}>${numbering}</w:numbering>`),
		part('styles', `<w:styles ${names}>${styles}</w:styles>`),
		part('footnotes', `<w:footnotes ${names}>${footnotes}</w:footnotes>`),
		...Object.entries(files).map(([name, content]) => packed(name, content)),
	]);
}

/** A paragraph; `properties` stand in its `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
	return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
	return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The place of a paragraph in a list. */
export function inList(numberId: number, level = 0): string {
	return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numberId}"/></w:numPr>`;
}

/** A list whose levels have these formats and texts. */
export function list(
	id: number,
	...levels: readonly (readonly [format: string, text: string, more?: string])[]
): string {
	return `<w:abstractNum w:abstractNumId="${id}">${levels
		.map(
			([format, text, more = ''], place) =>
				`<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
		)
		.join('')}</w:abstractNum>`;
}

/** A use of a list under its own number. */
export function use(numberId: number, listId: number, overrides = ''): string {
	return `<w:num w:numId="${numberId}"><w:abstractNumId w:val="${listId}"/>${overrides}</w:num>`;
}
