import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRecord } from '../../collections/creating/create.ts';
import { disclosureReports } from '../../collections/disclosure-reports.ts';
import { readFrontMatter } from '../../collections/reading/front-matter.ts';
import { readForm, wrongSums } from './read-form.ts';
import { withTables } from './write-tables.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { FormTables } from './read-form.ts';

interface FormImport {
	/** The Excel file. */
	form: string;
	/** The id of the report: the agency's and the year, `finance-bureau-2025`. */
	record: string | undefined;
	contentDir: string;
	today: CalendarDate;
	/** Whether tables that the report has already are replaced. */
	force: boolean;
}

const names: Readonly<Record<keyof FormTables, string>> = {
	proactive: '表二',
	applications: '表三',
	disputes: '表四',
};
const tableFields = Object.keys(names) as (keyof FormTables)[];

interface Outcome {
	output: string;
	exitCode: 0 | 1 | 2;
}

/** Writes the tables of the official form into a report, which is begun if it is not there. Other fields stay as they are. */
export function importForm({ form, record, contentDir, today, force }: FormImport): Outcome {
	const [, agency, year] = /^([\w-]+)-(\d{4})$/.exec(record?.replace(/\.md$/, '') ?? '') ?? [];
	if (agency === undefined || year === undefined)
		return unusable('请用 --as 写明是哪一份报告：机构编号-年度，例如 --as finance-bureau-2025');
	if (!existsSync(form)) return unusable(`没有这个文件：${form}`);
	if (!/\.xlsx$/i.test(form))
		return unusable(`${form}：表格要 .xlsx 的。Word、旧版 Excel 的请另存为 .xlsx`);
	const read = tablesIn(form);
	if ('problem' in read) return { output: read.problem, exitCode: 1 };
	const { tables } = read;
	const file = `${contentDir}/${disclosureReports.name}/${agency}-${year}.md`;
	const isNew = !existsSync(file);
	if (isNew) {
		const wanted = { collection: disclosureReports.name, issuer: agency, year: Number(year) };
		const created = createRecord(contentDir, wanted, today);
		if ('problem' in created) return { output: created.problem, exitCode: 1 };
	}
	const text = readFileSync(file, 'utf8');
	const filled = filledTables(file, text).filter((field) => tables[field] !== undefined);
	if (filled.length > 0 && !force)
		return {
			output: `${file} 里已经有${filled.map((field) => names[field]).join('、')}，没有改动。要换掉请加 --force`,
			exitCode: 1,
		};
	writeFileSync(file, withTables(text, tables));
	const found = tableFields.filter((field) => tables[field] !== undefined);
	const absent = tableFields.filter((field) => tables[field] === undefined);
	return {
		output: [
			...wrongSums(tables).map((message) => `提醒：${message}`),
			...absent.map((field) => `提醒：文件里没有${names[field]}，没有填`),
			`${isNew ? '已新建' : '已填进'} ${file}：${found.map((field) => names[field]).join('、')}。运行 npm run check 检查。`,
		].join('\n'),
		exitCode: 0,
	};
}

function tablesIn(form: string): { tables: FormTables } | { problem: string } {
	try {
		const tables = readForm(readFileSync(form));
		return Object.keys(tables).length > 0
			? { tables }
			: { problem: `${form}：没有找到年度报告的表二、表三、表四` };
	} catch (error) {
		return { problem: `${form}：${error instanceof Error ? error.message : String(error)}` };
	}
}

/** The tables in which a report has figures. */
function filledTables(file: string, text: string): (keyof FormTables)[] {
	const { data } = readFrontMatter(file, text);
	const fields = (data ?? {}) as Record<string, unknown>;
	return tableFields.filter((field) => hasFigure(fields[field]));
}

function hasFigure(value: unknown): boolean {
	if (typeof value === 'number') return true;
	return typeof value === 'object' && value !== null && Object.values(value).some(hasFigure);
}

function unusable(output: string): Outcome {
	return { output, exitCode: 2 };
}
