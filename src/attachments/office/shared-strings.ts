import { readXml } from './read-xml.ts';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

/** The shared texts of a workbook, to which cells refer by index, without phonetic guides (`rPh`). */
export function readSharedStrings(
	content: Uint8Array,
	limits: Pick<AttachmentLimits, 'depth'>,
): string[] {
	const strings: string[] = [];
	const path: string[] = [];
	readXml(
		content,
		{
			open(name) {
				if (name === 'si') strings.push('');
				path.push(name);
			},
			text(data) {
				if (path.at(-1) === 't' && path.at(-2) !== 'rPh')
					strings[strings.length - 1] = (strings.at(-1) ?? '') + data;
			},
			close() {
				path.pop();
			},
		},
		limits,
	);
	return strings;
}
