import { describe, expect, test } from 'vitest';
import { heading, read, row, saved } from './rows.ts';

const clean = { errors: [], reminders: [] };

describe('separators and quotation marks', () => {
	const table = saved(heading, row(), row({ code: '甲2' }));

	test.each([
		['semicolons', table.replaceAll(',', ';'), '分号'],
		['tabs', table.replaceAll(',', '\t'), '制表符（Tab）'],
		['semicolons, as Excel is told', `sep=;\r\n${table.slice(1).replaceAll(',', ';')}`, '分号'],
	])('%s', (_, text, name) => {
		expect(read(text)).toMatchObject({
			rows: [{ code: '甲1' }, { code: '甲2' }],
			errors: [],
			reminders: [
				`1  这个表格用${name}隔开，列名都对得上，已照读。下次请存成“CSV UTF-8（逗号分隔）”`,
			],
		});
	});

	test.each([
		['，', '中文逗号“，”'],
		['；', '中文分号“；”'],
		['|', '竖线“|”'],
		['、', '顿号“、”'],
	])('%s may stand in the cells and is one problem', (sign, name) => {
		expect(read(table.replaceAll(',', sign)).errors).toEqual([
			`1  这个表格用${name}隔开。请在 Excel 里另存为“CSV UTF-8（逗号分隔）”，或者都改成英文逗号`,
		]);
	});

	test.each([
		['inside of a cell', '关于"放管服"的检查', '关于"放管服"的检查'],
		['at its start', '"放管服"检查', '"放管服"检查'],
		['behind a blank', ' "食品, 药品"', '食品, 药品'],
		['twice', '"关于""放管服""的检查"', '关于"放管服"的检查'],
	])('a quotation mark %s', (_, task, value) => {
		expect(read(saved(heading, row({ task })))).toMatchObject({
			...clean,
			rows: [{ task: value }],
		});
	});

	test('one that is not closed is named where it stands', () => {
		const lines = [row(), row({ code: '甲2', task: '"食品' }), row({ code: '甲3' })];
		expect(read(saved(heading, ...lines)).errors).toEqual([
			'3  英文双引号 " 没有成对，从这一行起后面的内容都成了一格。请补上另一个；内容里本来有的，整格用双引号括起来，里面的写两遍 ""',
		]);
	});

	test('a comma without quotation marks', () => {
		expect(read(saved(heading, row({ result: '发现问题,已整改' }))).errors).toEqual([
			'2  这一行有 10 格，表头有 9 格。内容里有英文逗号的，整格用英文双引号括起来',
		]);
	});

	test('a row that is too short', () => {
		expect(read(saved(heading, '甲1,食品,测试县人民政府')).errors).toEqual([
			'2  这一行有 3 格，表头有 9 格。空着的格也要有逗号，请核对有没有错位',
		]);
	});

	test('rows without the last columns, as Excel saves sixteen rows that do not fill them', () => {
		const complete = (code: number) => `甲${code},用途,依据,测试县人民政府,单位,指南,是`;
		const short = (code: number) => `甲${code},用途,依据,测试县人民政府,单位`;
		const header = '证明名称,证明用途,设定依据,索要单位,开具单位,办理指南,是否实行告知承诺制';
		const proofs = (first: number, count: number, line: (code: number) => string) =>
			Array.from({ length: count }, (_, i) => line(first + i));
		const table = (lines: string[]) => read(saved(header, ...lines), 'lists/proofs', '2026-01-01');
		expect(
			table([...proofs(1, 15, complete), ...proofs(16, 16, short), ...proofs(32, 3, complete)]),
		).toMatchObject({ ...clean, rows: { length: 34 } });
		expect(table([...proofs(1, 20, complete), short(21), complete(22)]).errors).toEqual([
			'22  这一行有 5 格，表头有 7 格。空着的格也要有逗号，请核对有没有错位',
		]);
	});

	test('line ends of every system, also in cells', () => {
		for (const end of ['\n', '\r\n', '\r']) {
			const text = [
				heading,
				row({ result: `"未发现${end}问题"` }),
				'',
				row({ code: '甲2' }),
				'',
			].join(end);
			expect(read(text)).toMatchObject({
				...clean,
				rows: [{ result: '未发现\n问题' }, { code: '甲2' }],
				lines: [2, 5],
			});
		}
	});
});
