import { expect, test } from 'vitest';
import { withTitleNear } from '../../../src/search/finding/by-title.ts';
import { smallIndex, titlesOf } from './small-index.ts';

const { records } = smallIndex([
	{ title: '烟花爆竹燃放管理规定' },
	{ title: '放飞风筝管理规定' },
	{ title: '燃气管理办法' },
]);

test('the titles that share the most characters, best where they stand side by side', () => {
	expect(titlesOf(withTitleNear(records, '燃放规定'))).toEqual([
		'烟花爆竹燃放管理规定',
		'放飞风筝管理规定',
	]);
});

test('half the characters is the least', () => {
	expect(withTitleNear(records, '殡葬服务收费放')).toEqual([]);
	expect(withTitleNear(records, '放')).toEqual([]);
	expect(withTitleNear(records, '')).toEqual([]);
});
