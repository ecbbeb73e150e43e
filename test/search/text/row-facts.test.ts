import { expect, test } from 'vitest';
import { readRowTitle, writeRowTitle } from '../../../src/search/text/rows.ts';

const facts = {
	anchor: 'row-1',
	title: '甲石商贸有限公司',
	name: '甲石商贸有限公司',
	number: '青市监罚〔2026〕1号',
	date: '2026-01-20',
	cancelled: '',
	goneOn: '',
	issuers: ['市场监督管理局', '公安局'],
};

test.each([
	['all that can be said', facts],
	[
		'nothing but a title',
		{ ...facts, name: '', number: '', date: '', cancelled: '', goneOn: '', issuers: [] },
	],
])('the facts of a row come back from its title: %s', (_, written) => {
	expect(readRowTitle('row-1', writeRowTitle(written))).toEqual(written);
});

test('a title without facts is a title', () => {
	expect(readRowTitle('a', '/files/a.txt')).toMatchObject({ title: '/files/a.txt', issuers: [] });
});
