import { openWorkbook } from './open-workbook.ts';
import { sheetText } from './sheet-text.ts';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

/**
 * The text of an Excel workbook (`.xlsx`): for each sheet its name and a line per row. Only what a reader of the workbook
 * sees is read: hidden sheets, rows and columns may hold personal data, which must not come out through the search.
 * Numbers, dates, comments and drawings are left out. Throws, with a reason in Chinese, where the file is damaged,
 * encrypted or beyond `limits`.
 */
export function xlsxText(bytes: Uint8Array, limits: AttachmentLimits): string {
	const { sheets, strings } = openWorkbook(bytes, limits);
	let text = '';
	for (const { name, content } of sheets.filter(({ isHidden }) => !isHidden)) {
		if (text.length > limits.characters) break;
		text += `${isGivenByProgram(name) ? '' : name}\n`;
		if (content) text += sheetText(content, strings, limits);
	}
	return text;
}

/** A name that the program gave a sheet says nothing. */
function isGivenByProgram(name: string): boolean {
	return /^(?:Sheet|工作表)\s*\d+$/i.test(name);
}
