import { basisText } from '../../judging/duty-text.ts';
import { outcomes } from '../../judging/verdict.ts';
import type { Change, Report } from '../report.ts';
import type { Outcome, Verdict } from '../../judging/verdict.ts';

/** A verdict with names in place of ids. */
export interface VerdictEntry {
	verdict: Verdict;
	dutyTitle: string;
	agencyName: string;
	/** The provisions, joined into one text. */
	basis: string;
	/** The first instrument cited; reports group duties by it. */
	instrument: string;
}

/**
 * The verdicts of a report by outcome, the most serious first; within an outcome in the order of `verdictEntriesOf`.
 */
export function entriesByOutcome(report: Report): Map<Outcome, VerdictEntry[]> {
	const groups = Map.groupBy(verdictEntriesOf(report), ({ verdict }) => verdict.outcome);
	return new Map(
		(Object.keys(outcomes) as Outcome[]).map((outcome) => [outcome, groups.get(outcome) ?? []]),
	);
}

/** The verdicts of a report by agency, then by duty, both in the report's order, then the newest period first. */
export function verdictEntriesOf(report: Report): VerdictEntry[] {
	const names = namesIn(report);
	const duties = new Map(report.duties.map((duty) => [duty.id, duty]));
	const dutyOrder = orderOf(report.duties);
	const agencyOrder = orderOf(report.agencies);
	return report.verdicts
		.toSorted(
			(a, b) =>
				agencyOrder(a.agency) - agencyOrder(b.agency) ||
				dutyOrder(a.duty) - dutyOrder(b.duty) ||
				Number(b.period ?? 0) - Number(a.period ?? 0),
		)
		.map((verdict) => {
			const basis = duties.get(verdict.duty)?.basis ?? [];
			return {
				verdict,
				dutyTitle: names.duty(verdict.duty),
				agencyName: names.agency(verdict.agency),
				basis: basis.map(basisText).join('；'),
				instrument: basis[0]?.instrument ?? '其他',
			};
		});
}

/** Looks up the names of ids in a report; an unknown id is returned unchanged. */
export function namesIn({ duties, agencies }: Report) {
	const titles = new Map(duties.map((duty) => [duty.id, duty.title]));
	const agencyNames = new Map(agencies.map((agency) => [agency.id, agency.name]));
	return {
		duty: (id: string) => titles.get(id) ?? id,
		agency: (id: string | undefined) => (id === undefined ? '各机关' : (agencyNames.get(id) ?? id)),
	};
}

/** A duty with its period: `政府信息公开工作年度报告（2025 年）`. */
export function dutyText(title: string, period: string | undefined): string {
	return period ? `${title}（${/^\d{4}$/.test(period) ? `${period} 年` : period}）` : title;
}

/** When the duty was due and how late it is, if known: `期限 2026-03-31，逾期 3 个工作日`. */
export function timingText({ due, daysLate }: Verdict): string {
	const parts = [due && `期限 ${due}`, daysLate && `逾期 ${daysLate} 个工作日`];
	return parts.filter(Boolean).join('，');
}

/** The one page that a short report names: the first that was judged, else the first candidate, else an empty text. */
export function addressOfVerdict({ evidence, candidates = [] }: Verdict): string {
	return evidence[0] ?? candidates[0]?.url ?? '';
}

/** The outcomes before and after a change: `未到期 → 缺失`. */
export function changeText({ before, after }: Change): string {
	return [before ? outcomes[before] : '（此前没有）', ...(after ? [outcomes[after]] : [])].join(
		' → ',
	);
}

/** A percentage without decimals, always rounded down, so that only a complete share is `100%`; `—` for `undefined`. */
export function percent(share: number | undefined): string {
	return share === undefined ? '—' : `${Math.floor(share * 100)}%`;
}

function orderOf(named: readonly { id: string }[]): (id: string | undefined) => number {
	const places = new Map(named.map(({ id }, index) => [id, index]));
	return (id = '') => places.get(id) ?? places.size;
}
