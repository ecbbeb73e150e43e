import { imprintRows } from '../../presentation/imprint.ts';
import { paragraphXml, runsXml } from './official-text.ts';
import { textWidth } from './word-package.ts';

/**
 * A frame of the width of the type area, at its lower edge. Not all word processors read it from the style, so it is in
 * the paragraphs.
 */
const frame =
	`<w:framePr w:w="${textWidth}" w:hSpace="0" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" ` +
	'w:xAlign="center" w:yAlign="bottom"/>';

/** 版记: its lines in a frame at the foot of the last page, and the paragraph to which the frame is anchored. */
export function imprintXml(lines: readonly (readonly string[])[]): string {
	if (lines.length === 0) return '';
	const rows = imprintRows(lines);
	const written = lines.map((texts, index) =>
		runsXml(
			index === lines.length - 1 ? 'LastImprint' : 'Imprint',
			[{ text: `\t${texts.join(rows[index] === 1 ? '\t' : '\n\t')}` }],
			frame,
		),
	);
	return `${written.join('')}${paragraphXml('Gap', '')}`;
}
