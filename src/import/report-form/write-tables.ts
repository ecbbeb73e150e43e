import { stringify } from 'yaml';
import { disclosureReports } from '../../collections/disclosure-reports.ts';
import { rowNote } from '../../collections/declarations/field-notes.ts';
import { fieldsOf, metaOf } from '../../collections/declarations/schema.ts';
import type { ReportCell } from '../../domain/reports/annual-report-tables.ts';
import type { FormTables } from './read-form.ts';

type Cells = ReportCell | readonly ReportCell[];

/** The record's text with the tables in its fields, in place of those that it has; the rest stays as it is, line ends too. */
export function withTables(text: string, tables: FormTables): string {
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	return Object.entries(tables).reduce((rest, [field, rows]) => {
		const written = fieldText(field, rows as Record<string, Cells>);
		return withField(rest, field, written.replaceAll('\n', lineEnd));
	}, text);
}

function withField(text: string, field: string, written: string): string {
	const present = new RegExp(`^${field}:.*\\r?\\n(?:[ \\t]+.*\\r?\\n)*`, 'm');
	if (present.test(text)) return text.replace(present, () => written);
	return text.replace(/^---\r?\n([\s\S]*?)^---\s*$/m, (whole, fields: string) =>
		whole.replace(fields, () => `${fields}${written}`),
	);
}

function fieldText(field: string, rows: Readonly<Record<string, Cells>>): string {
	const schema = fieldsOf(disclosureReports.schema)[field];
	const labels = new Map(
		(schema ? (metaOf(schema).values ?? []) : []).map((row) => [row.value, rowNote(row)]),
	);
	const lines = Object.entries(rows).map(([row, cells]) => {
		const label = labels.get(row);
		return `  ${row}: ${cellsText(cells)}${label === undefined ? '' : ` # ${label}`}\n`;
	});
	return `${field}:\n${lines.join('')}`;
}

function cellsText(cells: Cells): string {
	return typeof cells === 'object' && cells !== null
		? `[${cells.map(cellText).join(', ')}]`
		: cellText(cells);
}

function cellText(cell: ReportCell): string {
	return cell === null ? "''" : stringify(cell, { defaultStringType: 'QUOTE_SINGLE' }).trim();
}
