import { readRows } from './sheet-rows.ts';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

/** The texts in the visible cells of a worksheet, one line per row; `strings` are the shared texts of cells. */
export function sheetText(
	content: Uint8Array,
	strings: readonly string[],
	limits: Pick<AttachmentLimits, 'depth' | 'characters'>,
): string {
	let text = '';
	readRows(content, strings, limits, ({ isHidden, cells }) => {
		const shown = isHidden ? [] : cells.filter((cell) => cell.isText && !cell.isHidden);
		text += `${shown.map((cell) => `${cell.text} `).join('')}\n`;
		return text.length > limits.characters ? 'enough' : undefined;
	});
	return text;
}
