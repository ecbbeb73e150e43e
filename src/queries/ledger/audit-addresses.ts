import { absolute } from '../absolute.ts';
import { derived } from '../derived.ts';
import { endings } from '../records/endings.ts';
import { publishedPages } from './published-pages.ts';
import { audit, auditAgencies, auditDuties } from '../../collections/sections/sections.ts';
import { endAt } from '../../presentation/ending-links.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { Outcome } from '../../audit/judging/verdict.ts';

/** A link of the site. */
export interface Link {
	label: string;
	href: string;
	/** The first day on which what it leads to is public no more, where that is known. */
	goneOn?: CalendarDate | undefined;
}

export const matrixHref = `${audit.path}matrix/`;

const titles = derived(
	(portal) => new Map(publishedPages(portal).map(({ url, title }) => [url, title])),
);

export function dutyHref(duty: string): string {
	return `${auditDuties.path}${encodeURIComponent(duty)}/`;
}

/** The address of the agency's page in the audit; with `duty`, of that duty on the page. */
export function agencyDutiesHref(agency: string, duty?: string): string {
	return `${auditAgencies.path}${encodeURIComponent(agency)}/${duty ? `#${dutyAnchor(duty)}` : ''}`;
}

export function outcomeHref(outcome: Outcome): string {
	return `${audit.path}outcomes/${outcome}/`;
}

/** The id of a duty's place on the page of an agency. */
export function dutyAnchor(duty: string): string {
	return `duty-${duty}`;
}

/** A link to a page or row that is evidence in a verdict, with its title. */
export function evidenceLink(portal: Portal, url: string): Link {
	const [page = '', anchor] = url.split('#');
	const home = absolute(portal, '/');
	const href = url.startsWith(home) ? `/${url.slice(home.length)}` : url;
	const title = titles(portal).get(page) ?? href;
	const label = anchor ? `${title}：${anchor.replace(/^row-/, '')}` : title;
	const goneOn = endAt(href, endings(portal));
	return { href, label, ...(goneOn && { goneOn }) };
}
