import { applicationMistakes, disputeMistakes } from '../../domain/reports/annual-report.ts';
import { formSheets } from './form-cells.ts';
import { readApplications } from './read-applications.ts';
import { readDisputes } from './read-disputes.ts';
import { readProactive } from './read-proactive.ts';
import type { ReportRows } from '../../domain/reports/annual-report-tables.ts';
import type { Proactive } from './read-proactive.ts';

/** The tables of an annual report that a form has. */
export interface FormTables {
	proactive?: Proactive;
	applications?: ReportRows;
	disputes?: ReportRows;
}

/**
 * Reads the official Excel form of the 政府信息公开工作年度报告 (国办公开办函〔2021〕30号): tables 2, 3 and 4, on one sheet or on several. Throws,
 * with a reason in Chinese, when the file is no workbook or a table in it is not whole.
 */
export function readForm(bytes: Uint8Array): FormTables {
	const sheets = formSheets(bytes);
	const proactive = sheets.map(readProactive).find(isFound);
	const applications = sheets.map(readApplications).find(isFound);
	const disputes = sheets.map(readDisputes).find(isFound);
	return {
		...(proactive && { proactive }),
		...(applications && { applications }),
		...(disputes && { disputes }),
	};
}

/** The sums of the form that do not agree, in Chinese. */
export function wrongSums({ applications, disputes }: FormTables): string[] {
	return [
		...(applications ? applicationMistakes(applications) : []),
		...(disputes ? disputeMistakes(disputes) : []),
	].map(({ message }) => message);
}

function isFound<Value>(value: Value | undefined): value is Value {
	return value !== undefined;
}
