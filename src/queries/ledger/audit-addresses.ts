import { publishedPages } from './published-pages.ts';
import { audit, auditAgencies, auditDuties } from '../../collections/sections/sections.ts';
import { site } from '../../site.ts';
import type { Outcome } from '../../audit/judging/verdict.ts';

/** A link of the site. */
export interface Link {
	label: string;
	href: string;
}

export const matrixHref = `${audit.path}matrix/`;

const titles = new Map(publishedPages.map(({ url, title }) => [url, title]));

export function dutyHref(duty: string): string {
	return `${auditDuties.path}${encodeURIComponent(duty)}/`;
}

/** The agency's page, at one duty where it is named. */
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

/** A page or row that a verdict names, by its title. */
export function evidenceLink(url: string): Link {
	const [page = '', anchor] = url.split('#');
	const href = url.startsWith(site.address) ? `/${url.slice(site.address.length)}` : url;
	const title = titles.get(page) ?? href;
	return { href, label: anchor ? `${title}：${anchor.replace(/^row-/, '')}` : title };
}
