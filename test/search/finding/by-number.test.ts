import { expect, test } from 'vitest';
import { withNumber, withSimilarNumber } from '../../../src/search/finding/by-number.ts';
import { smallIndex } from './small-index.ts';

const { records, fold } = smallIndex([
	{ title: '甲', number: '某政规〔2026〕6号' },
	{ title: '乙', number: '某政规〔2026〕16号' },
	{ title: '丙', number: '某政办发〔2026〕6号' },
	{ title: '丁' },
]);
const asked = (query: string) => ({ folded: fold.text(query), plain: fold.plain(query) });
const found = (query: string) => withNumber(records, asked(query)).map(({ title }) => title);

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
])('%s is one document, not its neighbour 16', (query) => {
	expect(found(query)).toEqual(['甲']);
});

test('a part of a number finds all that have it', () => {
	expect(found('政规〔2026〕')).toEqual(['甲', '乙']);
	expect(found('26')).toEqual([]);
	expect(found('政规')).toEqual([]);
});

test('a wrong agency code leads to what has the same year and serial', () => {
	expect(found('某府规〔2026〕6号')).toEqual([]);
	const { folded } = asked('某府规〔2026〕6号');
	expect(withSimilarNumber(records, folded).map(({ title }) => title)).toEqual(['甲', '丙']);
	expect(withSimilarNumber(records, '停车')).toEqual([]);
});
