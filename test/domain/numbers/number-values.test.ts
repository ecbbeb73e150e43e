import { describe, expect, test } from 'vitest';
import { numberFault, unusualNumber } from '../../../src/domain/numbers/number-faults.ts';
import {
	numberAsWritten,
	numberKey,
	numberKeys,
	numberSortKey,
	splitNumbers,
	writeNumbers,
} from '../../../src/domain/numbers/number-values.ts';
import { numberForms, writtenNumbers } from '../../number-forms.ts';

describe.each(Object.entries(numberForms))('%s', (_, numbers) => {
	test.each(numbers)('$number is the same number however it is typed', ({ number, typings }) => {
		expect(typings.map(numberKey)).toEqual(typings.map(() => numberKey(number)));
	});

	test.each(numbers)('$number is no fault; what is unusual is named', ({ number, unusual }) => {
		expect(numberFault(number)).toBeUndefined();
		expect(unusualNumber(number)).toBe(unusual);
		expect(numberAsWritten(` ${number}\n`)).toBe(number);
		expect(splitNumbers(number)).toEqual([number]);
	});
});

test('different numbers have different keys', () => {
	const keys = writtenNumbers.map(({ number }) => numberKey(number));
	expect(new Set(keys).size).toBe(keys.length);
});

test.each([
	['无', '“无”里没有数字，不是文号。没有文号的，删去这一行'],
	['无文号', '“无文号”里没有数字，不是文号。没有文号的，删去这一行'],
	['青政规〔〕号', '“青政规〔〕号”里没有数字，不是文号。没有文号的，删去这一行'],
	['', '没有填内容。没有文号的，删去这一行'],
	['　', '没有填内容。没有文号的，删去这一行'],
	['2024-05-20', '“2024-05-20”是日期，不是文号。没有文号的，删去这一行'],
	['2024年5月20日', '“2024年5月20日”是日期，不是文号。没有文号的，删去这一行'],
	['二〇二四年五月二十日', '“二〇二四年五月二十日”是日期，不是文号。没有文号的，删去这一行'],
	['青政规〔2024〕1号\n青政规〔2024〕2号', '要写在一行里；有几个文号的，每个另起一行，以“- ”开头'],
])('%j can be no number', (text, fault) => {
	expect(numberFault(text)).toBe(fault);
});

test.each([
	[
		'青政规〔2024〕第012号',
		'写法少见（序号前面有“第”，序号补了零），常见的写法是“青政规〔2024〕12号”',
	],
	['青政规〔2024〕12', '写法少见（末尾没有“号”），常见的写法是“青政规〔2024〕12号”'],
	['青政规 〔2024〕12号', '写法少见（有空格），常见的写法是“青政规〔2024〕12号”'],
	['青政规〔２０２４〕１２号', '写法少见（有全角数字或者字母），常见的写法是“青政规〔2024〕12号”'],
	['的通知青政规〔2024〕12号', '写法少见（前面有别的字），常见的写法是“青政规〔2024〕12号”'],
	['青政规〔二〇二四〕十二号', '写法少见（序号是汉字），常见的写法是“青政规〔2024〕12号”'],
	['国务院第303号令', '写法少见，常见的写法是“国务院令第303号”'],
	['第12号', '写法少见（没有机关名称）'],
	['2023年5号', '写法少见'],
	['青政规〔2024〕3、4号', '读不出代字、年份和序号，常见的写法是“青政规〔2024〕12号”'],
	['000014349/2018-00226', '读不出代字、年份和序号，常见的写法是“青政规〔2024〕12号”'],
	['青政规〔2024〕0号', '读不出代字、年份和序号，常见的写法是“青政规〔2024〕12号”'],
	[
		'青建〔2021〕3号、青财[2021]12号',
		'写法少见（年份没有用〔〕括起来），常见的写法是“青财〔2021〕12号”',
	],
])('%s: %s', (text, unusual) => {
	expect(numberFault(text)).toBeUndefined();
	expect(unusualNumber(text)).toBe(unusual);
});

describe('several numbers of one document', () => {
	test.each([
		['青建〔2021〕3号、青财〔2021〕12号', ['青建〔2021〕3号', '青财〔2021〕12号']],
		['青建[2021]3号，青财[2021]12号', ['青建[2021]3号', '青财[2021]12号']],
		['青建〔2021〕3号 青财〔2021〕12号', ['青建〔2021〕3号', '青财〔2021〕12号']],
		['青建〔2021〕3号和青财〔2021〕12号', ['青建〔2021〕3号', '青财〔2021〕12号']],
		[
			'青建〔2021〕3号/青财〔2021〕12号/青教〔2021〕1号',
			['青建〔2021〕3号', '青财〔2021〕12号', '青教〔2021〕1号'],
		],
		['青建〔2021〕3号\n青财〔2021〕12号', ['青建〔2021〕3号', '青财〔2021〕12号']],
		['（87）青政字第15号；青革发（79）12号', ['（87）青政字第15号', '青革发（79）12号']],
	])('%j', (text, numbers) => {
		expect(splitNumbers(text)).toEqual(numbers);
		expect(numberKeys([text])).toEqual(numbers.map(numberKey));
	});

	test.each([
		'青政规〔2024〕3、4号',
		'青政规〔2024〕3号、4号',
		'青政令第3号、第4号',
		'青政规〔2024〕3号，见附件',
	])('%s is left as it is', (text) => {
		expect(splitNumbers(text)).toEqual([text]);
	});

	test('are written behind one another', () => {
		expect(writeNumbers(['青建〔2021〕3号', '青财〔2021〕12号'])).toBe(
			'青建〔2021〕3号、青财〔2021〕12号',
		);
		expect(writeNumbers(['青建〔2021〕3号'])).toBe('青建〔2021〕3号');
		expect(writeNumbers([])).toBeUndefined();
		expect(writeNumbers(undefined)).toBeUndefined();
	});
});

test('numbers sort by code, year, serial and sub-number; what cannot be read, and nothing, comes last', () => {
	const sorted = [
		['青政字〔1987〕15号'],
		['青政规〔2022〕10号'],
		['青政规〔2023〕8号'],
		['青政规〔2023〕8-1号'],
		['青政规[2023]8号之二'],
		['青政规（2023）9号', '青财〔2023〕1号'],
		['青政规〔2023〕10号'],
		['青政规〔2023〕十一号'],
		['青政规〔2024〕3、4号'],
		undefined,
	];
	const keys = sorted.map(numberSortKey);
	expect(keys.toSorted()).toEqual(keys);
	expect(numberSortKey(['（87）青政字第15号'])).toBe(numberSortKey(['青政字〔1987〕15号']));
});

test.each([
	['的通知国科发监〔2022〕221号', '国科发监〔2022〕221号'],
	['贯彻落实某银行公告〔2024〕第11号', '某银行公告〔2024〕第11号'],
	['国卫发〔2022〕26\n号', '国卫发〔2022〕26号'],
	['中发〔2021〕30 号', '中发〔2021〕30 号'],
	['关于某事的通知', '关于某事的通知'],
])('of %j what the agency wrote is %j', (text, written) => {
	expect(numberAsWritten(text)).toBe(written);
});
