import { isLongMark } from '../../domain/documents/issuing-mark.ts';
import { annexNotePlace } from '../../domain/documents/official-parts.ts';
import { imprintXml } from './official-imprint.ts';
import { isWide, tableXml } from './official-table.ts';
import { officialStyles, signatureIndent, titleIndent } from './official-styles.ts';
import { closingSection, footers, landscape, portrait, settings } from './official-sections.ts';
import { paragraphXml, runsXml } from './official-text.ts';
import { wordKind } from './word-package.ts';
import type { OfficialBlock, OfficialDocument } from '../../domain/documents/official-document.ts';

/**
 * A document as a Word file with the page layout of GB/T 9704—2012: 22 lines of 28 characters, the page number — 1 — at
 * the outer edge. The same document always gives the same bytes.
 */
export function officialDocx(document: OfficialDocument): Uint8Array<ArrayBuffer> {
	return official({
		title: document.title,
		document: `<w:body>${bodyXml(document)}${portrait}</w:body>`,
	});
}

const official = wordKind({ styles: officialStyles, others: [settings, ...footers] });

function bodyXml({ mark, number, title, blocks, attachments, imprint }: OfficialDocument): string {
	const written = blocks.map((block, index) =>
		blockXml(block, blocks[index - 1], blocks[index + 1]),
	);
	const place = annexNotePlace(blocks.map((block) => ('part' in block ? block.part : undefined)));
	const isSigned = place !== undefined && place < blocks.length;
	const note = place === undefined ? [] : annexNoteXml(attachments, isSigned ? together : '');
	return [
		...(mark ? [paragraphXml(isLongMark(mark) ? 'LongMark' : 'Mark', mark)] : []),
		...(mark && number ? [paragraphXml('HeadNumber', number)] : []),
		runsXml(mark ? 'TitleBelowHead' : 'Title', [{ text: title }], titleIndent(title)),
		...(!mark && number ? [paragraphXml('Number', number)] : []),
		...written.toSpliced(place ?? 0, 0, ...note),
		imprintXml(imprint),
	].join('');
}

/** Keeps a paragraph with the next one, so that a signature is never alone on a page. */
const together = '<w:keepNext/>';

function annexNoteXml(names: readonly string[], properties: string): string[] {
	return names.map((name, index) => {
		const number = names.length > 1 ? `${index + 1}. ` : '';
		return index === 0
			? runsXml('FirstAttachment', [{ text: `附件：${number}${name}` }], properties)
			: runsXml('Attachment', [{ text: `${number}${name}` }], properties);
	});
}

function blockXml(
	block: OfficialBlock,
	before: OfficialBlock | undefined,
	after: OfficialBlock | undefined,
): string {
	if (block.kind === 'table')
		return isWide(block)
			? `${closingSection(portrait)}${tableXml(block)}${closingSection(landscape)}`
			: `${paragraphXml('HalfLine', '')}${tableXml(block)}${paragraphXml('HalfLine', '')}`;
	if (block.kind === 'item')
		return runsXml(block.depth === 0 ? 'Item' : 'DeepItem', [
			{ text: `${block.marker} ` },
			...block.runs,
		]);
	if (block.part === 'signature' && after?.kind === 'paragraph')
		return runsXml('Signature', block.runs, signatureIndent(textOf(block), textOf(after)));
	const follows = before?.kind === 'paragraph' ? before.part : undefined;
	if (block.part === 'title')
		return runsXml(
			follows === 'annex' ? 'Title' : 'IssuedTitle',
			block.runs,
			titleIndent(textOf(block)),
		);
	const next = after?.kind === 'paragraph' ? after.part : undefined;
	const isKept = next === 'signature' || next === 'annex-note';
	return runsXml(styleOf[block.part ?? 'text'], block.runs, isKept ? together : '');
}

const styleOf = {
	text: 'Text',
	addressee: 'Addressee',
	signature: 'Signature',
	date: 'FormedOn',
	annex: 'Annex',
	'annex-note': 'AnnexNote',
	title: 'Title',
	chapter: 'Chapter',
	'level-1': 'Level1',
	'level-2': 'Level2',
	'level-3': 'Level3',
} as const;

function textOf({ runs }: Extract<OfficialBlock, { kind: 'paragraph' }>): string {
	return runs.map(({ text }) => text).join('');
}
