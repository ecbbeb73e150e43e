import {
	applicantColumns,
	applicationRows,
	disputeColumns,
	disputeGroups,
} from '../../../src/domain/reports/annual-report-tables.ts';
import { makeXlsx } from '../../attachments/make-office-file.ts';

/** The texts of a row by column; merged cells are empty but for the first. */
type FormRow = Readonly<Record<string, string | number>>;

/** Numbers are stored as numbers, texts in the cell. */
export function formOf(...sheets: readonly (readonly FormRow[])[]): Uint8Array {
	return makeXlsx(
		sheets.map((rows, index) => ({ name: `表${index + 2}`, rows: rows.map(rowXml).join('') })),
	);
}

function rowXml(row: FormRow, index: number): string {
	const cells = Object.entries(row).map(([column, value]) => {
		const place = `r="${column}${index + 1}"`;
		if (value === '') return `<c ${place}/>`;
		return typeof value === 'number'
			? `<c ${place}><v>${value}</v></c>`
			: `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
	});
	return `<row r="${index + 1}">${cells.join('')}</row>`;
}

/** Table 2 as the form has it: blocks one below the other. */
export const proactiveForm: readonly FormRow[] = [
	{ A: '二、主动公开政府信息情况' },
	{ A: '第二十条第（一）项', B: '', C: '', D: '' },
	{ A: '信息内容', B: '本年制发件数', C: '本年废止 件数', D: '现行有效件数' },
	{ A: '规章', B: 0, C: 0, D: 0 },
	{ A: '行政规范性文件', B: 2, C: 1, D: 6 },
	{ A: '第二十条第（五）项' },
	{ A: '信息内容', B: '本年处理决定数量' },
	{ A: '行政许可', B: '1,241' },
	{ A: '第二十条第（六）项' },
	{ A: '信息内容', B: '本年处理决定数量' },
	{ A: '行政处罚', B: 2 },
	{ A: '行政强制', B: '/' },
	{ A: '第二十条第（八）项' },
	{ A: '信息内容', B: '本年收费金额（单位：万元）' },
	{ A: '行政事业性收费', B: 1170.9 },
];

const figureColumns = ['D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** Table 3 with these figures of 自然人, and none of the others; `wide` moves it, as forms with a margin do. */
export function applicationsForm(figures: Readonly<Record<string, number>>): FormRow[] {
	const groups = new Set<string>();
	const rows = applicationRows.map(({ id, label, group }): FormRow => {
		const isFirst = group !== undefined && !groups.has(group);
		if (group !== undefined) groups.add(group);
		const labels: FormRow = group
			? { A: '', B: isFirst ? group : '', C: label }
			: id.startsWith('三')
				? { A: id === '三（一）' ? '三、本年度办理结果' : '', B: label, C: '' }
				: { A: label, B: '', C: '' };
		const count = figures[id] ?? 0;
		const cells = figureColumns.map((column, place) => [column, place % 6 === 0 ? count : 0]);
		return { ...labels, ...(Object.fromEntries(cells) as FormRow) };
	});
	const [person, ...others] = applicantColumns;
	return [
		{ A: '三、收到和处理政府信息公开申请情况' },
		{
			A: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
			D: '申请人情况',
		},
		{ A: '', D: person, E: '法人或其他组织', F: '', J: others.at(-1) ?? '' },
		{
			D: '',
			...Object.fromEntries(
				others.slice(0, -1).map((name, place) => [figureColumns[place + 1], name]),
			),
		},
		...rows,
	];
}

/** Table 4 with these figures, group by group. */
export function disputesForm(figures: readonly number[]): FormRow[] {
	const letters = [...'ABCDEFGHIJKLMNO'];
	const [first, second, third] = disputeGroups;
	const names = disputeGroups.flatMap(() => disputeColumns);
	return [
		{ A: '四、政府信息公开行政复议、行政诉讼情况' },
		{ A: first, F: '行政诉讼' },
		{ A: '', F: second, K: third },
		Object.fromEntries(
			names.map((name, place) => [letters[place] ?? '', name.replace(/(?<=^..)/, ' ')]),
		),
		Object.fromEntries(letters.map((letter, place) => [letter, figures[place] ?? 0])),
	];
}
