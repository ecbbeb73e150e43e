import { expect, test } from 'vitest';
import { readField } from '../../../src/import/fields/read-field.ts';
import { numberAtEnd } from '../../../src/import/fields/read-numbers.ts';

test.each([
	['publishedOn', '2024年6月1日', '2024-06-01'],
	['publishedOn', '2024-06-01 09:05:00', '2024-06-01 09:05'],
	['publishedOn', '2024-06-01 00:00:00', '2024-06-01'],
	['publishedOn', '2024-06-01 10:00:30', '2024-06-01 10:00'],
	['publishedOn', '2024年6月1日 9时30分', '2024-06-01 09:30'],
	['publishedOn', '2024/6/1 9:05', '2024-06-01 09:05'],
	['formedOn', '2026/11/10', '2026-11-10'],
	['formedOn', '二〇二四年六月一日', '2024-06-01'],
	['documentNumber', '青政规〔2024〕12号', '青政规〔2024〕12号'],
	['indexNumber', ' 990000001/2024-00012\n', '990000001/2024-00012'],
	['topic', '综合政务\\政务公开', '综合政务/政务公开'],
	['category', '统计信息', 'statistics'],
	['column', '常务会议', 'executive-meetings'],
	['column', '首页 > 政府信息公开 > 统计资料', 'statistics'],
	['column', 'bulletins', 'bulletins'],
	['summary', '甲\n乙', '甲 乙'],
])('%s %s is read as %s', (field, text, value) => {
	expect(readField(field, [text])).toEqual({ value });
});

test('another name of a column is to be compared, and other columns of a portal are passed over', () => {
	expect(readField('column', ['政府网站工作年度报表'])).toEqual({
		value: 'website-reports',
		problem: '原栏目是“政府网站工作年度报表”，请核对',
	});
	expect(readField('column', ['工作动态'])).toEqual({});
});

test('key words may stand in one value or in several', () => {
	expect(readField('keywords', ['甲　乙△;丙', '甲'])).toEqual({ value: ['甲', '乙', '丙'] });
});

test.each([
	[
		'documentNumber',
		'青政规[2024]第012号',
		{
			value: '青政规[2024]第012号',
			problem:
				'写法少见（年份没有用〔〕括起来，序号前面有“第”，序号补了零），常见的写法是“青政规〔2024〕12号”。已照原文填写，请核对',
		},
	],
	['documentNumber', '无此文号', { problem: '不是发文字号，没有填' }],
	[
		'documentNumber',
		'甲乙丙丁戊己庚辛壬癸子丑〔2022〕3号',
		{
			value: '甲乙丙丁戊己庚辛壬癸子丑〔2022〕3号',
			problem: '前面好像混入了别的字。已照原文填写，请核对',
		},
	],
	['formedOn', '2024-02-30', { problem: '读不出日期，没有填' }],
	['expiresOn', '5年', { problem: '读不出日期，没有填' }],
	['expiresOn', '2024-01-01至2029-01-01', { problem: '读不出日期，没有填' }],
	[
		'indexNumber',
		'990000001／2024－00012',
		{
			value: '990000001／2024－00012',
			problem: '不是常见的写法“机构代码/年份-流水号”。已照原文填写，请核对',
		},
	],
	['indexNumber', '——　——', { problem: '不是索引号，没有填' }],
	[
		'topic',
		'教育',
		{ value: '科技、教育/教育', problem: '原主题分类只有第二级，已写成 科技、教育/教育' },
	],
	['topic', '不存在的主题', { problem: '不在主题分类表里，没有填' }],
	['title', '关于甲的通知。', { value: '关于甲的通知', problem: '标题末尾的标点已去掉' }],
	['title', '关于甲的...', { value: '关于甲的...', problem: '标题好像没有写完，请核对' }],
	['title', '2024-01-01 00:00:00', { problem: '不像标题：里面没有汉字' }],
])('%s %s: what is uncertain is said, what cannot be read is left out', (field, text, reading) => {
	expect(readField(field, [text])).toEqual(reading);
});

test.each([
	['关于甲的通知（青政发〔2024〕1号）', '青政发〔2024〕1号'],
	['《关于甲的通知》青政发[2024]1号', '青政发[2024]1号'],
	['关于废止青政发〔2024〕1号的通知', undefined],
	['关于执行青政发〔2024〕1号文件的通知', undefined],
	['关于甲的通知青政发〔2024〕1号', '青政发〔2024〕1号'],
	['关于征收土地的批复（青府土审（17）〔2022〕4号）', '青府土审（17）〔2022〕4号'],
	['关于补充规定的通知（青政规〔2023〕8-1号）', '青政规〔2023〕8-1号'],
	['关于补充规定的通知 青政规〔2023〕8号之一', '青政规〔2023〕8号之一'],
	['关于护林的布告（（87）青政字第15号）', '（87）青政字第15号'],
	['关于修改办法的命令（青禾县人民政府令第十二号）', '青禾县人民政府令第十二号'],
	['关于召开会议的公告（第3号）', undefined],
	['某某公报（2023年第1号）', undefined],
])('the number at the end of %s is %s', (title, number) => {
	expect(numberAtEnd(title)).toBe(number);
});
