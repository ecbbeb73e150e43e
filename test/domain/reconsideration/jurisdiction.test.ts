import { expect, test } from 'vitest';
import { reconsiderationOrgan } from '../../../src/domain/reconsideration/jurisdiction.ts';
import type { Respondent } from '../../../src/domain/reconsideration/jurisdiction.ts';

const agencies: readonly Respondent[] = [
	{ id: 'county', name: '测试县人民政府', type: 'county' },
	{ id: 'bureau', name: '测试县教育局', type: 'department', parent: 'county' },
	{ id: 'justice', name: '测试县司法局', type: 'department', parent: 'county', handlesCases: true },
	{ id: 'town', name: '测试镇人民政府', type: 'township', parent: 'county' },
	{ id: 'subdistrict', name: '测试街道办事处', type: 'subdistrict', parent: 'county' },
	{ id: 'zone', name: '测试开发区管委会', type: 'zone', parent: 'county' },
	{ id: 'office', name: '测试市场监管所', type: 'dispatched', parent: 'bureau' },
	{ id: 'authorised', name: '测试城管大队', type: 'authorised', parent: 'bureau' },
	{ id: 'city-tax', name: '测试市税务局', type: 'superior' },
	{ id: 'tax', name: '测试县税务局', type: 'vertical', parent: 'city-tax' },
	{ id: 'customs', name: '测试海关', type: 'vertical', parent: 'county' },
	{ id: 'exchange', name: '测试县外汇管理支局', type: 'vertical' },
	{ id: 'tax-office', name: '测试税务所', type: 'dispatched', parent: 'tax' },
	{ id: 'other', name: '测试机关', type: 'other' },
];

test.each([
	['county', ['上一级人民政府'], '第二十四条'],
	['bureau', ['测试县人民政府'], '第二十四条'],
	['town', ['测试县人民政府'], '第二十四条'],
	['subdistrict', ['测试县人民政府'], '第二十四条'],
	['zone', ['测试县人民政府'], '第二十四条'],
	['office', ['测试县人民政府'], '第二十四条'],
	['authorised', ['测试县人民政府'], '第二十四条'],
	['justice', ['测试县人民政府', '上一级司法行政部门'], '第二十八条'],
	['tax', ['测试市税务局'], '第二十七条'],
	['customs', ['上一级主管部门'], '第二十七条'],
	['exchange', ['上一级主管部门'], '第二十七条'],
	['tax-office', ['测试县税务局'], '第二十七条'],
])('against %s: %j', (id, organs, article) => {
	const found = organOf(id, agencies);
	expect(found?.organs.map(({ name }) => name)).toEqual(organs);
	expect(found?.article).toBe(`《行政复议法》${article}`);
});

test('the county government goes to the government above it when the county keeps it', () => {
	const city = { id: 'city', name: '测试市人民政府', type: 'superior' };
	const county = { id: 'county', name: '测试县人民政府', type: 'county', parent: 'city' };
	expect(reconsiderationOrgan(county, [city, county])?.organs).toEqual([
		{ id: 'city', name: '测试市人民政府' },
	]);
});

test.each(['city-tax', 'other'])('%s is not for the county to judge', (id) => {
	expect(organOf(id, agencies)).toBeUndefined();
});

test('without a county government nothing is said of its departments', () => {
	expect(organOf('bureau', agencies.slice(1))).toBeUndefined();
});

function organOf(id: string, among: readonly Respondent[]) {
	const agency = among.find((one) => one.id === id);
	return agency && reconsiderationOrgan(agency, among);
}
