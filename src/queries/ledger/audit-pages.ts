import { agencyDutiesTitle, dutyTitle, matrixTitle, outcomeTitle } from './audit-titles.ts';
import { facts } from '../site-map/facts.ts';
import { owedDuties, register } from './register.ts';
import { barePage } from '../site-map/site-page.ts';
import { ownOutcomes } from '../../audit/judging/verdict.ts';
import { audit, auditAgencies, auditDuties } from '../../collections/sections/sections.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { SitePage } from '../site-map/site-page.ts';
import type { Section } from '../../collections/sections/sections.ts';

/**
 * The pages below those of the audit: of each duty, each agency, each outcome. Such a page changes with the pages that it
 * judges, which are among `others`.
 */
export function auditPages(
	portal: Portal,
	{ id, path }: Section,
	others: readonly SitePage[],
): SitePage[] {
	const below = (step: string, title: string, judged: readonly SitePage[]) =>
		barePage({
			href: `${path}${step}/`,
			title,
			facts: facts({ section: id }),
			lastModified: latestDay(judged.map(({ lastModified }) => lastModified)),
		});
	if (id === auditDuties.id) {
		const bySection = Map.groupBy(others, (page) => page.facts.section ?? '');
		return owedDuties(portal).map((duty) => {
			const judged = duty.evidence.flatMap(({ section }) => bySection.get(section) ?? []);
			return below(
				encodeURIComponent(duty.id),
				dutyTitle(portal, duty),
				judged.length > 0 ? judged : others,
			);
		});
	}
	if (id === auditAgencies.id)
		return register(portal).agencies.map((agency) =>
			below(
				encodeURIComponent(agency.id),
				agencyDutiesTitle(agency),
				others.filter((page) => page.facts.agencies.includes(agency.id)),
			),
		);
	if (id !== audit.id) return [];
	return [
		below('matrix', matrixTitle, others),
		...ownOutcomes.map((outcome) => below(`outcomes/${outcome}`, outcomeTitle(outcome), others)),
	];
}
