import { z } from 'zod';
import { readSpreadsheetDate } from '../../../domain/dates/spreadsheet-date.ts';
import { isCreditCode } from '../../../domain/numbers/credit-code.ts';
import { bareSchema, metaOf } from '../../declarations/schema.ts';
import { explainDoubt } from '../../fields/date-doubts.ts';
import type { KnownColumn } from './known-columns.ts';

/** What a spreadsheet has made of a cell, so that its content is lost or not certain. */
interface CellSlip {
	/** Slips of one kind in one column are one problem. */
	kind: string;
	/** What is wrong with the cell and what to do, in Chinese. */
	message: string;
}

/** Returns the slip of a cell, or `undefined` if the cell holds what was typed. */
export type SlipFinder = (cell: string) => CellSlip | undefined;

/** The finder for the cells of a column; `isKey` if the column names the rows. */
export function slipFinder(column: KnownColumn, isKey: boolean): SlipFinder {
	const meta = metaOf(column.field);
	const isNumber = bareSchema(column.field) instanceof z.ZodNumber;
	const isCode = isKey || /编[码号]|代码|证号|文号|文书号|序号/.test(column.label);
	return (cell) => {
		const slip = contentSlip(cell, isNumber ? asNumber : asText);
		if (slip) return slip;
		if (meta.date) return dateSlip(cell);
		if (isNumber) return undefined;
		if ((isCode && codeAsDate.test(cell)) || englishDate.test(cell))
			return {
				kind: 'code-as-date',
				message: `“${cell}”不像${column.label}：里面有“-”或“/”的，Excel 会改成日期。${asText}`,
			};
		const isRounded = /^\d{15}0{3}$/.test(cell) && /信用代码/.test(column.label);
		return isRounded && !isCreditCode(cell)
			? {
					kind: 'rounded',
					message: `“${cell}”的后三位被 Excel 改成了 0（数字超过 15 位的都会这样）。${asText}`,
				}
			: undefined;
	};
}

const asText = '先把整列设成“文本”，再重新填写';
const asNumber = '先把整列设成“数值”，再重新填写';

const errorValue =
	/^#(?:N\/A|REF|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|GETTING_DATA)[!?]?$/i;
const codeAsDate =
	/^(?:\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}\/\d{1,2}\/\d{1,2})$/;
const englishDate =
	/^(?:\d{1,2}-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:-\d{1,2})?$/;

function contentSlip(cell: string, remedy: string): CellSlip | undefined {
	if (cell.startsWith('#')) {
		if (errorValue.test(cell))
			return {
				kind: 'error-value',
				message: `“${cell}”是 Excel 公式出错的标记，不是内容。请改好公式，或者直接填写，再保存`,
			};
		if (/^#{2,}$/.test(cell))
			return {
				kind: 'narrow',
				message: '“####”是列太窄、Excel 显示不下的标记，内容没有存下来。请把列拉宽，再另存一次',
			};
	}
	if (/^-?\d(?:\.\d+)?E[+-]\d{2,3}$/i.test(cell))
		return {
			kind: 'scientific',
			message: `“${cell}”：Excel 改成了科学计数，后面的数字已经丢了。${remedy}`,
		};
	if (/^=\s*[-+(@$A-Za-z\d]/.test(cell))
		return {
			kind: 'formula',
			message: `“${cell.slice(0, 30)}”是公式，不是结果。请在 Excel 里复制后“选择性粘贴”为“数值”，再保存`,
		};
	return cell.includes('\ufffd')
		? {
				kind: 'lost',
				message: `“${cell.slice(0, 30)}”里的“\ufffd”是存错编码后已经丢了的字。请从原来的表格重新另存`,
			}
		: undefined;
}

function dateSlip(cell: string): CellSlip | undefined {
	const read = readSpreadsheetDate(cell);
	return read && 'doubt' in read
		? { kind: `date-${read.doubt}`, message: explainDoubt(cell, read) }
		: undefined;
}
