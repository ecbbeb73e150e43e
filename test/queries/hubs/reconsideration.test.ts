import { expect, test } from 'vitest';
import { jurisdictions, reconsiderationBody } from '../../../src/queries/hubs/reconsideration.ts';
import { portalOf } from '../portal.ts';
import { agency } from '../records.ts';

test('applications against departments and townships go to the county', () => {
	const portal = portalOf({
		'agencies/government.md': agency(),
		'agencies/justice.md': agency({ name: '测试县司法局', type: 'department' }),
		'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township' }),
	});
	expect(jurisdictions(portal).map(({ agency: { id }, organs }) => [id, organs])).toEqual([
		['government', [{ name: '上一级人民政府', href: undefined }]],
		['justice', [{ name: '测试县人民政府', href: '/agencies/government/' }]],
		['town', [{ name: '测试县人民政府', href: '/agencies/government/' }]],
	]);
	expect(reconsiderationBody(portal)).toBeUndefined();
});
