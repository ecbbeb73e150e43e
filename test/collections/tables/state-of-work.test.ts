import { expect, test } from 'vitest';
import { litigation } from '../../../src/collections/tables/reconsideration/litigation.ts';
import { advisers } from '../../../src/collections/tables/rule-of-law/advisers.ts';
import { auditResults } from '../../../src/collections/tables/rule-of-law/audit-results.ts';
import { inspections } from '../../../src/collections/tables/rule-of-law/inspections.ts';
import { penaltyIncome } from '../../../src/collections/tables/rule-of-law/penalty-income.ts';
import { proposals } from '../../../src/collections/tables/rule-of-law/proposals.ts';
import { surveys } from '../../../src/collections/tables/rule-of-law/surveys.ts';
import { textOn } from '../../../src/domain/dates/day-text.ts';
import type { TableKind } from '../../../src/collections/tables/kind/table-kind.ts';
import type { TableRow } from '../../../src/collections/declarations/table.ts';

const today = '2026-11-22';
const shown = ({ computed = [] }: TableKind, row: TableRow) =>
	computed.map(({ of }) => textOn(of(row, today, [row]), today));

test.each([
	[{ problems: 0 }, '没有发现问题'],
	[{ problems: 1, dueOn: '2026-10-31', rectifiedOn: '2026-10-31' }, '已整改'],
	[{ problems: 1, dueOn: '2026-10-31', rectifiedOn: '2026-11-02' }, '已整改，逾期 2 天'],
	[{ problems: 1, dueOn: '2026-11-22' }, '未整改，在期限内（截至 2026-11-22）'],
	[{ problems: 1, dueOn: '2026-11-21' }, '未整改，已逾期 1 天（截至 2026-11-22）'],
	[{ problems: 1 }, '未整改，没有写明期限'],
])('the rectification of %j: %s', (row, text) => {
	expect(shown(inspections, row)).toEqual([text]);
});

test('what is late stands in the summary', () => {
	const rows = [
		{ problems: 0 },
		{ problems: 2, dueOn: '2026-10-31', rectifiedOn: '2026-10-20' },
		{ problems: 1, dueOn: '2026-10-31' },
		{ problems: 1, dueOn: '2026-12-31' },
	];
	expect(textOn(inspections.summary?.(rows, today) ?? '', today)).toBe(
		'发现问题 4 个，涉及 3 项：已整改 1 项，未整改 2 项，其中逾期 1 项（截至 2026-11-22）。',
	);
	expect(inspections.states?.(rows[0] ?? {})).toEqual([]);
	expect(inspections.states?.(rows[1] ?? {})).toEqual(['需要整改']);
});

test.each([
	[{ from: '2026-01-01', until: '2026-11-22' }, '在聘（截至 2026-11-22）'],
	[{ from: '2024-01-01', until: '2026-11-21' }, '已届满（截至 2026-11-22）'],
	[{ from: '2026-12-01', until: '2028-11-30' }, '未开始（截至 2026-11-22）'],
	[{}, ''],
])('a term %j: %s', (row, text) => {
	expect(shown(advisers, row)).toEqual([text]);
});

test('a share without its parts proves nothing', () => {
	const row = { share: 91.4, target: 80 };
	expect(shown(surveys, row)).toEqual(['待核实（没有分子）']);
	expect(surveys.states?.(row)).toEqual([]);
	expect(surveys.states?.({ ...row, satisfied: 914 })).toEqual(['达到目标']);
	expect(surveys.states?.({ ...row, satisfied: 914, target: 95 })).toEqual(['没有达到目标']);
	expect(shown(surveys, { share: 91.4, satisfied: 914 })).toEqual(['没有写目标']);
});

test('rates of litigation follow from the counts of the row and of all rows', () => {
	const row = { cases: 9, decided: 9, lost: 1, due: 8, appeared: 7 };
	const none = { cases: 0, decided: 0, lost: 0 };
	expect(shown(litigation, row)).toEqual(['11.1', '87.5']);
	expect(shown(litigation, none)).toEqual(['没有案件', '没有写明']);
	expect(litigation.summary?.([row, none], today)).toBe(
		'应诉案件 9 件，败诉率 11.1%（1/9），出庭率 87.5%（7/8，另有 1 个机关没有写明），生效裁判履行率没有可以计算的，另有 2 个机关没有写明，建议答复率没有可以计算的，另有 2 个机关没有写明。',
	);
	const whole = { rulings: 2, performed: 2, suggestions: 1, answered: 1 };
	expect(litigation.states?.(whole)).toEqual(['裁判履行、建议答复完毕']);
	expect(litigation.states?.({ ...whole, answered: 0 })).toEqual([
		'有裁判没有履行或者建议没有答复',
	]);
	expect(litigation.states?.(row)).toEqual([]);
});

test('only what is written proves a duty', () => {
	expect(penaltyIncome.states?.({ income: 2.5, paid: 2.5 })).toEqual(['全部上缴']);
	expect(penaltyIncome.states?.({ income: 2.5, paid: 2 })).toEqual(['没有全部上缴']);
	expect(penaltyIncome.states?.({ income: 2.5 })).toEqual([]);
	expect(proposals.states?.({ repliedOn: '2026-04-21' })).toEqual([]);
	expect(proposals.states?.({ repliedOn: '2026-04-21', page: ['/a/'] })).toEqual(['答复已公开']);
	const audit = { kind: '预算执行和其他财政收支', problems: 1 };
	expect(auditResults.states?.(audit)).toEqual(['需要整改']);
	expect(auditResults.states?.({ ...audit, problems: 0, page: ['/a/'] })).toEqual([
		'预算执行的审计工作报告已公布',
	]);
});
