import { derived } from '../derived.ts';
import { alikeVerdicts } from '../../audit/judging/alike-verdicts.ts';
import { isProblem, shown, totals } from './audit-ledger.ts';
import { outcomeTitle } from '../site-map/audit-titles.ts';
import { inFields } from './duty-fields.ts';
import { verdictByDay } from './later-verdicts.ts';
import { verdicts } from './verdicts.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import { ownOutcomes } from '../../audit/judging/verdict.ts';
import type { Outcome } from '../../audit/judging/verdict.ts';

const explanations: Record<Outcome, string> = {
	missing: '期限已过，或者应当随时能够查到，没有找到公开的内容，或者内容缺少规定的部分。',
	late: '已经公开，公开的日期晚于期限。',
	stale: '有公开的内容，最近一次更新超过了规定的间隔。',
	unknown: '网站没有读全，不能判断。',
	'needs-review': '程序看不出是否履行，要由人核查；不算缺失。',
	'not-yet-due': '期限还没有到。',
	'not-applicable': '县里已经公开说明这项义务不适用，并且写明了理由。',
	met: '在期限内公开了规定的内容。',
};

/** The verdicts of each outcome, by field, then by duty; agencies with equal verdicts are one entry. */
export const outcomePages = derived((portal) =>
	ownOutcomes.map((outcome) => {
		const count = mapByDay(totals(portal), (counts) => counts[outcome]);
		const found = verdicts(portal).filter((verdict) =>
			verdictByDay(portal, verdict).some(({ value }) => value.outcome === outcome),
		);
		const duties = [...Map.groupBy(found, ({ duty }) => duty)].map(([id, members]) => {
			const entries = members.map((verdict) => shown(portal, verdict));
			return {
				id,
				lines: alikeVerdicts(entries).map((line) => ({
					...line,
					isListed: mapByDay(line.verdictByDay, (judged) => judged.outcome === outcome),
					reason: line.verdictByDay.find(({ value }) => value.outcome === outcome)?.value.reason,
				})),
			};
		});
		return {
			outcome,
			title: outcomeTitle(outcome),
			explanation: explanations[outcome],
			count,
			isExplained: isProblem(outcome) || outcome === 'not-applicable',
			fields: inFields(duties, ({ id }) => id),
		};
	}),
);
