import { collections } from '../index.ts';
import { fieldsOf, metaOf } from '../fields/schema.ts';
import { sections } from './sections.ts';

/** A place of `planRequirements` as it is known before any content is read. */
export type PortalPlace =
	| { kind: 'page'; href: string; label: string }
	/** Documents of 主动公开信息 that carry the keyword. */
	| { kind: 'keyword'; keyword: string };

/** What a place of a duty means; `undefined` when neither a section nor a shown field has that name. */
export function portalPlace(place: string): PortalPlace | undefined {
	if (place.startsWith('/')) return pageOf(place);
	const [, keyword] = /^information:(.+)$/.exec(place) ?? [];
	return keyword ? { kind: 'keyword', keyword } : fieldPlace(place);
}

function pageOf(href: string): PortalPlace | undefined {
	const section = sections.find(({ path }) => path === href);
	return section && { kind: 'page', href, label: section.title };
}

/** A field is shown by the pages of its collection's section. */
function fieldPlace(place: string): PortalPlace | undefined {
	const [name, fieldName = ''] = place.split('.');
	const collection = collections.find((candidate) => candidate.name === name);
	const field = collection && fieldsOf(collection.schema)[fieldName];
	if (!collection?.path || !field) return undefined;
	const page = pageOf(collection.path);
	const label = `${collection.title}：${metaOf(field).title ?? fieldName}`;
	return page && { kind: 'page', href: collection.path, label };
}
