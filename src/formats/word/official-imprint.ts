import { imprintRows } from '../../presentation/imprint.ts';
import { paragraphXml, runsXml } from './official-text.ts';
import { textWidth } from './word-package.ts';

/** As wide as the type area, on its lower edge. Word processors read this in the paragraphs, not all of them in the style. */
const frame =
	`<w:framePr w:w="${textWidth}" w:hSpace="0" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" ` +
	'w:xAlign="center" w:yAlign="bottom"/>';

/** 版记: its lines in a frame at the foot of the last page, and the paragraph that holds the frame on that page. */
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
