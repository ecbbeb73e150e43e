import { decodeSource } from '../../reading/decode-source.ts';
import { parseCsv } from '../../reading/csv/parse-csv.ts';
import { validate } from '../../records/validate.ts';
import { agencyColumns } from './agency-columns.ts';

/** An agency as the county's list has it: the cells of its row. */
export type ListedAgency = Readonly<Record<string, unknown>> & { name: string };

/** The agencies of a list, or in Chinese what is wrong with it. */
export type AgencyList = { agencies: ListedAgency[] } | { problems: string[] };

/** Reads a list of names, separated by line breaks or by Chinese or English commas. */
export function namesInText(text: string): ListedAgency[] {
	const names = text
		.normalize('NFC')
		.split(/[\n\r、，,；;]+/)
		.map((name) => name.replace(/^\uFEFF|\s/g, '').replace(/^\d+[.．)）]/, ''))
		.filter((name) => name !== '');
	return [...new Set(names)].map((name) => ({ name }));
}

/** Reads a file: a table with the column 机构名称, or a name a line. */
export function readAgencyList(file: string, bytes: Uint8Array): AgencyList {
	const decoded = decodeSource(bytes, (text) => /机构|局|政府|乡|镇|街道|办/.test(text));
	if (!decoded || decoded.text.includes('\0'))
		return { problems: [`${file}：不是文字文件。Excel 表格请另存为“CSV UTF-8（逗号分隔）”`] };
	const { text } = decoded;
	if (!text.includes('机构名称')) return { agencies: namesInText(text) };
	const { records, problems } = parseCsv(`content/agencies/${file}`, text, agencyColumns);
	const rows = records.map((record) => validate({ ...record, file, digest: '' }, agencyColumns));
	const wrong = [...problems, ...rows.flatMap((row) => row.problems)].filter(
		({ severity }) => severity === 'error',
	);
	if (wrong.length > 0)
		return {
			problems: wrong.map(
				({ line, field, message }) =>
					`${file} 第 ${line} 行：${field === undefined ? '' : `${field}：`}${message}`,
			),
		};
	return { agencies: rows.flatMap(({ valid }) => (valid ? [named(valid.data)] : [])) };
}

function named(data: Record<string, unknown>): ListedAgency {
	return { ...data, name: String(data['name']) };
}
