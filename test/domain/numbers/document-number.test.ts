import { describe, expect, test } from 'vitest';
import {
	formatDocumentNumber,
	parseDocumentNumber,
	readDocumentNumber,
	type DocumentNumber,
} from '../../../src/domain/numbers/document-number.ts';
import { findDocumentNumbers } from '../../../src/domain/numbers/numbers-in-text.ts';
import { corpusJson, hasCorpus, policyRecords } from '../../corpus.ts';

const usualIn = (text: string) => [...new Set(findDocumentNumbers(text).map(({ usual }) => usual))];

const canonical: [string, DocumentNumber][] = [
	['青政规〔2024〕12号', { kind: 'standard', prefix: '青政规', year: 2024, serial: 12 }],
	['国办发明电〔2018〕15号', { kind: 'standard', prefix: '国办发明电', year: 2018, serial: 15 }],
	['海政函〔1999〕1号', { kind: 'standard', prefix: '海政函', year: 1999, serial: 1 }],
	['某数据资源〔2024〕30号', { kind: 'standard', prefix: '某数据资源', year: 2024, serial: 30 }],
	['XX发〔2024〕100号', { kind: 'standard', prefix: 'XX发', year: 2024, serial: 100 }],
	[
		'某市监处罚〔2024〕990522000123号',
		{ kind: 'standard', prefix: '某市监处罚', year: 2024, serial: 990522000123 },
	],
	['国务院令第711号', { kind: 'order', prefix: '国务院令', serial: 711 }],
	['XX县人民政府令第3号', { kind: 'order', prefix: 'XX县人民政府令', serial: 3 }],
	[
		'某省人民政府令〔2023〕第9号',
		{ kind: 'order', prefix: '某省人民政府令', year: 2023, serial: 9 },
	],
	['某银行公告〔2024〕第11号', { kind: 'order', prefix: '某银行公告', year: 2024, serial: 11 }],
	[
		'积石山保安族东乡族撒拉族自治县人民政府令第1号',
		{ kind: 'order', prefix: '积石山保安族东乡族撒拉族自治县人民政府令', serial: 1 },
	],
	['2023年第1号', { kind: 'announcement', prefix: '', year: 2023, serial: 1 }],
	[
		'XX县人民政府公告2023年第1号',
		{ kind: 'announcement', prefix: 'XX县人民政府公告', year: 2023, serial: 1 },
	],
];

describe('a canonical number', () => {
	test.each(canonical)('%s', (text, number) => {
		expect(parseDocumentNumber(text)).toEqual(number);
		expect(readDocumentNumber(text)).toEqual(number);
		expect(formatDocumentNumber(number)).toBe(text);
		expect(usualIn(`《关于某事的通知》（${text}）`)).toEqual(number.prefix ? [text] : []);
	});

	test.each([
		['square brackets', '青政规[2024]12号'],
		['round brackets', '青政规（2024）12号'],
		['leading zeros', '青政规〔2024〕012号'],
		['the serial 0', '青政规〔2024〕0号'],
		['第 before the serial', '青政规〔2024〕第12号'],
		['no 号', '青政规〔2024〕12'],
		['a year of two digits', '青政规〔24〕12号'],
		['a year out of range', '青政规〔2124〕12号'],
		['full-width digits', '青政规〔２０２４〕12号'],
		['a space', '青政规〔2024〕 12号'],
		['no code', '〔2024〕12号'],
		['a code of 21 characters', `${'政'.repeat(21)}〔2024〕12号`],
		['a digit in the code', '青政2规〔2024〕12号'],
		['words after it', '青政规〔2024〕12号文件'],
		['an order without 第', '国务院令711号'],
		['第 without 令 or 公告', '国务院第711号'],
		['an announcement without 第', '2023年1号'],
		['an index number', '000014349/2018-00226'],
		['nothing', ''],
	])('has not %s', (_, text) => {
		expect(parseDocumentNumber(text)).toBeUndefined();
	});
});

describe('the lenient reader', () => {
	test.each([
		'青政规[2024]12号',
		'青政规【2024】12号',
		'青政规(2024)12号',
		'青政规（2024）12号',
		'青政规［2024］12号',
		'青政规﹝2024﹞12号',
		'青政规<2024>12号',
		'青政规＜2024＞12号',
		'青政规〈2024〉12号',
		'青政规《2024》12号',
		'青政规「2024」12号',
		'青政规〖2024〗12号',
		'青政规〔2024)12号',
		'青政规〔202412号',
		'青政规2024〕12号',
		'青政规〔２０２４〕１２号',
		'青政规〔2024年〕12号',
		'青政规〔2024〕第12号',
		'青政规第〔2024〕12号',
		'青政规〔2024〕012号',
		'青政规〔2024〕12',
		' 青政规〔2024〕12 号\n',
		'青　政　规〔2024〕\u00a012\u00a0号',
		'青政规〔2024〕\u200b12号',
		'（青政规〔2024〕12号）',
		'根据青政规〔2024〕12号',
		'关于某事的通知青政规〔2024〕12号',
		'某县人民政府办公室关于进一步做好某事某事某事某事工作的通知青政规〔2024〕12号',
	])('reads %j', (text) => {
		const number = readDocumentNumber(text);
		expect(number && formatDocumentNumber(number)).toBe('青政规〔2024〕12号');
	});

	test.each([
		['国务院令 第711号', '国务院令第711号'],
		['国务院令711号', '国务院令第711号'],
		['国务院令（第711号）', '国务院令第711号'],
		['国务院第303号令', '国务院令第303号'],
		['某县人民政府第012号公告', '某县人民政府公告第12号'],
		['第29号令', '令第29号'],
		['某省政府令[2023]第09号', '某省政府令〔2023〕第9号'],
		['某局公告（2023年第1号）', '某局公告2023年第1号'],
		['（2023年第01号）', '2023年第1号'],
		['某厅公告 2023 年 第 1 号', '某厅公告2023年第1号'],
		['贯彻落实某银行公告〔2024〕第11号', '某银行公告〔2024〕第11号'],
	])('reads %j as %s', (text, expected) => {
		const number = readDocumentNumber(text);
		expect(number && formatDocumentNumber(number)).toBe(expected);
	});

	test.each([
		['no brackets', '青政规202412号'],
		['no code', '〔2024〕12号'],
		['no serial', '青政规〔2024〕号'],
		['the serial 0', '青政规〔2024〕00号'],
		['no year', '青政规第12号'],
		['a year of two digits and no 号', '青政规〔24〕12'],
		['two numbers', '青政规〔2024〕12号、青政规〔2024〕13号'],
		['words after it', '青政规〔2024〕12号及其附件'],
		['a street address', '人民路12号'],
		['a date', '2024年1月12日'],
		['an index number', '000014349/2018-00226'],
		['nothing', ''],
	])('does not read %s', (_, text) => {
		expect(readDocumentNumber(text)).toBeUndefined();
	});
});

describe('in running text', () => {
	test.each([
		['at its head', '青政规〔2024〕12号\n关于某事的通知', ['青政规〔2024〕12号']],
		[
			'in brackets after a title',
			'《某办法》（青政规〔2024〕12号）同时废止',
			['青政规〔2024〕12号'],
		],
		['after 根据', '根据青政规〔2024〕12号要求', ['青政规〔2024〕12号']],
		[
			'after a title without punctuation',
			'关于某事的通知青政规〔2024〕12号',
			['青政规〔2024〕12号'],
		],
		['after a date', '2024年3月9日青政规〔2024〕12号', ['青政规〔2024〕12号']],
		[
			'in other brackets',
			'见青政规[2024]12号、青政规（2024）13号',
			['青政规〔2024〕12号', '青政规〔2024〕13号'],
		],
		['broken by a line end', '青政规〔2024〕12\n号', ['青政规〔2024〕12号']],
		['twice', '青政规〔2024〕12号、青政规 [2024] 12 号', ['青政规〔2024〕12号']],
		[
			'of every kind',
			'国务院令第711号，某局公告2023年第1号，某省政府令〔2023〕第9号',
			['国务院令第711号', '某局公告2023年第1号', '某省政府令〔2023〕第9号'],
		],
	])('%s', (_, text, numbers) => {
		expect(usualIn(text)).toEqual(numbers);
	});

	test.each([
		['an address', '地址：人民路12号'],
		['a line end between the words before and the year', '关于某事的通知\n〔2024〕12号'],
		['the issue of a periodical', '《某某公报》2023年第1号'],
		['a court file', '某县人民法院（2024）某民初12号'],
		['a year in brackets', '某县规划（2024）第一章'],
		['nothing', ''],
	])('nothing is found in %s', (_, text) => {
		expect(usualIn(text)).toEqual([]);
	});

	test('a long text without punctuation is no trouble', () => {
		expect(usualIn('政'.repeat(100_000))).toEqual([]);
	});
});

describe.skipIf(!hasCorpus)('real documents', () => {
	test('every number of a policy record is read, and read again from its canonical form', () => {
		const texts = policyRecords().flatMap(({ doc_number }) => doc_number ?? []);
		expect(texts).toHaveLength(833);

		const numbers = texts.map(readDocumentNumber).filter((number) => number !== undefined);
		expect(numbers).toHaveLength(833);
		for (const number of numbers) {
			expect(parseDocumentNumber(formatDocumentNumber(number))).toEqual(number);
		}

		// Three were cut out of running text with words before them that could belong to a code:
		// the 日 of a date (日照 begins so, too) and the name of an issuer.
		const withForeignWords = numbers.filter(({ prefix }) => /^日国|等部门/.test(prefix));
		expect(withForeignWords).toHaveLength(3);
	});

	test('every number of a portal page is canonical', () => {
		const { items } = corpusJson<{ items: { expected?: { doc_number?: string } }[] }>(
			'pages/manifest.json',
		);
		const texts = items.flatMap(({ expected }) => expected?.doc_number ?? []);
		expect(texts).toHaveLength(39);
		expect(texts.filter((text) => !parseDocumentNumber(text))).toEqual([]);
	});

	test('a number that stands in its own document is found there', () => {
		const documents = policyRecords().flatMap(({ doc_number, title, body }) => {
			const number = readDocumentNumber(doc_number ?? '');
			const text = `${title}\n${body}`;
			const canonical = number ? formatDocumentNumber(number) : '';
			return canonical && text.includes(canonical) ? { canonical, text } : [];
		});
		const missed = documents.filter(({ canonical, text }) => !usualIn(text).includes(canonical));
		expect(documents.length).toBeGreaterThan(700);
		// One: the record's own number begins with the second half of 根据.
		expect(missed).toHaveLength(1);
	});
});
