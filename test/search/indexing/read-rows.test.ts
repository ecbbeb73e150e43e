import { expect, test } from 'vitest';
import { rowFacts } from '../../../src/search/indexing/read-rows.ts';

const page = { title: '行政处罚决定（2026年）', date: '2026-11-17' };
const row = {
	anchor: 'row-1',
	cells: ['甲公司', '', '青市监罚〔2026〕1号', '罚款'],
	says: ['name', '', 'number', ''],
	agencies: ['market', 'unknown'],
	date: '2026-01-20T09:00',
	cancelled: '',
	goneOn: '',
};
const nameOf = (agency: string) => (agency === 'market' ? '市场监督管理局' : undefined);

test('a row has the name that its table states, and names existing agencies', () => {
	expect(rowFacts(row, page, nameOf)).toEqual({
		anchor: 'row-1',
		title: '甲公司',
		name: '甲公司',
		number: '青市监罚〔2026〕1号',
		date: '2026-01-20',
		cancelled: '',
		goneOn: '',
		issuers: ['市场监督管理局'],
	});
});

test('a row without a name, or with one that says little, is called after its page too', () => {
	const titleWith = (changed: object) => rowFacts({ ...row, ...changed }, page, nameOf).title;
	expect(titleWith({ says: [] })).toBe('行政处罚决定（2026年）：甲公司');
	expect(titleWith({ cells: ['2024'] })).toBe('行政处罚决定（2026年）：2024');
	expect(titleWith({ cells: ['长'.repeat(100)] })).toBe(`${'长'.repeat(60)}……`);
});

test('a position in the table is not a number, and a row without a date has its page’s date', () => {
	const facts = rowFacts({ ...row, cells: ['甲', '', '12'], date: '' }, page, nameOf);
	expect(facts).toMatchObject({ number: '', date: '2026-11-17' });
});
