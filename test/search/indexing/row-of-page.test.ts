import { expect, test } from 'vitest';
import { attachmentPieces, rowPiece } from '../../../src/search/indexing/pieces-of.ts';
import { createFold } from '../../../src/search/text/fold.ts';

const page = { title: '行政处罚决定（2026年）', date: '2026-11-17' };
const row = {
	anchor: 'row-1',
	cells: ['甲公司', '', '青市监罚〔2026〕1号', '罚款'],
	says: ['name', '', 'number', ''],
	agencies: ['market', 'unknown'],
	date: '2026-01-20T09:00',
};
const nameOf = (agency: string) => (agency === 'market' ? '市场监督管理局' : undefined);

test('a row is called as its table says, and says what its cells say', () => {
	expect(rowPiece(row, page, nameOf)).toEqual({
		text: '甲公司；青市监罚〔2026〕1号；罚款',
		row: {
			anchor: 'row-1',
			title: '甲公司',
			name: '甲公司',
			number: '青市监罚〔2026〕1号',
			date: '2026-01-20',
			issuers: ['市场监督管理局'],
		},
	});
});

test('a row without a name, or with one that says little, is called after its page too', () => {
	const titleWith = (changed: object) => rowPiece({ ...row, ...changed }, page, nameOf).row?.title;
	expect(titleWith({ says: [] })).toBe('行政处罚决定（2026年）：甲公司');
	expect(titleWith({ cells: ['2024'] })).toBe('行政处罚决定（2026年）：2024');
	expect(titleWith({ cells: ['长'.repeat(100)] })).toBe(`${'长'.repeat(60)}……`);
});

test('a place in the table is no number, and a row without a date has that of its page', () => {
	const made = rowPiece({ ...row, cells: ['甲', '', '12'], date: '' }, page, nameOf);
	expect(made.row).toMatchObject({ number: '', date: '2026-11-17' });
});

test('an attachment comes in passages that overlap and lose nothing', () => {
	const text = Array.from({ length: 300 }, (_, place) => `第${place}行\n`).join('');
	const pieces = attachmentPieces(createFold(new Map()), text).map((piece) => piece.text);
	expect(pieces.length).toBeGreaterThan(1);
	for (let place = 0; place < 300; place++)
		expect(pieces.some((piece) => piece.includes(`第${place}行`))).toBe(true);
	expect(attachmentPieces(createFold(new Map()), ' ')).toEqual([]);
});
