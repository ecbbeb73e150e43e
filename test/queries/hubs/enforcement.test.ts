import { expect, test } from 'vitest';
import { answeringFor } from '../../../src/queries/hubs/answering-agencies.ts';
import { publishedBodies, enforcementGroups } from '../../../src/queries/hubs/enforcement.ts';
import {
	enforcementBodiesSection as bodiesSection,
	home,
} from '../../../src/collections/sections/sections.ts';
import {
	reconsideration,
	reconsiderationChannels,
} from '../../../src/collections/sections/reconsideration-sections.ts';
import { portalOf } from '../portal.ts';
import { agency, penalty, table } from '../records.ts';

const officer = (certificate: string, fields = {}) => ({
	name: '张某',
	certificate,
	agency: '测试县市场监督管理局',
	...fields,
});
const files = {
	'agencies/government.md': agency(),
	'agencies/market.md': agency({
		name: '测试县市场监督管理局',
		type: 'department',
		enforcement: true,
	}),
	'agencies/health.md': agency({
		name: '测试县卫生健康局',
		type: 'department',
		enforcement: true,
	}),
	'agencies/archive.md': agency({
		name: '测试县档案局',
		type: 'department',
		enforcement: false,
	}),
	'enforcement/officers/2025-01-01.csv': table(officer('99990301001'), officer('99990301002')),
	'enforcement/officers/2026-01-01.csv': table(
		officer('99990301001'),
		officer('99990301003', { agency: '测试县卫生健康局' }),
	),
	'lists/powers/2026-01-01.csv': table({
		code: 'A1',
		type: '行政处罚',
		name: '处罚',
		basis: '《食品安全法》',
		agency: '测试县市场监督管理局',
	}),
	// Neither what was done in a year nor other lists tell what an agency may enforce.
	'enforcement/penalty-decisions/2026.csv': table(penalty()),
	'lists/fees/2026-01-01.csv': table({
		name: '收费',
		agency: '测试县市场监督管理局',
		basis: '依据',
		rate: '10元',
	}),
	'lists/proofs/2026-01-01.csv': table({
		name: '证明',
		basis: '依据',
		requester: '甲',
		issuer: '乙',
		guide: '指南',
	}),
};
const portal = portalOf(files);

test('those who enforce stand in the order of the directory, with the items of the newest lists', () => {
	expect(publishedBodies(portal).map(({ agency: { id }, counts }) => [id, counts])).toEqual([
		['health', [{ title: '行政执法人员', count: 1 }]],
		[
			'market',
			[
				{ title: '权责清单', count: 1 },
				{ title: '行政执法人员', count: 1 },
			],
		],
	]);
});

test('lists stand before the act with the powers, yearly tables after it; those without rows nowhere', () => {
	const { before, after } = enforcementGroups(portal);
	expect(before.map(({ href, facts }) => [href, facts])).toEqual([
		['/lists/powers/', '2026年1月1日版，1 条'],
		['/enforcement/officers/', '2026年1月1日版，2 条；共 2 个版本'],
	]);
	expect(after.map(({ href }) => href)).toEqual(['/enforcement/penalty-decisions/']);
});

test('the county answers for its pages, with those whom a page is about', () => {
	const justice = portalOf({
		...files,
		'agencies/justice.md': agency({
			name: '测试县司法局',
			type: 'department',
			reconsideration: { address: '测试路2号', hours: '工作日', phone: '0000-1' },
		}),
	});
	expect(answeringFor(justice, home)).toEqual(['government']);
	expect(answeringFor(justice, bodiesSection)).toEqual(['government', 'health', 'market']);
	expect(answeringFor(justice, reconsideration)).toEqual(['government', 'justice']);
	expect(answeringFor(justice, reconsiderationChannels)).toEqual(['government', 'justice']);
	expect(answeringFor(portal, reconsiderationChannels)).toEqual(['government']);
});

test('those who are entrusted stand with those who enforce in their own name', () => {
	const entrusted = portalOf({
		...files,
		'agencies/archive.md': agency({
			name: '测试县档案局',
			type: 'department',
			enforcement: false,
			enforcementBody: { kind: '受委托组织', basis: '委托书', entrustedBy: 'health' },
		}),
	});
	expect(
		publishedBodies(entrusted).map(({ agency: { id }, entrustedBy }) => [id, entrustedBy?.id]),
	).toEqual([
		['archive', 'health'],
		['health', undefined],
		['market', undefined],
	]);
});
