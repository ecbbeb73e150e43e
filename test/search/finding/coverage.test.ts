import { expect, test } from 'vitest';
import { textCoverage, titleCoverage } from '../../../src/search/finding/coverage.ts';
import { unitsOf } from '../../../src/search/understanding/query-units.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex([
	{ title: '养犬管理规定', text: '携犬出户应当束犬链。' },
	{ title: '停车管理办法', text: '机动车停放服务收费。' },
	{ title: '物业管理办法', text: '物业服务收费。停车收费。' },
]);
const units = (...words: string[]) => unitsOf(words, new Map());

test('rare words of a title say more than common ones', () => {
	const scores = titleCoverage(index.records, units('管理', '养犬'));
	const [dogs = 0, parking = 0] = index.records.map((record) => scores.get(record));
	expect(dogs).toBeGreaterThan(parking);
	expect(parking).toBeGreaterThan(0);
	expect(dogs).toBeLessThanOrEqual(1);
});

test('a title without any of the words has no score', () => {
	expect(titleCoverage(index.records, units('殡葬')).size).toBe(0);
});

test('of titles with the same words the shorter one scores more', () => {
	const { records } = smallIndex([{ title: '养犬管理规定实施细则' }, { title: '养犬管理规定' }]);
	const scores = titleCoverage(records, units('养犬'));
	const [long = 0, short = 0] = records.map((record) => scores.get(record));
	expect(short).toBeGreaterThan(long);
});

test('of texts with the same words the shorter one scores more', async () => {
	const other = '其他事项。';
	const sizes = smallIndex([
		{ title: '长', text: `停车。${other.repeat(400)}` },
		{ title: '短', text: `停车。${other.repeat(50)}` },
	]);
	const hits = await textCoverage(sizes, units('停车'));
	expect(hits.map(({ record }) => record.title)).toEqual(['短', '长']);
});

test('the text with the most words of the query comes first, with its passage', async () => {
	const long = smallIndex([
		{ title: '甲', text: '户外广告。' },
		{ title: '乙', text: `${'其他事项。'.repeat(150)}停车广告。` },
	]);
	const hits = await textCoverage(long, units('停车', '广告'));
	expect(hits.map(({ record, passage }) => [record.title, passage])).toEqual([
		['乙', 1],
		['甲', 0],
	]);
});

test('a rare word in a text says more than a common one', async () => {
	const common = Array.from({ length: 6 }, (_, place) => ({ title: `${place}`, text: '银行。' }));
	const accounts = smallIndex([...common, { title: '丙', text: '冻结。' }]);
	const hits = await textCoverage(accounts, units('银行', '冻结'));
	expect(hits[0]?.record.title).toBe('丙');
});

test('general verbs alone find no text', async () => {
	expect(await textCoverage(index, units('申请'))).toEqual([]);
});
