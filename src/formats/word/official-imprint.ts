import { imprintRows, sourceRows } from '../../presentation/imprint.ts';
import { paragraphXml, runsXml } from './official-text.ts';
import { textWidth } from './word-package.ts';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';

/**
 * A frame of the width of the type area, at its lower edge. Not all word processors read it from the style, so it is in
 * the paragraphs.
 */
const frame =
	`<w:framePr w:w="${textWidth}" w:hSpace="0" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" ` +
	'w:xAlign="center" w:yAlign="bottom"/>';

/**
 * The foot of the last page in one frame, and the paragraph to which it is anchored: what the portal says of the
 * document, then 版记 between its rules.
 */
export function footXml({ source, imprint }: Pick<OfficialDocument, 'source' | 'imprint'>): string {
	if (source.length + imprint.length === 0) return '';
	return [
		...linesXml('Source', source, sourceRows(source)),
		...linesXml('Imprint', imprint, imprintRows(imprint)),
		paragraphXml('Gap', ''),
	].join('');
}

function linesXml(
	styleId: string,
	lines: readonly (readonly string[])[],
	rows: readonly number[],
): string[] {
	return lines.map((texts, index) =>
		runsXml(styleId, [{ text: `\t${texts.join(rows[index] === 1 ? '\t' : '\n\t')}` }], frame),
	);
}
