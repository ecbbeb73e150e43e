import { expect, test } from 'vitest';
import { isNumberOf, withNumber } from '../../../src/search/finding/by-number.ts';
import { understand } from '../../../src/search/understanding/query.ts';
import { smallIndex, titlesOf } from './small-index.ts';

const index = smallIndex([
	{ title: '甲', number: '某政规〔2026〕6号' },
	{ title: '乙', number: '某政规〔2026〕16号' },
	{ title: '丙', number: '某政办发〔2026〕6号' },
	{ title: '丁' },
]);
const numbered = async (typed: string) => {
	const { exact, similar, part } = withNumber(index.records, await understand(index, typed));
	return { exact: titlesOf(exact), similar: titlesOf(similar), part: titlesOf(part) };
};

test.each([
	'某政规〔2026〕6号',
	'某政规[2026]6号',
	'某政规（2026）6号',
	'某政规【2026】6号',
	'某政规2026 6',
	'某政规 2026-6',
	'某政规〔２０２６〕６号',
	'某政規〔2026〕6號',
	'某政规〔2026〕06号',
	'2026年某政规第6号',
	'某政规二〇二六年六号',
])('%s is one document, not its neighbour 16', async (typed) => {
	expect((await numbered(typed)).exact).toEqual(['甲']);
});

test('a part of a number finds all that have it', async () => {
	expect((await numbered('政规〔2026〕')).part).toEqual(['甲', '乙']);
	expect((await numbered('26')).part).toEqual([]);
	expect((await numbered('政规')).part).toEqual([]);
});

test('a wrong agency code finds records with the same year and serial and most of the code', async () => {
	expect(await numbered('县政规〔2026〕6号')).toEqual({ exact: [], similar: ['甲'], part: [] });
	expect((await numbered('某政发〔2026〕6号')).similar).toEqual(['甲', '丙']);
	expect((await numbered('停车')).similar).toEqual([]);
});

test('a query is a record’s number only without other words', async () => {
	const [first] = index.records;
	if (!first) throw new Error('The index has no records');
	const isNumber = async (typed: string) => isNumberOf(await understand(index, typed), first);
	expect(await isNumber('某政规[2026]6号')).toBe(true);
	expect(await isNumber('某政规〔2026〕6号停车办法')).toBe(false);
	expect(await isNumber('停车办法')).toBe(false);
});
