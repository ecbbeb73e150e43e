import { openWorkbook } from './open-workbook.ts';
import { sheetText } from './sheet-text.ts';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

/**
 * The text of an Excel workbook (`.xlsx`): for each sheet its name and one line per row. Only visible cells are read:
 * hidden sheets, rows and columns may contain personal data, which the search must not show. Numbers, dates, comments
 * and drawings are left out. Throws, with a reason in Chinese, when the file is damaged, encrypted or above `limits`.
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

/** Whether the program gave the sheet its name, which then says nothing. */
function isGivenByProgram(name: string): boolean {
	return /^(?:Sheet|工作表)\s*\d+$/i.test(name);
}
