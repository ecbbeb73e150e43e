import { expect, test } from 'vitest';
import { owedDuties, register } from '../../../src/queries/records/register.ts';
import { portalOf } from '../portal.ts';
import { agency, table } from '../records.ts';

const portal = portalOf({
	'agencies/government.md': agency({ name: '测试县人民政府', enforcement: true }),
	'agencies/justice.md': agency({
		name: '测试县司法局',
		type: 'department',
		reconsideration: { address: '测试路2号', hours: '工作日 8:30—17:30', phone: '0000-0000001' },
	}),
	'agencies/town.md': agency({ name: '测试镇人民政府', type: 'township' }),
	'agencies/street.md': agency({ name: '测试街道办事处', type: 'subdistrict' }),
	'exemptions/2026.csv': table({
		number: '1',
		declaredOn: '2026-03-02',
		duty: 'department-budget',
		agency: '测试县司法局',
		period: '2025',
		reason: '预算并入县政府的部门预算公开',
	}),
});

test('governments, departments and townships owe duties, each with what it does', () => {
	expect(
		register(portal).agencies.map(({ id, level, functions, url }) => [id, level, functions, url]),
	).toEqual([
		['government', 'county', ['enforcement'], 'https://www.ceshi.example/agencies/government/'],
		['justice', 'department', ['reconsideration'], 'https://www.ceshi.example/agencies/justice/'],
		['town', 'township', [], 'https://www.ceshi.example/agencies/town/'],
	]);
});

test('declarations name their agency by its id, for a period or an element where they say so', () => {
	expect(register(portal).declarations).toEqual([
		{
			duty: 'department-budget',
			agency: 'justice',
			period: '2025',
			reason: '预算并入县政府的部门预算公开',
		},
	]);
});

test('the national duties come before those of the county', () => {
	expect(register(portal).duties).toEqual([]);
	expect(owedDuties(portal).length).toBeGreaterThan(150);
});
