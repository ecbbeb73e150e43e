import { expect, test } from 'vitest';
import {
	jurisdictions,
	reconsiderationBody,
	reconsiderationPages,
} from '../../../src/queries/hubs/reconsideration.ts';
import { portalOf } from '../portal.ts';
import { statisticsRow } from '../../collections/statistics-row.ts';
import { agency, table } from '../records.ts';
import type { Portal } from '../../../src/queries/portal.ts';

const county = { name: '测试县人民政府', href: '/agencies/government/' };
const organsIn = (portal: Portal) =>
	jurisdictions(portal).map(({ agency: { id }, organs }) => [id, organs]);

test('applications against departments, townships and their like go to the county', () => {
	const portal = portalOf({
		'agencies/government.md': agency(),
		'agencies/justice.md': agency({ name: '测试县司法局', type: 'department' }),
		'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township' }),
		'agencies/street.md': agency({ name: '测试县甲街道办事处', type: 'subdistrict' }),
		'agencies/office.md': agency({
			name: '测试县甲所',
			type: 'dispatched',
			parent: 'justice',
		}),
		'agencies/above.md': agency({ name: '上级厅', type: 'superior' }),
	});
	expect(organsIn(portal)).toEqual([
		['government', [{ name: '上一级人民政府', href: undefined }]],
		['justice', [county]],
		['town', [county]],
		['street', [county]],
		['office', [county]],
	]);
	expect(reconsiderationBody(portal)).toBeUndefined();
});

test('against the county they go to the government above; where the directory has it, to its page', () => {
	const portal = portalOf({
		'agencies/government.md': agency({ parent: 'city' }),
		'agencies/city.md': agency({ name: '测试市人民政府', type: 'superior' }),
	});
	expect(organsIn(portal)).toEqual([
		['government', [{ name: '测试市人民政府', href: '/agencies/city/' }]],
	]);
});

test('against a vertical department and its offices they go to the department above', () => {
	const portal = portalOf({
		'agencies/government.md': agency(),
		'agencies/tax.md': agency({ name: '测试县税务局', type: 'vertical', parent: 'city-tax' }),
		'agencies/customs.md': agency({ name: '测试海关', type: 'vertical', parent: 'government' }),
		'agencies/tax-office.md': agency({
			name: '测试县税务局甲所',
			type: 'dispatched',
			parent: 'tax',
		}),
		'agencies/city-tax.md': agency({ name: '测试市税务局', type: 'superior' }),
	});
	expect(organsIn(portal)).toEqual([
		['government', [{ name: '上一级人民政府', href: undefined }]],
		['tax-office', [{ name: '测试县税务局', href: '/agencies/tax/' }]],
		['customs', [{ name: '上一级主管部门', href: undefined }]],
		['tax', [{ name: '测试市税务局', href: '/agencies/city-tax/' }]],
	]);
});

test('against the department that handles the cases the applicant chooses', () => {
	const portal = portalOf({
		'agencies/government.md': agency(),
		'agencies/justice.md': agency({
			name: '测试县司法局',
			type: 'department',
			reconsideration: { address: '测试路2号', hours: '工作日', phone: '0000-1' },
		}),
	});
	expect(reconsiderationBody(portal)?.id).toBe('justice');
	expect(jurisdictions(portal)[1]).toMatchObject({
		agency: { id: 'justice' },
		organs: [county, { name: '上一级司法行政部门', href: undefined }],
		article: '《行政复议法》第二十八条',
	});
});

test('the hub leads to its pages on law, and to the parts that have content', () => {
	const law = [
		'/reconsideration/scope/',
		'/reconsideration/before-court/',
		'/reconsideration/conditions/',
		'/reconsideration/jurisdiction/',
		'/reconsideration/channels/',
		'/reconsideration/templates/',
		'/reconsideration/procedure/',
		'/reconsideration/time-limits/',
	];
	const pathsOf = (files: Parameters<typeof portalOf>[0]) =>
		reconsiderationPages(portalOf(files)).map(({ path }) => path);
	expect(pathsOf({})).toEqual(law);
	expect(pathsOf({ 'reconsideration-statistics/annual.csv': table(statisticsRow) })).toEqual([
		...law,
		'/reconsideration/statistics/',
	]);
});
