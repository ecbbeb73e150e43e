import { isLongMark } from '../domain/issuing-mark.ts';
import { isWide, tableXml } from './official-table.ts';
import { officialStyles, signatureIndent } from './official-styles.ts';
import { closingSection, footers, landscape, portrait, settings } from './official-sections.ts';
import { paragraphXml, runsXml, widthOf } from './official-text.ts';
import { wordPackage } from './word-package.ts';
import type { OfficialBlock, OfficialDocument } from '../domain/official-document.ts';

/**
 * A document as a Word file on the page of GB/T 9704—2012: 22 lines of 28 characters, the page number — 1 — at the outer
 * edge. The same document always gives the same bytes.
 */
export function officialDocx(document: OfficialDocument): Uint8Array<ArrayBuffer> {
	return wordPackage({
		title: document.title,
		document: `<w:body>${bodyXml(document)}${portrait}</w:body>`,
		styles: officialStyles,
		others: [settings, ...footers],
	});
}

function bodyXml({ mark, number, title, blocks, attachments, imprint }: OfficialDocument): string {
	return [
		...(mark ? [paragraphXml(isLongMark(mark) ? 'LongMark' : 'Mark', mark)] : []),
		...(mark && number ? [paragraphXml('HeadNumber', number)] : []),
		paragraphXml(mark ? 'TitleBelowHead' : 'Title', title),
		...(!mark && number ? [paragraphXml('Number', number)] : []),
		...blocks.map((block, index) => blockXml(block, blocks[index - 1], blocks[index + 1])),
		...attachments.map((name, index) =>
			paragraphXml(
				index === 0 ? 'FirstAttachment' : 'Attachment',
				`${index === 0 ? '附件：' : ''}${attachments.length > 1 ? `${index + 1}. ` : ''}${name}`,
			),
		),
		...imprint.map((texts, index) =>
			paragraphXml(
				imprintStyle(index, imprint.length),
				texts.join(fitsOneLine(texts) ? '\t' : '\n'),
			),
		),
	].join('');
}

/** Whether the texts stand at both ends of one line, with room between. */
function fitsOneLine(texts: readonly string[]): boolean {
	return widthOf(texts.join('')) < 28;
}

function imprintStyle(index: number, count: number): string {
	if (index === 0) return 'FirstImprint';
	return index === count - 1 ? 'LastImprint' : 'Imprint';
}

function blockXml(
	block: OfficialBlock,
	before: OfficialBlock | undefined,
	after: OfficialBlock | undefined,
): string {
	if (block.kind === 'table')
		return isWide(block)
			? `${closingSection(portrait)}${tableXml(block)}${closingSection(landscape)}`
			: `${tableXml(block)}${after?.kind === 'table' ? paragraphXml('Gap', '') : ''}`;
	if (block.kind === 'item')
		return runsXml(block.depth === 0 ? 'Item' : 'DeepItem', [
			{ text: `${block.marker} ` },
			...block.runs,
		]);
	if (block.part === 'signature' && after?.kind === 'paragraph')
		return runsXml('Signature', block.runs, signatureIndent(textOf(block), textOf(after)));
	const follows = before?.kind === 'paragraph' ? before.part : undefined;
	if (block.part === 'title' && follows !== 'annex') return runsXml('IssuedTitle', block.runs);
	return runsXml(styleOf[block.part ?? 'text'], block.runs);
}

const styleOf = {
	text: 'Text',
	addressee: 'Addressee',
	signature: 'Signature',
	date: 'FormedOn',
	annex: 'Annex',
	title: 'Title',
	chapter: 'Chapter',
	'level-1': 'Level1',
	'level-2': 'Level2',
	'level-3': 'Level3',
} as const;

function textOf({ runs }: Extract<OfficialBlock, { kind: 'paragraph' }>): string {
	return runs.map(({ text }) => text).join('');
}
