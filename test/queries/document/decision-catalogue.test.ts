import { expect, test } from 'vitest';
import { information as informationKind } from '../../../src/collections/information.ts';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import {
	catalogueColumns,
	catalogueRows,
	catalogueSummary,
} from '../../../src/queries/document/decision-catalogue.ts';
import { documentsOf } from '../../../src/queries/records/documents.ts';
import { portalOf } from '../portal.ts';
import { agency, discussedOn, information, majorDecision } from '../records.ts';

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
	expect(catalogueSummary(portal, items)[0].value).toBe(
		'目录共 4 项，其中调出 1 项。其余 3 项中，已经作出决策 2 项，已经归档 1 项（归档数/事项数：1/3），已经决策、没有写归档日期的 1 项。',
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

test('a step that has begun is under way, one that has not is told from one that is not owed', () => {
	const steps = portalOf({
		'agencies/government.md': agency(),
		'agencies/health.md': agency({
			name: '测试县卫生健康局',
			shortName: '县卫健局',
			type: 'department',
		}),
		'major-decisions/e.md': majorDecision({
			undertaker: 'health',
			procedures: {
				...discussedOn('2026-05-10'),
				participation: { required: true, startedOn: '2026-03-02', doneOn: '2026-04-05' },
				riskAssessment: { required: true, startedOn: '2026-04-01' },
				legalityReview: { required: true },
			},
		}),
		'information/notice.md': information(),
	});
	const [row] = catalogueRows(steps, [
		...documentsOf(steps, majorDecisions),
		// Other kinds of documents have no progress.
		...documentsOf(steps, informationKind),
	]);
	expect(row).toEqual([
		{ text: '1. 关于测试的公告', href: '/decisions/e/' },
		{ text: '进行中', tone: 'warn' },
		{ text: '县卫健局' },
		...['2026-04-05', '不需要', '正在进行', '未开始', '2026-05-10'].map((text) => ({ text })),
		{ text: '2026-12-20' },
		{ text: '' },
	]);
	expect(catalogueSummary(steps, documentsOf(steps, informationKind))[0].value).toMatch(
		/^目录共 0 项/,
	);
	expect(catalogueColumns).toHaveLength(row?.length ?? 0);
});
