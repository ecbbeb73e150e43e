import { calendarDate, text } from './fields.ts';
import type { Rule } from '../declarations/collection.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/**
 * What an issued document has on paper besides its text (GB/T 9704—2012, 7.3.6 and 7.4): 附注 below the date, and the lines
 * of 版记. They are the document's own; what the portal says of it stands apart.
 */
export const printedFields = {
	annotation: text('附注')
		.refine((value) => !/^[（(].*[）)]$/.test(value), '不用写括号，打印时自动加')
		.meta({
			description: '原件成文日期下面括号里的话，不写括号',
			example: '此件公开发布',
		})
		.optional(),
	copiedTo: text('抄送机关')
		.meta({
			description: '照原件版记写，不写“抄送：”，末尾不用句号',
			example: '县委各部门，县人大常委会办公室，县政协办公室',
		})
		.optional(),
	printedBy: text('印发机关')
		.meta({ description: '照原件版记最后一行写', example: '青禾县人民政府办公室' })
		.optional(),
	printedOn: calendarDate('印发日期')
		.meta({ description: '照原件版记最后一行写，不早于成文日期', example: '2026-11-18' })
		.optional(),
};

/** The fields stand below the date and at the foot of the printed page, not among the facts. */
export const printedNames = Object.keys(printedFields);

interface PrintedDays {
	formedOn?: CalendarDate | undefined;
	printedOn?: CalendarDate | undefined;
}

export const printedRules: readonly Rule<PrintedDays>[] = [
	({ formedOn, printedOn }) =>
		formedOn && printedOn && printedOn < formedOn
			? {
					field: 'printedOn',
					message: `早于成文日期 ${formedOn}，请核对；原件确实如此的，照实公布`,
					severity: 'warning',
				}
			: undefined,
];
