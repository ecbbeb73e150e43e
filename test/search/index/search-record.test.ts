import { expect, test } from 'vitest';
import {
	isAgency,
	partOfRecord,
	searchRecordsOf,
	rowRecord,
} from '../../../src/search/index/search-record.ts';
import { normalizer, smallIndex } from '../finding/small-index.ts';
import type { RecordColumns } from '../../../src/search/text/index-format.ts';

const columns = (changed: Partial<RecordColumns>): RecordColumns => ({
	addresses: ['/a/'],
	titles: ['停车办法'],
	numbers: [''],
	dates: [''],
	sections: [0],
	issuers: [[1, 2]],
	topics: [[]],
	own: {},
	validities: {},
	ends: {},
	names: ['文件', '甲局', '乙局'],
	...changed,
});
const only = (changed: Partial<RecordColumns>) => {
	const [record] = searchRecordsOf([columns(changed)], normalizer);
	return record ?? expect.fail('There is no record');
};

test('records are counted through all parts, each part with its own names', () => {
	const parts = [columns({}), columns({ titles: ['养犬办法'], names: ['解读', '丙局', '丁局'] })];
	expect(searchRecordsOf(parts, normalizer)).toMatchObject([
		{ id: 0, title: '停车办法', section: '文件', issuers: ['甲局', '乙局'] },
		{ id: 1, title: '养犬办法', section: '解读', issuers: ['丙局', '丁局'] },
	]);
});

test('absent values are left out', () => {
	expect(Object.keys(only({}))).not.toEqual(expect.arrayContaining(['number']));
	expect(only({}).date).toBeUndefined();
	expect(only({ numbers: ['某政规〔2026〕6号'], dates: ['2026-01-01'] })).toMatchObject({
		date: '2026-01-01',
		number: { text: '某政规〔2026〕6号', normalized: '某政规20266号', keys: [{ serial: 6 }] },
	});
});

test('the issued title of a notice is that of what it issues', () => {
	expect(only({ titles: ['某县关于印发《停車办法》的通知'] }).issuedTitle).toBe('停车办法');
	expect(only({ titles: ['停車办法'] }).issuedTitle).toBe('停车办法');
});

test('the title of a further page is not searched', () => {
	expect(only({ titles: ['行政处罚决定（第 2 页）'] })).toMatchObject({
		normalized: '',
		issuedTitle: '',
	});
});

test('a passage is its own, an attachment’s or a row’s', () => {
	const parts = (own?: readonly [number, number]) => {
		const record = only(own ? { own: { 0: own } } : {});
		return [0, 1, 2, 3].map((passage) => partOfRecord(record, passage));
	};
	expect(parts()).toEqual(['own', 'own', 'own', 'own']);
	expect(parts([1, 2])).toEqual(['own', 'attachment', 'attachment', 'row']);
	expect(parts([0, 0])).toEqual(['row', 'row', 'row', 'row']);
});

test('a row has its own facts, and the section and the topics of its page', () => {
	const page = only({});
	const facts = {
		anchor: 'row-1',
		title: '处罚：甲',
		name: '甲',
		number: '',
		date: '',
		cancelled: '',
		goneOn: '',
		issuers: [],
	};
	expect(rowRecord(page, facts, normalizer)).toMatchObject({
		id: page.id,
		address: '/a/#row-1',
		title: '处罚：甲',
		normalized: '甲',
		section: '文件',
		issuers: [],
		row: 'row-1',
	});
	expect(rowRecord(page, { ...facts, name: '' }, normalizer).normalized).toBe('处罚甲');
});

test('an agency is known by its address', () => {
	const { records } = smallIndex([{ title: '甲局', address: '/agencies/a/' }, { title: '甲局' }]);
	expect(records.map(isAgency)).toEqual([true, false]);
});
