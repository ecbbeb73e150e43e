import { all, attribute } from './built-pages.ts';
import type { BuiltPage } from './built-pages.ts';

/** The section in which a page says that it stands. */
export function sectionOf({ root }: BuiltPage): string {
	return all(root, '*', { 'data-section': true })
		.map((element) => attribute(element, 'data-section'))
		.join(' ');
}

/** What a page is made of: its elements and their classes. */
export function partsOf({ root }: BuiltPage): Set<string> {
	return new Set(
		all(root, '*').flatMap((element) => [
			element.tagName,
			...(attribute(element, 'class')?.split(/\s+/) ?? []).map(
				(name) => `${element.tagName}.${name}`,
			),
		]),
	);
}

/** The first page of each section and set of parts: pages that differ in neither are of one kind. */
export function onePageOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
	const kindOf = (page: BuiltPage) => [sectionOf(page), ...[...partsOf(page)].sort()].join(' ');
	return [...Map.groupBy(pages, kindOf).values()].flatMap(([first]) => first ?? []);
}
