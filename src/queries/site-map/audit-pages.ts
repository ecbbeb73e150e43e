import { agencyDutiesTitle, dutyTitle, matrixTitle, outcomeTitle } from './audit-titles.ts';
import { judgedAgencies, owedDuties } from '../records/register.ts';
import { sitePage } from './site-page.ts';
import { ownOutcomes } from '../../audit/judging/verdict.ts';
import { audit, auditAgencies, auditDuties } from '../../collections/sections/sections.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import { auditAgencyPage, auditDutyPage } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { KnownPage, SitePage } from './site-page.ts';

/**
 * The pages of each duty, agency and outcome in the audit. Such a page changes when the pages that it judges change;
 * those are in `others`. Its subject is the id of the duty, the id of the agency, or the outcome.
 */
export function auditPages(portal: Portal, others: readonly SitePage[]): SitePage<string>[] {
	const below = (
		known: Omit<KnownPage<string>, 'href'> & { step: string },
		judged: readonly SitePage[],
	) => {
		const { step, ...page } = known;
		return sitePage(portal, {
			href: `${page.section.path}${step}/`,
			lastModified: latestDay(judged.map(({ lastModified }) => lastModified)),
			found: 'title',
			...page,
		});
	};
	const bySection = Map.groupBy(others, ({ section }) => section.id);
	return [
		...owedDuties(portal).map((duty) => {
			const judged = duty.evidence.flatMap(({ section }) => bySection.get(section) ?? []);
			return below(
				{
					step: encodeURIComponent(duty.id),
					title: dutyTitle(portal, duty),
					section: auditDuties,
					description: auditDutyPage.description(duty.title),
					subject: duty.id,
				},
				judged.length > 0 ? judged : others,
			);
		}),
		...judgedAgencies(portal).map((agency) =>
			below(
				{
					step: encodeURIComponent(agency.id),
					title: agencyDutiesTitle(agency),
					section: auditAgencies,
					description: auditAgencyPage.description(agency.name),
					subject: agency.id,
				},
				others.filter(({ facts }) => facts.agencies.includes(agency.id)),
			),
		),
		below(
			{ step: 'matrix', title: matrixTitle, section: audit, found: 'purpose', subject: 'matrix' },
			others,
		),
		...ownOutcomes.map((outcome) =>
			below(
				{
					step: `outcomes/${outcome}`,
					title: outcomeTitle(outcome),
					section: audit,
					subject: outcome,
				},
				others,
			),
		),
	];
}
