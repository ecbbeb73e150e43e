import { expect, test } from 'vitest';
import { consultations } from '../../../src/collections/consultations.ts';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { relatedOf, successorsOf } from '../../../src/queries/document/document-page.ts';
import { relationSteps } from '../../../src/queries/document/relation-steps.ts';
import { timelineOf } from '../../../src/queries/document/timeline.ts';
import { documentIn, portalOf } from '../portal.ts';
import {
	consultation,
	discussedOn,
	interpretation,
	majorDecision,
	normativeDocument,
} from '../records.ts';

const portal = portalOf({
	'normative-documents/old.md': normativeDocument({
		title: '旧办法',
		formedOn: '2019-12-20',
		publishedOn: '2020-01-02',
		effectiveOn: '2020-01-02',
	}),
	'normative-documents/full.md': normativeDocument({
		amends: ['old'],
		replaces: ['old'],
		repeals: ['old'],
		consultation: {
			startedOn: '2024-03-01',
			endedOn: '2024-03-20',
			feedback: '/feedback/',
			reasonIfShort: '情况紧急',
			marketRelated: true,
		},
		legalityReview: {
			startedOn: '2024-04-08',
			endedOn: '2024-04-15',
			organ: '测试县司法局',
			opinion: '合法',
			urgent: '防汛',
		},
		fairCompetition: { concludedOn: '2024-04-10', conclusion: '没有排除竞争' },
		filing: { filedOn: '2024-06-01', organ: '上级人民政府' },
		evaluations: [{ on: '2025-05-01', result: '效果较好', url: '/evaluation/' }],
		cleanUps: [
			{ on: '2025-12-01', result: '继续有效', url: '/clean-up/' },
			{ on: '2026-01-01', result: '修改' },
		],
	}),
	'normative-documents/discussed.md': normativeDocument({
		deliberation: { heldOn: '2024-05-16', meeting: '常务会议' },
	}),
	'normative-documents/reviewed.md': normativeDocument({
		legalityReview: {
			startedOn: '2024-04-08',
			endedOn: '2024-04-15',
			organ: '测试县司法局',
			opinion: '合法',
		},
	}),
	'normative-documents/consulted.md': normativeDocument({
		consultation: { startedOn: '2024-03-01', endedOn: '2024-04-01', marketRelated: false },
	}),
	'normative-documents/later.md': normativeDocument({
		title: '新办法',
		publishedOn: '2026-02-01',
		amends: ['full'],
		repeals: ['full'],
	}),
	'interpretations/same-day.md': interpretation({
		interprets: ['full'],
		publishedOn: '2024-05-24',
	}),
	'interpretations/undated.md': interpretation({
		interprets: ['full'],
		publishedOn: undefined,
		formedOn: undefined,
		importedFrom: { source: '旧网站' },
	}),
	'major-decisions/done.md': majorDecision({
		publishedOn: '2026-01-10',
		procedures: {
			...discussedOn('2026-04-01'),
			participation: { required: true, startedOn: '2026-02-01', url: '/participation/' },
		},
		adjustments: [{ on: '2026-02-20', kind: '变更', reason: '改名' }],
		decidedOn: '2026-04-05',
		decisionDocuments: ['full'],
		archivedOn: '2026-05-01',
		execution: [{ on: '2026-05-10', progress: '已开工', url: '/execution/' }],
		evaluation: { on: '2026-05-20', result: '达到目标', url: '/result/' },
	}),
	'major-decisions/open.md': majorDecision({
		order: 2,
		procedures: discussedOn('2026-04-01'),
		decidedOn: '2026-04-05',
	}),
	'consultations/heard.md': consultation({
		channels: ['信函', '电子邮件'],
		decision: 'done',
		kind: '重大行政决策',
		hearing: {
			on: '2024-06-10',
			place: '县政府',
			participantsPublishedOn: '2024-06-01',
			url: '/hearing/',
			selection: '自愿报名，抽签确定',
			participants: ['消费者代表李某', '企业代表'],
			record: '/hearing-record/',
		},
	}),
});
const normative = (id: string) => documentIn(portal, normativeDocuments, id);
const bare = (steps: ReturnType<typeof timelineOf>) =>
	steps.map(({ label, on, until, text, href }) => [label, on, until, text, href]);

test('every step that a normative document can go through stands in its order', () => {
	expect(bare(timelineOf(portal, normative('full')))).toEqual([
		['公开征求意见', '2024-03-01', '2024-03-20', '缩短期限的理由：情况紧急', undefined],
		['意见采纳情况反馈', undefined, undefined, undefined, '/feedback/'],
		['合法性审核', '2024-04-08', '2024-04-15', '测试县司法局；合法；防汛', undefined],
		['公平竞争审查', '2024-04-10', undefined, '没有排除竞争', undefined],
		['公布', '2024-05-24', undefined, '测政规〔2024〕1号', undefined],
		['备案', '2024-06-01', undefined, '上级人民政府', undefined],
		['解读', '2024-05-24', undefined, '文字解读', '/interpretations/same-day/'],
		['解读', undefined, undefined, '文字解读', '/interpretations/undated/'],
		['后评估', '2025-05-01', undefined, '效果较好', '/evaluation/'],
		['清理', '2025-12-01', undefined, '继续有效', '/clean-up/'],
		['清理', '2026-01-01', undefined, '修改', undefined],
	]);
	expect(timelineOf(portal, normative('discussed')).map(({ label }) => label)).toEqual([
		'集体审议',
		'公布',
	]);
	expect(timelineOf(portal, normative('reviewed')).map(({ label }) => label)).toEqual([
		'合法性审核',
		'公布',
	]);
	expect(timelineOf(portal, normative('consulted')).map(({ label }) => label)).toEqual([
		'公开征求意见',
		'公布',
	]);
	expect(timelineOf(portal, normative('old'))).toEqual([]);
});

test('every step that a decision can go through stands in its order', () => {
	expect(bare(timelineOf(portal, documentIn(portal, majorDecisions, 'done')))).toEqual([
		['列入年度目录', '2026-01-10', undefined, '2026年度第1项', undefined],
		['目录调整（变更）', '2026-02-20', undefined, '改名', undefined],
		['公众参与', '2026-02-01', undefined, '没有公布完成日期', '/participation/'],
		['专家论证', undefined, undefined, '不需要履行：不涉及', undefined],
		['风险评估', undefined, undefined, '不需要履行：不涉及', undefined],
		['合法性审查', undefined, undefined, '不需要履行：不涉及', undefined],
		['集体讨论', '2026-04-01', undefined, undefined, undefined],
		['作出决策并公布', '2026-04-05', undefined, '关于测试的公告', '/normative-documents/full/'],
		['归档', '2026-05-01', undefined, undefined, undefined],
		['决策执行', '2026-05-10', undefined, '已开工', '/execution/'],
		['决策后评估', '2026-05-20', undefined, '达到目标', '/result/'],
	]);
	expect(bare(timelineOf(portal, documentIn(portal, majorDecisions, 'open'))).at(-1)).toEqual([
		'作出决策并公布',
		'2026-04-05',
		undefined,
		undefined,
		undefined,
	]);
});

test('a consultation with a hearing names its place, how participants were chosen, who they were and its record', () => {
	expect(bare(timelineOf(portal, documentIn(portal, consultations, 'heard')))).toEqual([
		['公开征求意见', '2024-05-24', '2024-06-23', '信函；电子邮件', undefined],
		['公布听证参加人名单', '2024-06-01', undefined, '消费者代表李某、企业代表', undefined],
		['听证会', '2024-06-10', undefined, '县政府。参加人遴选办法：自愿报名，抽签确定', '/hearing/'],
		['听证笔录', undefined, undefined, undefined, '/hearing-record/'],
	]);
});

test('related documents stand by their days; of one day what came later follows, without a day last', () => {
	expect(
		relationSteps(portal, normative('full')).map(({ label, title, on, text }) => [
			label,
			title,
			on,
			text,
		]),
	).toEqual([
		['本文件修改的文件', '旧办法', '2020-01-02', '测政规〔2024〕1号'],
		['本文件替代的文件', '旧办法', '2020-01-02', '测政规〔2024〕1号'],
		['本文件废止的文件', '旧办法', '2020-01-02', '测政规〔2024〕1号'],
		['本文件', '关于测试的公告', '2024-05-24', '测政规〔2024〕1号'],
		['政策解读', '关于测试的公告', '2024-05-24', undefined],
		['所属决策事项', '关于测试的公告', '2026-01-10', undefined],
		['修改本文件', '新办法', '2026-02-01', '测政规〔2024〕1号'],
		['废止本文件', '新办法', '2026-02-01', '测政规〔2024〕1号'],
		['政策解读', '关于测试的公告', undefined, undefined],
	]);
});

test('every group of related documents has its label, from each side', () => {
	const groups = (document: Parameters<typeof relatedOf>[1]) =>
		relatedOf(portal, document).flatMap(({ label, isLater, documents }) =>
			documents.length > 0 ? [[label, isLater, documents.map(({ href }) => href)]] : [],
		);
	expect(groups(documentIn(portal, majorDecisions, 'done'))).toEqual([
		['征求意见', false, ['/consultations/heard/']],
		['形成的文件', true, ['/normative-documents/full/']],
	]);
	expect(groups(documentIn(portal, consultations, 'heard'))).toEqual([
		['所属决策事项', false, ['/decisions/done/']],
	]);
	expect(groups(normative('old'))).toEqual([
		['修改本文件', true, ['/normative-documents/full/']],
		['替代本文件', true, ['/normative-documents/full/']],
		['废止本文件', true, ['/normative-documents/full/']],
	]);
	expect(successorsOf(portal, normative('old'))).toMatchObject([
		{ label: '替代它的文件', href: '/normative-documents/full/', title: '关于测试的公告' },
		{ label: '废止它的文件', href: '/normative-documents/full/', title: '关于测试的公告' },
	]);
});
