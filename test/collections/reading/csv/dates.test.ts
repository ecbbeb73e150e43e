import { describe, expect, test } from 'vitest';
import { heading, read, row, saved } from './rows.ts';

const clean = { errors: [], reminders: [] };

describe('a date is what it was before Excel rewrote it', () => {
	test.each([
		['2026/3/2'],
		['2026-3-2'],
		['2026年3月2日'],
		['2026.3.2'],
		['20260302'],
		['2026/3/2 9:05'],
		['2026/3/2 0:00'],
		['2-Mar-26'],
		['2026年3月2日星期一'],
	])('%s', (on) => {
		const { rows, ...said } = read(saved(heading, row({ on })));
		expect(said).toMatchObject(clean);
		expect(rows).toMatchObject([{ inspectedOn: '2026-03-02' }]);
	});

	test.each([
		['01/02/2026', '“01/02/2026”看不出哪个是月、哪个是日，请写成 2026-01-02 或者 2026-02-01'],
		['26/1/8', '“26/1/8”的年份只有两位，看不出是哪一天，请写成 2026-01-08 或者 2008-01-26'],
		['3月2日', '“3月2日”没有年份，请写成 2026-01-08 的形式'],
		['2026年3月', '“2026年3月”没有写明是哪一天，请写成 2026-01-08 的形式'],
		['2026年3月2日星期五', '“2026年3月2日星期五”的日期和星期对不上，请写成 2026-03-02'],
	])('%s is named with what to write', (on, message) => {
		const { rows, errors } = read(saved(heading, row({ on }), row({ code: '甲2' })));
		expect(errors).toEqual([`2  检查日期：${message}`]);
		expect(rows).toHaveLength(2);
	});

	test('many of a kind in a column are one problem, with their lines', () => {
		const lines = Array.from({ length: 50 }, (_, i) => row({ code: `${i}`, on: '26/1/8' }));
		expect(read(saved(heading, ...lines)).errors).toEqual([
			'2  检查日期：“26/1/8”的年份只有两位，看不出是哪一天，请写成 2026-01-08 或者 2008-01-26（第 3、4、5、6、7 行等 49 行也是这样）',
		]);
	});

	test('a serial number is read where the name of the file proves how it counts', () => {
		const table = saved(heading, row({ on: '46083' }), row({ code: '甲2', on: '46084.5' }));
		expect(read(table)).toMatchObject({
			rows: [{ inspectedOn: '2026-03-02' }, { inspectedOn: '2026-03-03' }],
			errors: [],
			reminders: [
				'2  检查日期：第 2、3 行写的是 Excel 的日期序号，已读作日期（46083 是 2026-03-02），请核对，并把整列设成“日期”格式',
			],
		});
		expect(read(table, undefined, '2030').errors).toEqual([
			'2  检查日期：“46083”是 Excel 里日期的序号，不是日期，请把整列设成“日期”格式再保存（可能是 2026-03-02，请核对）（第 3 行也是这样）',
		]);
	});
});
