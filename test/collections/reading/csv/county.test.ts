import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, onTestFinished, test } from 'vitest';
import { collections } from '../../../../src/collections/portal/collections.ts';
import { filesBelow, readCollection } from '../../../../src/collections/reading/read.ts';
import { lostContentProblems } from '../../../../src/collections/checking/published/lost-content.ts';
import { gbk, utf16 } from './gbk.ts';

const county = join(import.meta.dirname, '../../../county/content');
const tables = collections.filter(({ format }) => format === 'csv');

/** A table as somebody hands it in who keeps it in Excel: each file in another way. */
function handedIn(text: string, place: number): Uint8Array {
	const separator = [',', ';', '\t'][place % 3] ?? ',';
	const rows = parse(text, { bom: true }).map((cells, index) =>
		cells.map((cell) => (index === 0 ? `${cell} ` : rewritten(cell, place))),
	);
	const width = (rows[0]?.length ?? 0) + 2;
	const all = [['一览表'], [], ...rows, [], ['合　计'], ['注：由 Excel 保存。']];
	const written = all
		.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')])
		.map((cells) => `${cells.map(quoted).join(separator)}\r\n`)
		.join('');
	return place % 2 === 0 ? gbk(written) : utf16(written);
}

function rewritten(cell: string, place: number): string {
	const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell) ?? [];
	if (year === '') return cell;
	const [m, d] = [Number(month), Number(day)];
	return [`${year}/${m}/${d}`, `${year}年${m}月${d}日`, `${year}.${m}.${d}`][place % 3] ?? cell;
}

function quoted(cell: string): string {
	return /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

test('the tables of a county say the same when Excel has saved them, and nothing is lost', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-excel-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync(county, folder, { recursive: true });
	const files = filesBelow(folder).filter((name) => name.endsWith('.csv'));
	expect(files.length).toBeGreaterThan(20);
	for (const [place, name] of files.entries())
		writeFileSync(join(folder, name), handedIn(readFileSync(join(folder, name), 'utf8'), place));
	for (const table of tables) {
		const [before, now] = [county, folder].map((content) => {
			const { records, problems } = readCollection(content, table);
			const errors = problems.filter(({ severity }) => severity === 'error');
			return { errors, rows: records.map(({ id, data }) => ({ id, data })) };
		});
		expect(now).toEqual(before);
	}
	expect(lostContentProblems(county, folder, '2026-11-29')).toEqual([]);
	expect(lostContentProblems(folder, county, '2026-11-29')).toEqual([]);
});
