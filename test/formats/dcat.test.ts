import { describe, expect, test } from 'vitest';
import { catalogueFaults } from './valid-catalogue.ts';
import { dcat } from '../../src/formats/dcat.ts';
import { updateFrequencies } from '../../src/domain/dates/update-frequency.ts';
import type { DataCatalogue } from '../../src/formats/dcat.ts';

const catalogue: DataCatalogue = {
	address: 'https://www.ceshi.example/data.json',
	page: 'https://www.ceshi.example/data/',
	title: '数据下载',
	description: '本站的数据文件',
	publisher: { name: '测试县人民政府', page: 'https://www.ceshi.example/' },
	contact: { phone: '0000-1234567', email: 'xxgk@ceshi.example' },
	place: { name: '测试县', code: '999903' },
	licence: undefined,
	unlicensed: '未声明',
	modified: '2026-06-01',
	sets: updateFrequencies.map((frequency, place) => ({
		address: `https://www.ceshi.example/data/#set-${place}`,
		title: `第${place}组`,
		description: '一组数据',
		page: 'https://www.ceshi.example/lists/fees/',
		schema: 'https://www.ceshi.example/data/fields/lists-fees.json',
		issued: place === 0 ? undefined : '2026-01-01',
		modified: place === 0 ? undefined : '2026-06-01',
		frequency,
		files: [
			{
				title: '2026年',
				address: `https://www.ceshi.example/lists/fees/2026-${place}`,
				modified: '2026-06-01',
			},
		],
	})),
};

const licensed: DataCatalogue = {
	...catalogue,
	licence: { name: '测试许可', address: 'https://www.ceshi.example/licence/' },
};

test.each([
	['without a licence', catalogue],
	['with a licence', licensed],
	['without ways to reach anyone', { ...catalogue, contact: {} }],
	['of a place without a code', { ...catalogue, place: { name: '测试县' } }],
])('a catalogue %s has what DCAT 3 demands', async (_, given) => {
	expect(await catalogueFaults(dcat(given))).toEqual([]);
});

test('a licence is stated where one is declared, and nowhere else', () => {
	expect(dcat(catalogue)).not.toContain('dct:license');
	expect(dcat(catalogue)).toContain('"dct:rights":{"@type":"dct:RightsStatement"');
	expect(dcat(licensed)).toContain('https://www.ceshi.example/licence/');
	expect(dcat(licensed)).not.toContain('dct:rights');
});

describe('the shapes refuse', () => {
	const valid = dcat(catalogue);
	test.each([
		[
			'a set without a description',
			'"dct:description":{"@value":"一组数据","@language":"zh"},',
			'',
		],
		['a set that no one publishes', '"dct:publisher":{"@id":"https://www.ceshi.example/"},', ''],
		['a day that is no time', '2026-06-01T00:00:00+08:00', '2026-13-01'],
		['a file of no type', '"@type":"dct:MediaType"', '"@type":"dct:Other"'],
		['a file without terms', '"dct:rights"', '"dct:subject"'],
		['a telephone that is no address', '"@id":"tel:0000-1234567"', '"@value":"0000-1234567"'],
		['an invented frequency', 'freq/annual', 'freq/often'],
	])('%s', async (_, from, to) => {
		expect(valid).toContain(from);
		expect(await catalogueFaults(valid.replaceAll(from, to))).not.toEqual([]);
	});
});
