import type { Collection } from '../collection.ts';

/** First steps of an id below a collection's path that belong to the collection's own lists. */
const listSteps = [
	'result',
	'respondent',
	'page',
	'year',
	'issuer',
	'topic',
	'category',
	'form',
	'status',
	'state',
	'catalogue',
	'matrix',
	'clean-up',
];

/** Top-level addresses of the engine, which hand-made pages may not take. */
const engineSteps = [
	'404',
	'_astro',
	'agencies',
	'audit',
	'brand',
	'consultations',
	'data',
	'decisions',
	'design',
	'enforcement',
	'files',
	'interpretations',
	'lists',
	'normative-documents',
	'reconsideration',
	'rule-of-law',
	'search',
	'sitemap',
];

/** Hand-made pages may stand below 政府信息公开 (`disclosure/system`), but not in the engine's own parts of it. */
const engineParts = [
	'disclosure/request-form',
	'disclosure/guides',
	'disclosure/information',
	'disclosure/catalogue',
	'disclosure/reports',
];

/** Whether the engine needs the address that a record with this id would get. */
export function isReserved({ path, name }: Collection, id: string): boolean {
	const first = id.split('/')[0] ?? '';
	if (path === undefined) return false;
	if (name !== 'pages') return listSteps.includes(first);
	return (
		engineSteps.includes(first) ||
		id === 'disclosure' ||
		engineParts.some((part) => id === part || id.startsWith(`${part}/`))
	);
}

/** The address of a record's page, from the root, percent-encoded, ending in a slash. */
export function addressOf(collection: Pick<Collection, 'path' | 'name'>, id: string): string {
	if (collection.path === undefined) throw new Error(`Records of ${collection.name} have no pages`);
	return `${collection.path}${id.split('/').map(encodeURIComponent).join('/')}/`;
}
