import { expect, test } from 'vitest';
import { rowRecord } from '../../../src/search/index/search-record.ts';
import { passageOf } from '../../../src/search/finding/snippet.ts';
import { normalizer, smallIndex } from './small-index.ts';
import type { PageText, Texts } from '../../../src/search/texts/texts.ts';

const page: PageText = {
	text: '正文一。正文二。正文三。附件。甲行乙行',
	passages: [0, 4, 8, 12, 15],
	subResults: [
		{ id: '/files/a.txt', title: '/files/a.txt', start: 12, end: 15 },
		{ id: 'row-1', title: '甲', start: 15, end: 17 },
		{ id: 'row-2', title: '乙', start: 17, end: 19 },
	],
};
const texts: Texts = {
	firstPassages: Uint32Array.of(0, 5),
	find: async () => ({ passages: new Uint32Array(), frequencies: new Uint32Array() }),
	readPage: async () => page,
};
const [first] = smallIndex([{ title: '停车办法' }]).records;
if (!first) throw new Error('The index has no records');
const record = { ...first, own: [3, 1] as const };
const said = (passage?: number) =>
	passageOf(texts, { record, ...(passage !== undefined && { passage }) });

test('for its own text, a page shows the passage with the match and the next one', async () => {
	expect(await said(0)).toEqual({ text: '正文一。正文二。', isAttachment: false });
	expect(await said(1)).toEqual({ text: '正文二。正文三。', isAttachment: false });
});

test('a page found by its title shows its beginning', async () => {
	expect(await said()).toEqual({ text: '正文一。正文二。', isAttachment: false });
});

test('its own text ends where the first attachment begins', async () => {
	expect((await said(2)).text).toBe('正文三。');
});

test('text of an attachment is marked as such', async () => {
	expect(await said(3)).toMatchObject({ isAttachment: true });
	expect((await said(3)).text).toMatch(/^附件。/);
});

test('a row shows its cells', async () => {
	const facts = {
		title: '乙',
		name: '乙',
		number: '',
		date: '',
		cancelled: '',
		goneOn: '',
		issuers: [],
	};
	const row = (anchor: string) => rowRecord(record, { anchor, ...facts }, normalizer);
	expect(await passageOf(texts, { record: row('row-2') })).toEqual({
		text: '乙行',
		isAttachment: false,
	});
	expect(await passageOf(texts, { record: row('row-9') })).toEqual({
		text: '',
		isAttachment: false,
	});
});
