import { expect, test } from 'vitest';
import { makeXlsx } from '../make-office-file.ts';
import { attachmentLimits } from '../../../src/attachments/reading/attachment-limits.ts';
import { xlsxText } from '../../../src/attachments/office/xlsx-text.ts';
import type { Sheet } from '../make-office-file.ts';

const linesOf = (sheets: readonly Sheet[], strings?: readonly string[]) =>
	xlsxText(makeXlsx(sheets, strings), attachmentLimits)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
const inline = (text: string, reference = '') =>
	`<c${reference ? ` r="${reference}"` : ''} t="inlineStr"><is><t>${text}</t></is></c>`;

test('shared, inline and computed texts are read, a line per row after the sheet’s name; numbers are not', () => {
	const rows =
		'<row><c t="s"><v>1</v></c><c><v>13812345678</v></c></row>' +
		`<row>${inline('内联')}<c t="str"><f>A1</f><v>算出</v></c><c t="b"><v>1</v></c></row>`;
	expect(linesOf([{ name: '名单', rows }], ['<t>零</t>', '<t>共享</t>'])).toEqual([
		'名单',
		'共享',
		'内联 算出',
	]);
});

test('a text of several styles is one, without its phonetic guide', () => {
	const styled = '<r><t>最低</t></r><r><t>生活保障</t></r><rPh><t>zuidi</t></rPh>';
	expect(linesOf([{ name: '表', rows: '<row><c t="s"><v>0</v></c></row>' }], [styled])).toEqual([
		'表',
		'最低生活保障',
	]);
});

test('a name that the program gave a sheet is left out', () => {
	expect(linesOf([{ name: 'Sheet1', rows: `<row>${inline('甲')}</row>` }])).toEqual(['甲']);
});

test.each(['hidden', 'veryHidden'])('a sheet that is %s is not read', (state) => {
	const rows = `<row>${inline('身份证')}</row>`;
	expect(
		linesOf([
			{ name: '公开', rows: '' },
			{ name: '底册', state, rows },
		]),
	).toEqual(['公开']);
});

test.each(['hidden="1"', 'hidden="true"', 'ht="0"'])('a row with %s is not read', (hidden) => {
	const rows = `<row ${hidden}>${inline('隐藏')}</row><row>${inline('显示')}</row>`;
	expect(linesOf([{ name: '表', rows }])).toEqual(['表', '显示']);
});

test.each(['hidden="1"', 'width="0"'])('columns with %s are not read', (hidden) => {
	const columns = `<cols><col min="2" max="27" ${hidden}/></cols>`;
	const told = `<row>${inline('甲', 'A1')}${inline('乙', 'AA1')}${inline('丙', 'AB1')}</row>`;
	const counted = `<row>${inline('丁')}${inline('戊')}</row>`;
	expect(linesOf([{ name: '表', columns, rows: told + counted }])).toEqual(['表', '甲 丙', '丁']);
});
