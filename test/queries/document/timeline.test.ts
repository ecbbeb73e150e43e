import { expect, test } from 'vitest';
import { consultations } from '../../../src/collections/consultations.ts';
import { information as informationKind } from '../../../src/collections/information.ts';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { relationSteps } from '../../../src/queries/document/relation-steps.ts';
import { timelineOf } from '../../../src/queries/document/timeline.ts';
import { documentIn, portalOf } from '../portal.ts';
import {
	consultation,
	discussedOn,
	information,
	interpretation,
	majorDecision,
	normativeDocument,
} from '../records.ts';

const portal = portalOf({
	'normative-documents/old.md': normativeDocument({
		title: '旧办法',
		formedOn: '2020-01-01',
		publishedOn: '2020-01-02',
	}),
	'normative-documents/a.md': normativeDocument({
		replaces: ['old'],
		consultation: {
			startedOn: '2024-03-01',
			endedOn: '2024-04-01',
			url: '/draft/',
			marketRelated: false,
		},
		legalityReview: {
			startedOn: '2024-04-08',
			endedOn: '2024-04-15',
			organ: '测试县司法局',
			opinion: '合法',
		},
		deliberation: { heldOn: '2024-05-16', meeting: '县政府第3次常务会议' },
		filing: { filedOn: '2024-06-01', organ: '上级人民政府', number: '备1号' },
	}),
	'interpretations/b.md': interpretation({ interprets: ['a'], publishedOn: '2024-05-27' }),
	'information/plain.md': information(),
	'major-decisions/decision.md': majorDecision({
		publishedOn: '2026-01-10',
		procedures: {
			...discussedOn('2026-04-01'),
			participation: { required: true, startedOn: '2026-02-01', doneOn: '2026-03-05' },
			expertReview: { required: true, startedOn: '2026-03-06' },
			riskAssessment: { required: true },
		},
	}),
	'consultations/draft.md': consultation({
		feedback: { publishedOn: '2024-07-01', received: 3, adopted: 1, summary: '采纳一条。' },
	}),
});

test('a normative document went through its procedure step by step', () => {
	const document = documentIn(portal, normativeDocuments, 'a');
	expect(
		timelineOf(portal, document).map(({ label, on, until, text, href }) => [
			label,
			on,
			until,
			text,
			href,
		]),
	).toEqual([
		['公开征求意见', '2024-03-01', '2024-04-01', undefined, '/draft/'],
		['合法性审核', '2024-04-08', '2024-04-15', '测试县司法局；合法', undefined],
		['集体审议', '2024-05-16', undefined, '县政府第3次常务会议', undefined],
		['公布', '2024-05-24', undefined, '测政规〔2024〕1号', undefined],
		['备案', '2024-06-01', undefined, '上级人民政府；备1号', undefined],
		['解读', '2024-05-27', undefined, '文字解读', '/interpretations/b/'],
	]);
	expect(timelineOf(portal, documentIn(portal, normativeDocuments, 'old'))).toEqual([]);
});

test('a decision went through the procedures of its catalogue', () => {
	const decision = documentIn(portal, majorDecisions, 'decision');
	expect(
		timelineOf(portal, decision).map(({ label, on, until, text }) => [label, on, until, text]),
	).toEqual([
		['列入年度目录', '2026-01-10', undefined, '2026年度第1项'],
		['公众参与', '2026-02-01', '2026-03-05', undefined],
		['专家论证', '2026-03-06', undefined, '正在进行'],
		['风险评估', undefined, undefined, '尚未开始'],
		['合法性审查', undefined, undefined, '不需要履行：不涉及'],
		['集体讨论', '2026-04-01', undefined, undefined],
	]);
});

test('a consultation took opinions and answered them', () => {
	expect(timelineOf(portal, documentIn(portal, consultations, 'draft'))).toEqual([
		{
			label: '公开征求意见',
			on: '2024-05-24',
			until: '2024-06-23',
			text: '信函',
			consultation: { startedOn: '2024-05-24', endedOn: '2024-06-23', answeredOn: '2024-07-01' },
		},
		{ label: '意见采纳情况反馈', on: '2024-07-01', text: '收到意见 3 条，采纳 1 条。采纳一条。' },
	]);
});

test('other documents have no procedure', () => {
	expect(timelineOf(portal, documentIn(portal, informationKind, 'plain'))).toEqual([]);
});

test('a document stands among those that it has to do with, by their days', () => {
	expect(
		relationSteps(portal, documentIn(portal, normativeDocuments, 'a')).map(
			({ label, on, isCurrent }) => [label, on, isCurrent],
		),
	).toEqual([
		['本文件替代的文件', '2020-01-02', undefined],
		['本文件', '2024-05-24', true],
		['政策解读', '2024-05-27', undefined],
	]);
	expect(relationSteps(portal, documentIn(portal, informationKind, 'plain'))).toEqual([]);
});
