import { absolute } from '../absolute.ts';
import { sectionsOf } from '../records/sections.ts';
import { home } from '../../collections/sections/sections.ts';
import { breadcrumbsJsonLd } from '../../formats/json-ld/site.ts';
import type { Portal } from '../portal.ts';
import type { Section } from '../../collections/declarations/section.ts';

/** A page on the way from the home page to another one. */
export interface Breadcrumb {
	label: string;
	href: string;
	/** The id of a section. */
	section?: string;
}

interface Place {
	href: string;
	title: string;
	section: Section;
	trail: readonly { label: string; href: string }[];
}

/** The pages above a page, the home page first: the sections around it, and what stands between. */
export function breadcrumbsOf(portal: Portal, { href, section, trail }: Place): Breadcrumb[] {
	const steps = [
		...sectionsOf(portal)
			.filter(({ path }) => section.path.startsWith(path))
			.map(({ id, path, title }) => ({ label: title, href: path, section: id })),
		...trail,
	];
	return href === section.path ? steps.slice(0, -1) : steps;
}

/** The same with the page itself for programs; `undefined` for the home page. */
export function breadcrumbData(portal: Portal, place: Place): string | undefined {
	if (place.href === home.path) return undefined;
	return breadcrumbsJsonLd(
		[...breadcrumbsOf(portal, place), { label: place.title, href: place.href }].map(
			({ label, href }) => ({ name: label, address: absolute(portal, href) }),
		),
	);
}
