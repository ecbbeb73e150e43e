import { firstWords, linesInWords, mistake, reminder } from './findings.ts';
import { mostColumns, plainLines, readGrid } from './grid.ts';
import { findHeader } from './header.ts';
import { headerMistakes } from './header-mistakes.ts';
import { knownColumns } from './known-columns.ts';
import { plainForm } from './plain-form.ts';
import { rowsBelow } from './row-kinds.ts';
import { findingsAbove, unitRowMistakes } from './rows-above.ts';
import { separatorOf } from './separator.ts';
import type { Collection } from '../../declarations/collection.ts';
import type { TableFinding } from './findings.ts';
import type { Header } from './header.ts';
import type { KnownColumn } from './known-columns.ts';
import type { KnownRow, RowKind } from './row-kinds.ts';

/** A table whose columns are known. */
export interface ReadTable {
	header: Header;
	/** The line on which the header begins. */
	headerLine: number;
	/** All columns that the table may have. */
	known: readonly KnownColumn[];
	/** The rows below the header, records and others. */
	rows: readonly KnownRow[];
}

/**
 * Finds the separator, the header and the records of a table. `isSound`: the columns are all known; otherwise the findings
 * say why. `table` is `undefined` if most are not.
 */
export function readTable(
	text: string,
	{ schema, key, form }: Pick<Collection, 'schema' | 'key' | 'form'>,
): { table?: ReadTable; isSound: boolean; findings: TableFinding[] } {
	const known = knownColumns(schema);
	const lines = plainLines(text).replace(/^"?sep=.?"?\n/i, '\n');
	const separator = separatorOf(lines, known);
	if (!separator.isUsual) {
		const message = `这个表格用${separator.name}隔开。请在 Excel 里另存为“CSV UTF-8（逗号分隔）”，或者都改成英文逗号`;
		return { isSound: false, findings: [mistake(1, message)] };
	}
	const { rows: written, fault } = readGrid(lines, separator.sign);
	if (fault) return { isSound: false, findings: [mistake(fault.line, fault.message)] };
	const all = plainForm(written, form);
	const header = findHeader(all, known);
	const headerLine = header && all[header.place]?.line;
	if (!header || headerLine === undefined)
		return { isSound: false, findings: [mistake(1, '表格是空的，第一行应是各列的名称')] };
	const rows = rowsBelow(all, header, key);
	const table: ReadTable = { header, headerLine, known: known.all, rows };
	const findings = [
		...headerMistakes(table, known).map((message) => mistake(headerLine, message)),
		...(separator.sign === ',' ? [] : [separated(separator.name)]),
		...findingsAbove(all.slice(0, header.place), header),
		...rows.filter(({ kind }) => kind === 'units').flatMap((row) => unitRowMistakes(row, header)),
	];
	const isSound = findings.every(({ severity }) => severity !== 'error');
	const filled = header.headings.filter((heading) => heading !== '').length;
	const isKnown = header.known * 2 >= filled && filled <= mostColumns;
	return {
		...((isSound || isKnown) && { table }),
		isSound,
		findings: isSound ? [...findings, ...passedOver(rows)] : findings,
	};
}

function separated(name: string): TableFinding {
	return reminder(
		1,
		`这个表格用${name}隔开，列名都对得上，已照读。下次请存成“CSV UTF-8（逗号分隔）”`,
	);
}

const passed: Partial<Record<RowKind, (rows: string, first: string) => string>> = {
	total: (rows, first) => `${rows}是合计（${first}），不是一条记录，没有读，也不会公布`,
	note: (rows, first) =>
		`${rows}是表下的说明（${first}），没有读，也不会公布。要公布的，写进“备注”“说明”一类的列`,
	heading: (rows) => `${rows}又是一遍列名，没有读`,
	numbering: (rows) => `${rows}是各列的编号，没有读`,
	units: (rows) => `${rows}是各列的单位，没有读，网页上的单位以列名为准`,
};

/** A reminder for each kind of rows that are no records. */
function passedOver(rows: readonly KnownRow[]): TableFinding[] {
	return [...Map.groupBy(rows, ({ kind }) => kind)].flatMap(([kind, members]) => {
		const [first] = members;
		const message = passed[kind];
		if (!first || !message) return [];
		const lines = linesInWords(members.map(({ line }) => line));
		return [reminder(first.line, message(lines, firstWords(first)))];
	});
}
