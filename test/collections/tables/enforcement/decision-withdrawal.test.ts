import { expect, test } from 'vitest';
import {
	decisionWithdrawal,
	withdrawnDecision,
} from '../../../../src/collections/tables/enforcement/decision-withdrawal.ts';
import { penaltyDecisions } from '../../../../src/collections/tables/enforcement/penalty-decisions.ts';
import { publicRows } from '../../../../src/collections/tables/rows/public-rows.ts';
import { cellsOf, columnsOfTable } from '../../../../src/collections/declarations/table.ts';
import { yearlyTable } from '../../../../src/collections/tables/kind/table-kind.ts';

test.each([
	['2026-11-21', undefined],
	['2026-11-22', undefined],
	['2026-11-23', { on: '2026-11-23', reason: '公示期满' }],
] as const)('a decision public until 2026-11-22 on %s', (day, withdrawal) => {
	expect(decisionWithdrawal({ publicUntil: '2026-11-22' }, day)).toEqual(withdrawal);
});

test.each([
	['2026-09-15', undefined],
	['2026-09-16', { on: '2026-09-16', reason: '决定被撤销' }],
	['2026-09-17', { on: '2026-09-16', reason: '决定被撤销' }],
	['2027-09-17', { on: '2026-09-16', reason: '决定被撤销' }],
] as const)('a decision withdrawn on 2026-09-16 on %s', (day, withdrawal) => {
	const row = {
		publicUntil: '2027-01-01',
		withdrawnOn: '2026-09-16',
		withdrawnReason: '决定被撤销',
	};
	expect(decisionWithdrawal(row, day)).toEqual(withdrawal);
});

test('a licence has no last day: it leaves only when it is withdrawn', () => {
	expect(withdrawnDecision({ publicUntil: '2026-11-22' }, '2027-01-01')).toBeUndefined();
	const row = { withdrawnOn: '2026-09-16', withdrawnReason: '决定被撤销' };
	expect(withdrawnDecision(row, '2026-09-16')).toEqual({ on: '2026-09-16', reason: '决定被撤销' });
});

test('a decision without an end stays public', () => {
	expect(decisionWithdrawal({}, '2099-01-01')).toBeUndefined();
});

test('of a withdrawn row only number, day and reason are left', () => {
	const table = yearlyTable('enforcement', penaltyDecisions);
	const secret = {
		party: '测试县甲商贸有限公司',
		facts: '没有明码标价',
		content: '罚款1000元',
		fine: 0.1,
	};
	const rows = [
		{
			...secret,
			number: '测执罚〔2026〕1号',
			withdrawnOn: '2026-09-16',
			withdrawnReason: '决定被撤销',
		},
		{ party: '测试县乙商贸有限公司', number: '测执罚〔2026〕2号' },
		{ ...secret, number: '测执罚〔2026〕3号', publicUntil: '2026-10-01' },
	];
	const left = publicRows(table, rows, '2026-11-22');
	expect(left.withdrawn).toEqual([
		{ key: '测执罚〔2026〕1号', order: 0, on: '2026-09-16', reason: '决定被撤销' },
		{ key: '测执罚〔2026〕3号', order: 2, on: '2026-10-02', reason: '公示期满' },
	]);
	const shown = JSON.stringify([
		left,
		left.rows.map((row) => cellsOf(columnsOfTable(table), row, '2026-11-22')),
	]);
	for (const value of Object.values(secret)) expect(shown).not.toContain(String(value));
	expect(shown).toContain('测试县乙商贸有限公司');
});

test('what leads to a withdrawal is not a published column', () => {
	const labels = columnsOfTable(yearlyTable('enforcement', penaltyDecisions)).map(
		({ label }) => label,
	);
	expect(labels).toContain('公示截止期');
	expect(labels).not.toContain('撤下原因');
});
