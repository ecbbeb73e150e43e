import { describe, expect, test } from 'vitest';
import { reconsiderationOrgan } from '../../../src/domain/reconsideration/jurisdiction.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import type { Respondent } from '../../../src/domain/reconsideration/jurisdiction-of-existing.ts';

const day: CalendarDate = '2026-06-01';

const agencies: readonly Respondent[] = [
	{ id: 'county', name: '测试县人民政府', type: 'county' },
	{ id: 'bureau', name: '测试县教育局', type: 'department', parent: 'county' },
	{ id: 'justice', name: '测试县司法局', type: 'department', parent: 'county', handlesCases: true },
	{ id: 'town', name: '测试镇人民政府', type: 'township', parent: 'county' },
	{ id: 'subdistrict', name: '测试街道办事处', type: 'subdistrict', parent: 'county' },
	{ id: 'zone', name: '测试开发区管委会', type: 'zone', parent: 'county', authorised: true },
	{ id: 'new-zone', name: '测试工业园管委会', type: 'zone', parent: 'county', authorised: false },
	{ id: 'ecology', name: '测试市生态环境局测试分局', type: 'city-office', parent: 'city-ecology' },
	{ id: 'branch', name: '测试市某局测试分局', type: 'dispatched', parent: 'city-ecology' },
	{ id: 'city-ecology', name: '测试市生态环境局', type: 'superior' },
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
	['ecology', ['设区的市人民政府', '测试县人民政府'], '第二十四条'],
	['branch', ['设区的市人民政府', '测试县人民政府'], '第二十四条'],
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
	expect(reconsiderationOrgan(county, [city, county], day)?.organs).toEqual([
		{ id: 'city', name: '测试市人民政府' },
	]);
});

test('a zone without powers of its own acts for the county: the government above decides', () => {
	expect(organOf('new-zone', agencies)).toMatchObject({
		organs: [{ name: '上一级人民政府' }],
		article: '《行政复议法》第二十四条、《行政复议法实施条例》第十四条',
	});
});

test.each([
	['a zone of which nobody said whether it has powers', 'zone', '测试开发区管委会'],
	['a city bureau’s branch entered as vertical', 'vertical', '测试市生态环境局测试分局'],
])('%s must be asked', (_, type, name) => {
	const found = reconsiderationOrgan(
		{ id: 'one', name, type, parent: 'city-ecology' },
		agencies,
		day,
	);
	expect(found?.organs).toEqual([]);
	expect(found?.reason).toContain('向行政复议机构询问');
});

test('a city bureau’s branch may also go to the city that the county names', () => {
	const city = { id: 'city', name: '测试市人民政府', type: 'superior' };
	const county = { id: 'county', name: '测试县人民政府', type: 'county', parent: 'city' };
	const branch = { id: 'branch', name: '测试市生态环境局测试分局', type: 'city-office' };
	expect(reconsiderationOrgan(branch, [city, county, branch], day)?.organs).toEqual([
		{ id: 'city', name: '测试市人民政府' },
		{ id: 'county', name: '测试县人民政府' },
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
	return agency && reconsiderationOrgan(agency, among, day);
}

describe('against an abolished agency its successors are the respondents', () => {
	const reason = '县级人民政府工作部门作出的行政行为';
	const abolished = (more: Partial<Respondent>): Respondent => ({
		id: 'old',
		name: '测试县质量技术监督局',
		type: 'department',
		abolishedOn: '2019-03-01',
		...more,
	});
	const against = (agency: Respondent, on = day) =>
		reconsiderationOrgan(agency, [...agencies, agency], on);

	test('one successor', () => {
		expect(against(abolished({ successors: [{ agency: 'bureau' }] }))).toEqual({
			organs: [{ id: 'county', name: '测试县人民政府' }],
			reason: `已经撤销，被申请人是继续行使其职权的测试县教育局；${reason}`,
			article: '《行政复议法》第十九条、《行政复议法》第二十四条',
		});
	});

	test('several with the same organ', () => {
		const found = against(abolished({ successors: [{ agency: 'bureau' }, { agency: 'town' }] }));
		expect(found?.organs).toEqual([{ id: 'county', name: '测试县人民政府' }]);
		expect(found?.reason).toContain('测试县教育局、测试镇人民政府，看被申请的行为属于谁承接的职能');
	});

	test('several with different organs are told apart in the reason', () => {
		const found = against(abolished({ successors: [{ agency: 'bureau' }, { agency: 'tax' }] }));
		expect(found?.organs).toEqual([]);
		expect(found?.reason).toContain(
			'（测试县教育局的，向测试县人民政府申请；测试县税务局的，向测试市税务局申请）',
		);
	});

	test('a successor that was abolished too leads on to its own', () => {
		const second = { ...abolished({ successors: [{ agency: 'tax' }] }), id: 'second' };
		const first = abolished({ successors: [{ agency: 'second' }] });
		const found = reconsiderationOrgan(first, [...agencies, first, second], day);
		expect(found?.organs.map(({ name }) => name)).toEqual(['测试市税务局']);
	});

	test.each([
		['none named', abolished({})],
		['a circle', abolished({ successors: [{ agency: 'old' }] })],
	])('%s: it must be asked', (_, agency) => {
		const found = against(agency);
		expect(found?.organs).toEqual([]);
		expect(found?.reason).toBe(
			'已经撤销，由谁继续行使它的职权没有写明。请看决定书上告知的行政复议机关，或者向行政复议机构询问',
		);
	});

	test('before its end it is judged as any other', () => {
		const agency = abolished({ abolishedOn: '2027-01-01', successors: [{ agency: 'tax' }] });
		expect(against(agency)?.reason).toBe(reason);
		expect(against(agency, '2027-01-01')?.organs.map(({ name }) => name)).toEqual(['测试市税务局']);
	});
});

test('another plate of an organ goes where the organ goes', () => {
	const plate = { id: 'plate', name: '测试县教育督导室', type: 'other', plateOf: 'bureau' };
	expect(reconsiderationOrgan(plate, [...agencies, plate], day)).toMatchObject({
		organs: [{ name: '测试县人民政府' }],
		reason: '与测试县教育局是一个机构。县级人民政府工作部门作出的行政行为',
	});
});
