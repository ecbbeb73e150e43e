import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../../src/search/finding/find.ts';
import { variantPairs } from '../../../src/search/indexing/language-files.ts';
import { smallIndex, titlesOf } from './small-index.ts';

const matters = '停车 养犬 户外广告 饮用水水源 农村宅基地 家庭医生签约 城市公共交通'.split(' ');
const kinds = '管理办法 实施细则 工作方案 专项规划'.split(' ');
const pages = matters.flatMap((matter, first) =>
	kinds.map((kind, second) => ({
		title: `某县${matter}${kind}`,
		number: `某政规〔${2020 + second}〕${first + 1}号`,
		text: `为了做好${matters[(first + 1) % matters.length]}工作，制定本${kind}。`,
	})),
);
const index = smallIndex(pages);
const traditional = new Map(
	[...variantPairs().matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [to, from]),
);

/** The ways in which a reader may type the same. */
const typings: Record<string, (text: string) => string> = {
	'as it stands': (text) => text,
	'full-width': (text) =>
		text.replace(/[0-9]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)),
	traditional: (text) => [...text].map((part) => traditional.get(part) ?? part).join(''),
	'square brackets': (text) => text.replace('〔', '[').replace('〕', ']'),
	'round brackets': (text) => text.replace('〔', '（').replace('〕', '）'),
	'no brackets': (text) => text.replace(/[〔〕]/g, ' ').replace('号', ''),
	'spaces around': (text) => `  ${text} `,
};
const page = fc.constantFrom(...pages);
const typing = fc.constantFrom(...Object.keys(typings));

test('a title finds its page first, however it is typed', async () => {
	await fc.assert(
		fc.asyncProperty(page, typing, async ({ title }, way) => {
			const { hits } = await find(index, typings[way]?.(title) ?? '');
			expect(hits[0]?.record.title).toBe(title);
		}),
	);
});

test('a document number finds its page alone, however it is typed', async () => {
	await fc.assert(
		fc.asyncProperty(page, typing, async ({ title, number }, way) => {
			const { hits } = await find(index, typings[way]?.(number) ?? '');
			expect(hits.map(({ record }) => record.title)).toEqual([title]);
		}),
	);
});

test('no query makes it fail, and no page is found twice', async () => {
	const query = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom(...matters, '〔〕', '号'),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(query, { maxLength: 4 }), async (parts) => {
			const { hits } = await find(index, parts.join(' '));
			expect(new Set(hits.map(({ record }) => record.address)).size).toBe(hits.length);
		}),
	);
});

test('an unknown number is reported as such', async () => {
	const { hits, note } = await find(index, '他政规〔2020〕1号');
	expect(note).toContain('未找到该文号');
	expect(hits.map(({ record }) => record.number?.text)).toEqual(['某政规〔2020〕1号']);
});

test('titles with the official term are mixed with titles that contain the everyday word', async () => {
	const regulations = ['某国道路运输条例', '某国道路交通条例', '某县公路条例'];
	const roads = smallIndex(
		regulations.map((title) => ({ title })),
		{ 国道: ['公路'] },
	);
	const { hits } = await find(roads, '国道');
	expect(titlesOf(hits.slice(0, 2).map(({ record }) => record))).toContain('某县公路条例');
	expect(hits).toHaveLength(3);
});

test('an everyday word means its official term, not a title that sounds or reads much like it', async () => {
	const titles = ['审判人员回避规定', '某县法官条例'];
	const courts = smallIndex(
		titles.map((title) => ({ title })),
		{ 审判员: ['法官'] },
	);
	const { hits } = await find(courts, '审判员');
	expect(hits[0]?.record.title).toBe('某县法官条例');
});
