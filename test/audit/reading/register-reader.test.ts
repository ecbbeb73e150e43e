import { expect, test } from 'vitest';
import { readRegister } from '../../../src/audit/reading/register-reader.ts';

const duty = {
	id: 'water-quality',
	title: '饮用水水质公开',
	basis: [{ instrument: '《青禾县饮用水办法》', article: '第五条' }],
	levels: ['county', 'township'],
	criterion: { kind: 'fresh' },
	deadline: { kind: 'every', span: { count: 3, unit: 'months' } },
	evidence: [{ section: 'information', title: '水质.*公告' }],
};
const empty = { version: 1, agencies: [], duties: [], declarations: [], holidays: [] };
const full = {
	...empty,
	since: 2024,
	agencies: [
		{
			id: 'water',
			name: '青禾县水利局',
			level: 'department',
			functions: ['enforcement'],
			url: 'https://www.qinghe.example/agencies/water/',
		},
	],
	duties: [duty],
	declarations: [{ duty: 'water-quality', agency: 'water', reason: '不供水' }],
	holidays: [
		{ year: 2026, source: ['https://a.example/'], off: ['2026-05-08'], working: [], local: true },
	],
};

test('a register is read whole', () => {
	const { version, ...register } = full;
	expect(readRegister(JSON.stringify({ ...full, evidence: { x: { y: {} } } }))).toEqual(register);
	expect(version).toBe(1);
});

test.each([
	['no JSON', '<html>', '不是合格的 JSON'],
	['another version', { ...empty, version: 2 }, '只认识 version 为 1'],
	['an unknown entry', { ...empty, extra: 1 }, '不认识的项目 extra'],
	['a part that is missing', { ...empty, agencies: undefined }, 'agencies：缺少'],
	[
		'too many agencies',
		{ ...empty, agencies: Array(1001).fill(full.agencies[0]) },
		'agencies：太长',
	],
	[
		'an unknown entry of a duty',
		{ ...empty, duties: [{ ...duty, x: 1 }] },
		'duties.0：不认识的项目 x',
	],
	[
		'an unknown deadline',
		{ ...empty, duties: [{ ...duty, deadline: { kind: 'soon' } }] },
		'duties.0.deadline',
	],
	[
		'a pattern that looks back',
		{ ...empty, duties: [{ ...duty, evidence: [{ section: 'x', title: '(a)\\1' }] }] },
		'duties.0.evidence.0.title：这个正则表达式',
	],
	[
		'a script for an address',
		{ ...empty, agencies: [{ ...full.agencies[0], url: 'javascript:alert(1)' }] },
		'agencies.0.url：应是 http',
	],
	[
		'a day that is none',
		{ ...empty, holidays: [{ ...full.holidays[0], off: ['2026-02-30'] }] },
		'YYYY-MM-DD',
	],
])('%s is refused', (_, register, message) => {
	const json = typeof register === 'string' ? register : JSON.stringify(register);
	expect(() => readRegister(json)).toThrow(message);
});
