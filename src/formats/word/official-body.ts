import { pictureXml } from './official-picture.ts';
import { closingSection } from './official-sections.ts';
import { signatureIndent } from './official-styles.ts';
import { isWide, tablesXml } from './official-table.ts';
import { paragraphXml, runsXml } from './official-text.ts';
import { titleXml } from './official-title.ts';
import type { OfficialBlock } from '../../domain/documents/official-document.ts';
import type { EmbeddedPictures } from './official-picture.ts';
import type { Sections } from './official-sections.ts';

/** What the blocks of a document need besides themselves. */
interface Around {
	names: readonly string[];
	sections: Sections;
	pictures: EmbeddedPictures;
}

/** The text of a document, a piece for each block. */
export function blocksXml(blocks: readonly OfficialBlock[], around: Around): string[] {
	return blocks.map((block, index) =>
		blockXml(block, blocks[index - 1], blocks[index + 1], around),
	);
}

function blockXml(
	block: OfficialBlock,
	before: OfficialBlock | undefined,
	after: OfficialBlock | undefined,
	{ names, sections, pictures }: Around,
): string {
	if (block.kind === 'table')
		return isWide(block)
			? `${closingSection(sections.portrait)}${tablesXml(block)}${closingSection(sections.landscape)}`
			: `${paragraphXml('HalfLine', '')}${tablesXml(block)}${paragraphXml('HalfLine', '')}`;
	if (block.kind === 'picture') return pictureXml(block, pictures);
	if (block.kind === 'item')
		return runsXml(block.depth === 0 ? 'Item' : 'DeepItem', [
			{ text: `${block.marker} ` },
			...block.runs,
		]);
	if (block.part === 'signature' && after?.kind === 'paragraph')
		return runsXml('Signature', block.runs, signatureIndent(textOf(block), textOf(after)));
	const follows = before?.kind === 'paragraph' ? before.part : undefined;
	if (block.part === 'title')
		return titleXml(follows === 'annex' ? 'Title' : 'IssuedTitle', textOf(block), names);
	const next = after?.kind === 'paragraph' ? after.part : undefined;
	const isKept = next === 'signature' || next === 'annex-note';
	return runsXml(styleOf[block.part ?? 'text'], block.runs, isKept ? together : '');
}

/** Keeps a paragraph with the next one, so that a signature is never alone on a page. */
const together = '<w:keepNext/>';

const styleOf = {
	text: 'Text',
	addressee: 'Addressee',
	signature: 'Signature',
	date: 'FormedOn',
	annex: 'Annex',
	'annex-note': 'AnnexNote',
	annotation: 'Annotation',
	title: 'Title',
	chapter: 'Chapter',
	'level-1': 'Level1',
	'level-2': 'Level2',
	'level-3': 'Level3',
} as const;

function textOf({ runs }: Extract<OfficialBlock, { kind: 'paragraph' }>): string {
	return runs.map(({ text }) => text).join('');
}
