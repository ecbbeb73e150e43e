import { openWorkbook } from '../../attachments/office/open-workbook.ts';
import { readRows } from '../../attachments/office/sheet-rows.ts';
import { attachmentLimits } from '../../attachments/reading/attachment-limits.ts';

/** A cell with content, by its place in its sheet. */
export interface FormCell {
	row: number;
	column: number;
	/** As it is written, without blanks at its ends. */
	text: string;
	/** Without numbering, remarks in brackets, blanks and punctuation, as labels are compared. */
	core: string;
}

/**
 * The cells of the visible sheets of an Excel workbook, sheet by sheet. Merged cells stand where they begin. Throws, with a reason
 * in Chinese, when the file is damaged or no workbook.
 */
export function formSheets(bytes: Uint8Array): FormCell[][] {
	const { sheets, strings } = openWorkbook(bytes, attachmentLimits);
	return sheets.flatMap(({ content, isHidden }) => {
		if (!content || isHidden) return [];
		const found: FormCell[] = [];
		readRows(content, strings, attachmentLimits, ({ number, cells }) => {
			for (const { column, text } of cells)
				if (text.trim() !== '')
					found.push({ row: number, column, text: text.trim(), core: coreOf(text) });
		});
		return [found];
	});
}

/** What a label says, however it is numbered, spaced and punctuated: （二）部分公开（区分处理的…） → 部分公开. */
export function coreOf(label: string): string {
	return label
		.normalize('NFKC')
		.replace(/\s/g, '')
		.replace(/\([^()]*\)/g, '')
		.replace(/^(?:[一二三四五六七八九十]+、|\d+[.、])/, '')
		.replace(/[^\p{L}\p{N}/]/gu, '');
}
