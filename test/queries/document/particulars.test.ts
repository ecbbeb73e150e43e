import { expect, test } from 'vitest';
import { consultations } from '../../../src/collections/consultations.ts';
import { information as informationKind } from '../../../src/collections/information.ts';
import { interpretations } from '../../../src/collections/interpretations.ts';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import { reconsiderationDecisions } from '../../../src/collections/reconsideration-decisions.ts';
import { valueOnDay } from '../../../src/domain/dates/by-day.ts';
import { particularsOf } from '../../../src/queries/document/particulars.ts';
import { officialDocument } from '../../../src/queries/document/word-files.ts';
import { documentIn, onDay, portalOf } from '../portal.ts';
import * as files from '../records.ts';

const owed = { required: true };
const portal = portalOf({
	'agencies/government.md': files.agency(),
	'agencies/justice.md': files.agency({ name: '测试县司法局', type: 'department' }),
	'consultations/c.md': files.consultation({
		channels: ['电子邮箱：a@ceshi.example', '信函：测试路1号'],
		hearing: { on: '2024-06-10', place: '县政府一楼', participants: ['消费者代表', '企业代表'] },
		feedback: { publishedOn: '2024-07-01', received: 9, adopted: 4, summary: '采纳了分期的意见。' },
	}),
	'major-decisions/d.md': files.majorDecision({
		year: 2026,
		order: 3,
		publishedOn: '2026-03-18',
		formedOn: '2026-03-18',
		plannedOn: '2026-12-31',
		procedures: {
			participation: { ...owed, startedOn: '2026-05-02', doneOn: '2026-06-04' },
			expertReview: { ...owed, startedOn: '2026-05-22', doneOn: '2026-05-24' },
			riskAssessment: { required: false, reasonIfNot: '没有风险' },
			legalityReview: owed,
			collectiveDiscussion: owed,
		},
	}),
	'reconsideration-decisions/r.md': files.reconsiderationDecision({
		applicant: '李某',
		respondent: 'justice',
		cause: '行政处罚',
		result: '维持',
		acceptedOn: '2024-04-01',
	}),
	'information/i.md': files.information({ documentNumber: '测政发〔2024〕3号' }),
	'interpretations/e.md': files.interpretation({ interprets: ['i'] }),
});
type Kind = Parameters<typeof documentIn>[1];
const rowsOf = (kind: Kind, id: string) =>
	officialDocument(portal, documentIn(portal, kind, id)).particulars?.map(({ label, text }) => [
		label,
		text,
	]);

test('a consultation says until when and how one can answer, where the hearing is and whom to ask', () => {
	expect(rowsOf(consultations, 'c')).toEqual([
		['征集时间', '2024年5月24日至2024年6月23日，2024年6月23日是最后一天'],
		['提出意见的方式', '电子邮箱：a@ceshi.example；信函：测试路1号'],
		['听证会', '2024年6月10日，县政府一楼'],
		['听证参加人', '消费者代表、企业代表'],
		['征求意见的单位', '测试县人民政府，电话 0000-0000000，地址 测试路1号'],
		['意见采纳情况', '2024年7月1日反馈：收到意见 9 条，采纳 4 条。采纳了分期的意见。'],
	]);
});

test('a decision says of each step whether it is done, under way or still to come', () => {
	expect(rowsOf(majorDecisions, 'd')).toEqual([
		['列入年度目录', '已完成，2026年3月18日，2026年度第3项'],
		['公众参与', '正在进行，2026年5月2日至2026年6月4日'],
		['专家论证', '已完成，2026年5月22日至2026年5月24日'],
		['风险评估', '不需要履行：没有风险'],
		['合法性审查', '尚未开始'],
		['集体讨论', '尚未开始'],
		['作出决策', '尚未开始，计划2026年12月31日前完成'],
	]);
});

test('the words of a step change on its days', () => {
	const rows = particularsOf(onDay(portal, '2026-05-01'), documentIn(portal, majorDecisions, 'd'));
	const step = rows?.find(({ label }) => label === '公众参与');
	const progressOn = (day: '2026-05-01' | '2026-05-02' | '2026-06-03' | '2026-06-04') =>
		step?.progress && valueOnDay(step.progress, day);
	expect(progressOn('2026-05-01')).toBe('尚未开始');
	expect(progressOn('2026-05-02')).toBe('正在进行');
	expect(progressOn('2026-06-03')).toBe('正在进行');
	expect(progressOn('2026-06-04')).toBe('已完成');
});

test('a decision on reconsideration says between whom it was, on what, when and how it ended', () => {
	expect(rowsOf(reconsiderationDecisions, 'r')).toEqual([
		['申请人', '李某'],
		['被申请人', '测试县司法局'],
		['案由', '行政处罚'],
		['受理日期', '2024年4月1日'],
		['决定日期', '2024年5月20日'],
		['复议结果', '维持'],
	]);
});

test('an interpretation names what it explains, and a text that says everything has no particulars', () => {
	expect(rowsOf(interpretations, 'e')).toEqual([
		['解读的文件', '《关于测试的公告》（测政发〔2024〕3号）'],
	]);
	expect(rowsOf(informationKind, 'i')).toBeUndefined();
});
