import { common } from '../../interface/zh-CN.ts';
import type { CatalogueEntry } from '../hubs/catalogue.ts';

/** The way from a page to an item of the standard catalogue. */
export interface CatalogueLink {
	href: string;
	label: string;
}

/** The links to these items, each named by its field and its own name. */
export function catalogueLinks(entries: readonly CatalogueEntry[]): readonly CatalogueLink[] {
	return entries.map(({ href, field, item }) => ({
		href,
		label: common.labelled(field.title, item),
	}));
}
