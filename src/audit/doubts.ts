import { pattern } from './judging/pattern.ts';
import { undatedPages } from './health/undated.ts';
import type { Duty } from './judging/duty.ts';
import type { ReadSite, UnreadName } from './reading/site.ts';
import type { Verdict } from './judging/verdict.ts';

/**
 * The verdicts on a site without a register, with those left to a person that its pages put in doubt: nothing is missing
 * for sure while a link of that name leads to something that was not read, such as a PDF or a page on another host, and
 * nothing is stale for sure while pages have no date that could be read.
 */
export function withDoubts(
	verdicts: readonly Verdict[],
	site: Pick<ReadSite, 'pages' | 'address' | 'unreadNames'>,
	duties: readonly Duty[],
): Verdict[] {
	const undated = undatedPages(site).length;
	const byId = new Map(duties.map((duty) => [duty.id, duty]));
	const found = new Map<string, readonly UnreadName[]>();
	return verdicts.map((verdict) => {
		if (verdict.outcome === 'stale' && undated > 0)
			return inDoubt(
				verdict,
				`但是有 ${undated} 个网页读不出发布日期，其中可能有更新的，由人核对。`,
			);
		if (verdict.outcome !== 'missing' || verdict.itemCount > 0) return verdict;
		const duty = byId.get(verdict.duty);
		const names = found.get(verdict.duty) ?? (duty ? namesFor(duty, site.unreadNames) : []);
		found.set(verdict.duty, names);
		const name = names.find(({ text }) => mayBeOf(text, verdict.period));
		if (!name) return verdict;
		const doubt = `但是 ${name.page} 上有链接“${name.text}”，指向的 ${name.target} 没有读到，要由人核对。`;
		return inDoubt(verdict, doubt);
	});
}

function inDoubt({ daysLate: _, ...verdict }: Verdict, doubt: string): Verdict {
	const reason = verdict.reason.replace(/已逾期[^。]*。/, '');
	return { ...verdict, outcome: 'needs-review', reason: `${reason}${doubt}` };
}

function namesFor({ evidence }: Duty, names: readonly UnreadName[]): UnreadName[] {
	const titles = evidence.flatMap(({ title }) => (title === undefined ? [] : [pattern(title)]));
	return names.filter(({ text }) => titles.some((title) => title.test(text)));
}

/** Whether something of this name may be about a period: a name without a year may be about any. */
function mayBeOf(text: string, period: string | undefined): boolean {
	const years = text.match(/20\d\d/g);
	return period === undefined || years === null || years.includes(period);
}
