import { isLongMark } from '../../domain/documents/issuing-mark.ts';
import { annexNotePlace, annotationPlace } from '../../domain/documents/official-parts.ts';
import { annexNoteXml } from './official-annexes.ts';
import { blocksXml } from './official-body.ts';
import { footXml } from './official-imprint.ts';
import { embedded } from './official-picture.ts';
import { officialStyles } from './official-styles.ts';
import { footers, stateHeader, pageSections, settings } from './official-sections.ts';
import { particularsXml } from './official-table.ts';
import { paragraphXml } from './official-text.ts';
import { titleXml } from './official-title.ts';
import { wordKind } from './word-package.ts';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';
import type { EmbeddedPictures } from './official-picture.ts';
import type { Sections } from './official-sections.ts';

/**
 * A document as a Word file with the page layout of GB/T 9704—2012: 22 lines of 28 characters, the page number — 1 — at
 * the outer edge. The same document always gives the same bytes.
 */
export function officialDocx(document: OfficialDocument): Uint8Array<ArrayBuffer> {
	const { state = [], title } = document;
	const sections = pageSections(state.length > 0);
	const pictures = embedded(document);
	return official({
		title,
		document: `<w:body>${bodyXml(document, sections, pictures)}${sections.portrait}</w:body>`,
		own: state.length > 0 ? [stateHeader(state)] : [],
		pictures: [...pictures.values()],
	});
}

const official = wordKind({ styles: officialStyles, others: [settings, ...footers] });

function bodyXml(
	{ mark, number, title, names, particulars, blocks, ...document }: OfficialDocument,
	sections: Sections,
	pictures: EmbeddedPictures,
): string {
	const parts = blocks.map((block) => ('part' in block ? block.part : undefined));
	const text = blocksXml(blocks, { names, sections, pictures });
	const { attachments, annotation } = document;
	const note = annexNotePlace(parts);
	const isSigned = note !== undefined && note < blocks.length;
	const below = annotation === undefined ? undefined : annotationPlace(parts);
	return [
		...(mark ? [paragraphXml(isLongMark(mark) ? 'LongMark' : 'Mark', mark)] : []),
		...(mark && number ? [paragraphXml('HeadNumber', number)] : []),
		titleXml(mark ? 'TitleBelowHead' : 'Title', title, names),
		...(!mark && number ? [paragraphXml('Number', number)] : []),
		...(particulars ? [particularsXml(particulars)] : []),
		...text.flatMap((xml, place) => [
			...(place === note ? annexNoteXml(attachments, isSigned) : []),
			...(place === below ? [paragraphXml('Annotation', `（${annotation}）`)] : []),
			xml,
		]),
		...(note === text.length ? annexNoteXml(attachments, isSigned) : []),
		...(below === text.length ? [paragraphXml('Annotation', `（${annotation}）`)] : []),
		footXml(document),
	].join('');
}
