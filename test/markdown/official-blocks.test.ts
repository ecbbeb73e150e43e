import { expect, test } from 'vitest';
import { officialBlocks } from '../../src/markdown/official-blocks.ts';

test('paragraphs with their parts, links as their text, emphasis kept', () => {
	expect(officialBlocks('各单位：\n\n**第一条**　按[办法](a.md)\n执行。\n\n## （一）范围')).toEqual(
		[
			{ kind: 'paragraph', part: 'addressee', runs: [{ text: '各单位：' }] },
			{
				kind: 'paragraph',
				part: undefined,
				runs: [
					{ text: '第一条', isStrong: true },
					{ text: '　按' },
					{ text: '办法' },
					{ text: '执行。' },
				],
			},
			{ kind: 'paragraph', part: 'level-2', runs: [{ text: '（一）范围' }] },
		],
	);
});

test('lists with their marks, also inside one another', () => {
	expect(officialBlocks('3. 甲\n   - 乙\n4. 丙\n\n- [x] 丁')).toMatchObject([
		{ kind: 'item', marker: '3.', depth: 0, runs: [{ text: '甲' }] },
		{ kind: 'item', marker: '•', depth: 1, runs: [{ text: '乙' }] },
		{ kind: 'item', marker: '4.', depth: 0, runs: [{ text: '丙' }] },
		{ kind: 'item', marker: '☑', depth: 0, runs: [{ text: '丁' }] },
	]);
});

test('tables with the alignment of their columns', () => {
	expect(officialBlocks('| 甲 | 乙 |\n| :-: | --: |\n| 1<br>2 | **3** |')).toEqual([
		{
			kind: 'table',
			rows: [
				[
					{ runs: [{ text: '甲' }], align: 'center' },
					{ runs: [{ text: '乙' }], align: 'right' },
				],
				[
					{ runs: [{ text: '1' }, { text: '\n' }, { text: '2' }], align: 'center' },
					{ runs: [{ text: '3', isStrong: true }], align: 'right' },
				],
			],
		},
	]);
});

test('footnotes are numbered as the text refers to them, and stand at the end', () => {
	expect(officialBlocks('甲[^b]乙[^a]丙[^b]\n\n[^a]: 后\n[^b]: 先')).toMatchObject([
		{
			runs: [
				{ text: '甲' },
				{ text: '[1]', isRaised: true },
				{ text: '乙' },
				{ text: '[2]' },
				{ text: '丙' },
				{ text: '[1]' },
			],
		},
		{ part: 'level-1', runs: [{ text: '注释' }] },
		{ marker: '1.', runs: [{ text: '先' }] },
		{ marker: '2.', runs: [{ text: '后' }] },
	]);
});
