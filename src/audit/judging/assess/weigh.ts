import { gapText } from '../gaps.ts';
import type { WithCandidates } from './candidates.ts';
import type { Declaration, Duty } from '../duty.ts';
import type { ReadingGap } from '../gaps.ts';

/** Applies a declaration to an assessment. The declaration holds unless the site itself shows such information. */
export function underDeclaration(
	assessment: WithCandidates,
	{ reason }: Declaration,
): WithCandidates {
	const { items, candidates = [] } = assessment;
	const count = items.length + candidates.length;
	if (count === 0)
		return {
			...assessment,
			outcome: 'not-applicable',
			reason: `已声明不适用：${withFullStop(reason)}`,
		};
	return {
		...assessment,
		outcome: 'needs-review',
		reason: `已声明不适用（${reason}），但是找到 ${count} 处公开的内容，要核对声明。`,
	};
}

/**
 * Applies to an assessment that evidence may be in pages that were not read. Facts that the read pages prove are kept:
 * that an item exists, or that an item lacks what each item must have.
 */
export function inView(
	assessment: WithCandidates,
	duty: Duty,
	gaps: readonly ReadingGap[],
): WithCandidates {
	const { outcome, about } = assessment;
	const hangsOnUnread =
		outcome === 'stale' ||
		(outcome === 'missing' && about === undefined) ||
		(outcome === 'late' && duty.deadline.kind === 'yearly');
	if (hangsOnUnread) {
		const { behindUntil: _, ...standing } = assessment;
		const reason = `${assessment.reason}但是${gapText(gaps)}，可能就在其中，所以无法判断。`;
		return { ...standing, outcome: 'unknown', reason };
	}
	const isOfAll = outcome === 'met' && !['exists', 'fresh'].includes(duty.criterion.kind);
	return isOfAll
		? { ...assessment, reason: `${assessment.reason}${gapText(gaps)}，没有计入。` }
		: assessment;
}

/** Applies to an assessment that there may have been no occasion, or that no clause that was read asks for it. */
export function weigh(assessment: WithCandidates, duty: Duty): WithCandidates {
	const { outcome, items } = assessment;
	if (outcome === 'missing' && items.length === 0 && duty.absence === 'review')
		return doubtful(assessment, '没有发生这类事项的，可以声明不适用。');
	if (duty.unverified === 'duty' && ['missing', 'late', 'stale'].includes(outcome))
		return doubtful(assessment, '没有已经核对原文的条款要求公开，由人判断。');
	if (duty.unverified === 'deadline' && ['late', 'stale'].includes(outcome))
		return doubtful(assessment, '没有已经核对原文的条款规定这一期限，由人判断。');
	return assessment;
}

function withFullStop(text: string): string {
	return /[。！？）]$/.test(text) ? text : `${text}。`;
}

function doubtful(assessment: WithCandidates, why: string): WithCandidates {
	return { ...assessment, outcome: 'needs-review', reason: `${assessment.reason}${why}` };
}
