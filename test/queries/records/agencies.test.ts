import { expect, test } from 'vitest';
import {
	allAgencies,
	agenciesOf,
	agencyNamed,
	officeFacts,
	officeOf,
} from '../../../src/queries/records/agencies.ts';
import { portalOf, the } from '../portal.ts';
import { agency } from '../records.ts';

const portal = portalOf({
	'agencies/a-town.md': agency({ name: '甲镇人民政府', type: 'township' }),
	'agencies/health.md': agency({ name: '测试县卫生健康局', type: 'department' }),
	'agencies/z-first.md': agency({ name: '测试县人民政府办公室', type: 'department', order: 1 }),
	'agencies/government.md': agency(),
	'agencies/education.md': agency({ name: '测试县教育局', type: 'department' }),
});

test('a directory goes by type, then by the order that the county gave, then by id', () => {
	expect(allAgencies(portal).map(({ id }) => id)).toEqual([
		'government',
		'z-first',
		'education',
		'health',
		'a-town',
	]);
	expect(allAgencies(portal)[0]?.href).toBe('/agencies/government/');
});

test('agencies are found by their ids, in the order asked for, and by their whole name', () => {
	expect(agenciesOf(portal, ['health', 'government']).map(({ id }) => id)).toEqual([
		'health',
		'government',
	]);
	expect(agenciesOf(portal, ['none'])).toEqual([]);
	expect(agenciesOf(portal, undefined)).toEqual([]);
	expect(agencyNamed(portal, '测试县教育局')?.id).toBe('education');
	expect(agencyNamed(portal, '测试县教育')).toBeUndefined();
});

test('an office says how it is reached', () => {
	const one = portalOf({
		'agencies/government.md': agency({
			office: {
				name: '公开科',
				address: '测试路1号',
				hours: '工作日',
				phone: '0000-1',
				fax: '0000-2',
				online: '网上申请',
				postcode: '999900',
			},
		}),
	});
	expect(officeFacts(the(allAgencies(one)[0]).data)).toEqual([
		{ label: '信息公开工作机构', value: '公开科' },
		{ label: '办公地址', value: '测试路1号', asked: 'address', element: 'address' },
		{ label: '办公时间', value: '工作日', asked: 'hours', element: 'hours' },
		{ label: '联系电话', value: '0000-1', asked: 'phone', element: 'phone' },
		{ label: '传真', value: '0000-2' },
		{ label: '互联网联系方式', value: '网上申请' },
		{ label: '邮政编码', value: '999900' },
	]);
});

test('an unknown office has no facts', () => {
	const old = portalOf({
		'agencies/old.md': agency({ office: undefined, importedFrom: { source: '旧网站' } }),
	});
	expect(officeFacts(the(allAgencies(old)[0]).data).map(({ value }) => value)).toEqual(
		Array.from({ length: 7 }, () => undefined),
	);
	expect(officeOf(portal, 'none')).toEqual({ agency: undefined, href: undefined, facts: [] });
	const health = officeOf(portal, 'health');
	expect([health.agency, health.href, health.facts[1]?.value]).toEqual([
		'测试县卫生健康局',
		'/agencies/health/',
		'测试路1号',
	]);
});
