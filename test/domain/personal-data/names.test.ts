import { expect, test } from 'vitest';
import {
	hasHeadingAbove,
	hasNameBefore,
	hasNameBeside,
} from '../../../src/domain/personal-data/names.ts';

/** The place of `#` in a text, and behind it. */
const beside = (text: string) => hasNameBeside(text, text.indexOf('#'), text.indexOf('#') + 1);
const before = (text: string) => hasNameBefore(text, text.indexOf('#'));
const below = (text: string) => hasHeadingAbove(text, text.indexOf('#'), '身份证|证件号');
const far = (length: number) => ' '.repeat(length);

test.each([
	['张三#', true],
	[`张三${far(37)}#`, true],
	[`张三${far(40)}#`, false],
	['#张三', true],
	[`#${far(18)}张三`, true],
	[`#${far(20)}张三`, false],
	['#，张三，男', true],
	['#张三丰富', false],
	['张三\n#', false],
	['#\n张三', false],
	['张三\r#', false],
	['#\r张三', false],
	['联系人张三的电话是#', true],
	['访问张三#', false],
	['张三（+86 #', true],
	['陈主任#', true],
	['主任#', false],
])('a name is beside the number in %j: %s', (text, expected) => {
	expect(beside(text)).toBe(expected);
});

test.each([
	['张三\t#', true],
	['#\t男\t张三', true],
	['序号\t#', false],
	['仉八\t#', false],
	['姓名\t电话\n\n仉八\t#', true],
	['户主\t电话\n\n仉八\t#', true],
	['单位\t电话\n\n仉八\t#', false],
	['姓名\t电话\n\n1\t#', false],
	['姓名\t电话\n\n住在石桥村三组的张三一家\t#', false],
	['张三\n\n乙\t#', false],
	['乙\t#\n\n张三', false],
])('a name is in the row of the number in %j: %s', (text, expected) => {
	expect(beside(text)).toBe(expected);
});

test.each([
	['张三住#', true],
	['张三，女，住#', true],
	['张三。住#', false],
	['张三；住#', false],
	['张三;住#', false],
	['张三\n住#', false],
	['住#张三', false],
	[`张三，${'一'.repeat(56)}#`, true],
	[`张三，${'一'.repeat(60)}#`, false],
	['青禾县张家镇#', false],
])('a name stands before the place in its sentence in %j: %s', (text, expected) => {
	expect(before(text)).toBe(expected);
});

test.each([
	['序号\t身份证号\n\n1\t#', true],
	['身份证号\t序号\n1\t#', true],
	['证件号码\n\n1\t#\t乙', true],
	['序号\t单位\n\n1\t#', false],
	['1\t#\n\n序号\t身份证号', false],
	['1\t身份证号\t#', false],
	['序号\t身份证号\n\n正文里的#', false],
	['序号\t身份证号\n\n正文\t一\n\n正文里的#', false],
	['办理时请带好本人的身份证\n\n1\t#', false],
	['序号\t身份证原件和复印件各一\n\n1\t#', false],
	[`序号\t身份证号\n${'甲\t乙\n'.repeat(740)}1\t#`, true],
	[`序号\t身份证号\n${'甲\t乙\n'.repeat(760)}1\t#`, false],
])('rows %#: a heading stands above or does not', (text, expected) => {
	expect(below(text)).toBe(expected);
});

test('the cells of a row are looked for up to 200 signs behind the place', () => {
	expect(below(`身份证号\n#${'甲'.repeat(198)}\t乙`)).toBe(true);
	expect(below(`身份证号\n#${'甲'.repeat(200)}\t乙`)).toBe(false);
});
