import { imprintRows, sourceRows } from '../../presentation/imprint.ts';
import { imprintLine, sourceLine } from './official-styles.ts';
import { paragraphXml, runsXml } from './official-text.ts';
import { page, textWidth } from './word-package.ts';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';

/** What the rules of 版记 and the room above it take, in twips. */
const gap = 160;

/**
 * The foot of the last page: 版记 between its rules at the lower edge of the type area, and above it what the portal says of
 * the document. Each is a frame of its own with the paragraph to which it is anchored: LibreOffice takes apart a frame
 * some of whose paragraphs have rules and some have none.
 */
export function footXml({ source, imprint }: Pick<OfficialDocument, 'source' | 'imprint'>): string {
	const sourceCounts = sourceRows(source);
	const imprintCounts = imprintRows(imprint);
	const imprintHeight = imprint.length > 0 ? sum(imprintCounts) * imprintLine + gap : 0;
	const top = page.height - page.bottom - imprintHeight - sum(sourceCounts) * sourceLine;
	return [
		...framed('Source', source, sourceCounts, `w:vAnchor="page" w:y="${top}"`),
		...framed('Imprint', imprint, imprintCounts, 'w:vAnchor="margin" w:yAlign="bottom"'),
	].join('');
}

/** Lines in a frame of the width of the type area. Not all word processors read it from the style. */
function framed(
	styleId: string,
	lines: readonly (readonly string[])[],
	rows: readonly number[],
	place: string,
): string[] {
	if (lines.length === 0) return [];
	const frame = `<w:framePr w:w="${textWidth}" w:hSpace="0" w:wrap="notBeside" w:hAnchor="margin" w:xAlign="center" ${place}/>`;
	const written = lines.map((texts, index) =>
		runsXml(styleId, [{ text: `\t${texts.join(rows[index] === 1 ? '\t' : '\n\t')}` }], frame),
	);
	return [...written, paragraphXml('Gap', '')];
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
