import { expect, test } from 'vitest';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import {
	catalogueRows,
	catalogueSummary,
} from '../../../src/queries/document/decision-catalogue.ts';
import { documentsOf } from '../../../src/queries/records/documents.ts';
import { portalOf } from '../portal.ts';
import { agency, discussedOn, majorDecision } from '../records.ts';

const portal = portalOf({
	'agencies/government.md': agency(),
	'major-decisions/c.md': majorDecision({ title: '丙', order: 3 }),
	'major-decisions/a.md': majorDecision({
		title: '甲',
		order: 1,
		decidedOn: '2026-06-01',
		procedures: discussedOn('2026-06-01'),
	}),
	'major-decisions/b.md': majorDecision({
		title: '乙',
		order: 2,
		decidedOn: '2026-05-01',
		procedures: discussedOn('2026-05-01'),
		archivedOn: '2026-05-20',
	}),
	'major-decisions/d.md': majorDecision({
		title: '丁',
		order: 4,
		adjustments: [{ on: '2026-06-01', kind: '调出', reason: '不再需要' }],
	}),
});
const items = documentsOf(portal, majorDecisions);

test('items that left the catalogue count neither as decided nor as filed', () => {
	expect(catalogueSummary(portal, items)).toBe(
		'目录共 4 项，其中调出 1 项。其余 3 项中，已经作出决策 2 项，已经归档 1 项（归档数/事项数：1/3）。',
	);
});

test('rows stand in the order of the catalogue', () => {
	expect(catalogueRows(portal, items).map((row) => row.map(({ text }) => text))).toEqual([
		[
			'1. 甲',
			'已完成',
			'测试县人民政府',
			'不需要',
			'不需要',
			'不需要',
			'不需要',
			'2026-06-01',
			'2026-12-20',
			'未归档',
		],
		[
			'2. 乙',
			'已完成',
			'测试县人民政府',
			'不需要',
			'不需要',
			'不需要',
			'不需要',
			'2026-05-01',
			'2026-12-20',
			'2026-05-20',
		],
		[
			'3. 丙',
			'计划',
			'测试县人民政府',
			'未开始',
			'未开始',
			'未开始',
			'未开始',
			'未开始',
			'2026-12-20',
			'',
		],
		[
			'4. 丁',
			'已调出',
			'测试县人民政府',
			'未开始',
			'未开始',
			'未开始',
			'未开始',
			'未开始',
			'2026-12-20',
			'',
		],
	]);
});
