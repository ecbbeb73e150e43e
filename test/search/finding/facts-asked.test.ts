import { describe, expect, test } from 'vitest';
import { factsAsked } from '../../../src/search/finding/facts-asked.ts';
import { smallIndex } from './small-index.ts';
import type { PageFact } from '../../../src/search/text/page-marks.ts';

const bureau = '/agencies/bureau/';
const office = '/agencies/office/';
const civil = '/agencies/civil/';
const county = '/agencies/county/';
const limits = '/limits/';
const phone = (text: string): PageFact => ({ kind: 'phone', label: '联系电话', text });
const leader = (post: string, text: string, about: string): PageFact => ({
	kind: 'leader',
	label: post,
	text,
	about,
});
const life = { effectiveOn: '2026-01-01' } as const;
const notice = (name: string) => ({
	title: `某县人民政府关于印发${name}的通知`,
	number: '某政规〔2026〕6号',
	life,
});

const index = smallIndex(
	[
		{ title: '某县市场监督管理局', address: bureau },
		{ title: '某县市场监督管理局柳溪市场监督管理所', address: office },
		{ title: '某县民政局', address: civil },
		{ title: '某县人民政府', address: county },
		{ title: '行政复议期限', address: limits },
		notice('某县城市停车管理办法'),
		{ title: '《某县城市停车管理办法》解读' },
		{ title: '某县养犬管理规定' },
		{ title: '电话亭管理办法' },
		...[1, 2, 3, 4].map((place) => ({ title: `${place}号规划`, life })),
	],
	{ 工商局: ['市场监督管理'] },
	{
		lists: [{ address: '/list/', title: '各局电话', purpose: '', keywords: '' }],
		facts: {
			[bureau]: [phone('1'), { kind: 'address', label: '办公地址', text: '一号' }],
			[office]: [phone('2'), leader('所长', '禾四', '某县市场监督管理局柳溪市场监督管理所所长')],
			[county]: [leader('县长', '禾一', '县长'), leader('副县长', '禾二', '副县长')],
			[civil]: [leader('局长', '禾三', '某县民政局局长')],
			[limits]: [
				{ kind: 'deadline', label: '提出申请', text: '60日', about: '申请行政复议' },
				{ kind: 'deadline', label: '受理', text: '5日', about: '行政复议受理' },
			],
		},
	},
);
const answers = async (query: string) =>
	(await factsAsked(index, query)).map(({ record, fact }) => fact?.text ?? record.title);

describe('agencies', () => {
	test.each([
		['some letters left out', '市场监管局电话', ['1']],
		['the name of an office below it', '市场监管所电话', ['2']],
		['a name from the list of words', '工商局电话', ['1', '2']],
		['the whole name', '某县市场监督管理局的电话', ['1']],
		['traditional letters', '市場監督管理局電話', ['1']],
		['two questions at once', '市场监管局电话和地址', ['1', '一号']],
		['an agency that does not tell it', '民政局电话', []],
		['an agency that there is not', '水利局电话', []],
	])('by %s', async (_, query, expected) => {
		expect(await answers(query)).toEqual(expected);
	});
});

describe('leaders', () => {
	test.each([
		['县长是谁', ['禾一']],
		['谁是县长', ['禾一']],
		['副县长是谁', ['禾二']],
		['民政局局长是谁', ['禾三']],
		['某县民政局局长叫什么名字', ['禾三']],
		['民政局负责人是谁', ['禾三']],
		['水利局局长是谁', []],
	])('%s', async (query, expected) => {
		expect(await answers(query)).toEqual(expected);
	});
});

describe('periods', () => {
	test.each([
		['申请行政复议的期限', ['60日']],
		['行政复议申请期限', ['60日']],
		['行政复议多久', ['60日', '5日']],
		['行政处罚多久', []],
	])('%s', async (query, expected) => {
		expect(await answers(query)).toEqual(expected);
	});
});

describe('states', () => {
	const parking = '某县人民政府关于印发某县城市停车管理办法的通知';
	test.each([
		['停车管理办法还有效吗', [parking]],
		['停车办法还有效吗', [parking]],
		['某政规[2026]6号还有效吗', [parking]],
		['停车还有效吗', []],
		['养犬管理规定还有效吗', []],
	])('%s', async (query, expected) => {
		expect(await answers(query)).toEqual(expected);
	});
});

test('nothing is claimed where too many fit', async () => {
	expect(await answers('规划还有效吗')).toEqual([]);
});

test.each(['电话亭', '各局电话', '行政复议期限'])(
	'“%s” is in a title: no fact answers it',
	async (query) => {
		expect(await answers(query)).toEqual([]);
	},
);
