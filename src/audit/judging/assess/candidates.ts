import { dayOf } from '../evidence.ts';
import { yearsIn } from '../titles.ts';
import type { Candidate } from '../verdict.ts';
import type { Duty } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { Assessment } from './assessment.ts';

/** An assessment with the candidates that a person must look at. */
export interface WithCandidates extends Assessment {
	candidates?: readonly Candidate[];
}

/**
 * Applies to an assessment that candidates may be the evidence that was not found, or earlier or newer than what was
 * found: a person must judge. Candidates never make an assessment better than `needs-review`.
 */
export function underCandidates(
	assessment: Assessment,
	duty: Duty,
	items: readonly Item[],
): WithCandidates {
	const { behindUntil: _, ...standing } = assessment;
	const open = items.filter((item) => mayDecide(item, assessment, duty));
	if (open.length === 0) return assessment;
	const candidates = open.map(candidateOf);
	const doubt = `有 ${open.length} 个网页可能是，程序不能认定，要由人核对。`;
	const found = assessment.items.length > 0 ? assessment.reason : unfound(assessment);
	const seen = { ...standing, reason: `${found}${doubt}`, candidates };
	return assessment.outcome === 'not-yet-due' ? seen : { ...seen, outcome: 'needs-review' };
}

/** What to say instead of “nothing was found” when there are candidates. */
function unfound({ due }: Assessment): string {
	return `没有可以直接认定的内容${due ? `，期限是 ${due.date}` : ''}；`;
}

/** Whether an item could make the assessment better. */
function mayDecide(item: Item, { outcome, period, about, due }: Assessment, duty: Duty): boolean {
	if (period !== undefined && !mayBeOf(item, period, duty)) return false;
	const published = dayOf(item, 'published');
	if (outcome === 'missing') return about === undefined;
	if (outcome === 'not-yet-due') return true;
	if (outcome === 'late') return !published || !due || published <= due.date;
	if (outcome !== 'stale') return false;
	const known = about && dayOf(about, 'published');
	return !published || !known || published > known;
}

/** Whether an item may be about a period; a year in its title decides, else its dates. */
function mayBeOf(item: Item, period: string, { deadline }: Duty): boolean {
	const named = yearsIn(item.page.title);
	if (item.period !== undefined) return item.period === period;
	if (named.length > 0) return named.includes(period);
	const year = (dayOf(item, 'formed') ?? dayOf(item, 'published'))?.slice(0, 4);
	if (year === undefined) return true;
	const isAboutLast = deadline.kind === 'yearly' && deadline.about === 'last-year';
	return String(Number(year) - (isAboutLast ? 1 : 0)) === period;
}

function candidateOf({ url, page, doubt = '' }: Item): Candidate {
	return { url, title: page.title, why: doubt };
}
