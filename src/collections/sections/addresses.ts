import { sections } from './sections.ts';
import { commonSteps } from '../declarations/document-kind.ts';
import { documentKinds } from '../document-kinds.ts';
import type { Collection } from '../declarations/collection.ts';

/** Top-level addresses of the engine besides its sections, which hand-made pages may not take. */
const engineSteps = ['404', '_astro', 'brand', 'data', 'design', 'files', 'schemas'];

/** The section below which hand-made pages may stand, outside the engine's own parts of it. */
const sharedSection = '/disclosure/';

/** True if the engine itself uses the address that a record with this id would get. */
export function isReserved(collection: Collection, id: string): boolean {
	const { path, name } = collection;
	const first = id.split('/')[0] ?? '';
	if (path === undefined) return false;
	if (name !== 'pages') return listSteps(collection).has(first);
	const address = `/${id}/`;
	return (
		engineSteps.includes(first) ||
		sections.some(({ path }) =>
			path.length > 1 && path !== sharedSection ? address.startsWith(path) : address === path,
		)
	);
}

/** First steps below a collection's path that belong to its lists and to sections of their own. */
function listSteps({ name, path = '' }: Collection): ReadonlySet<string> {
	const kind = documentKinds.find((each) => each.name === name);
	const divisions = (kind?.divisions ?? []).map((division) =>
		typeof division === 'string' ? commonSteps[division] : division.step,
	);
	const below = sections
		.filter((section) => section.path.startsWith(path) && section.path !== path)
		.map((section) => section.path.slice(path.length).split('/')[0] ?? '');
	return new Set(['page', ...divisions, ...below]);
}

/** The address of a record's page, from the root, percent-encoded, ending in a slash. */
export function addressOf(collection: Pick<Collection, 'path' | 'name'>, id: string): string {
	if (collection.path === undefined) throw new Error(`Records of ${collection.name} have no pages`);
	return `${collection.path}${id.split('/').map(encodeURIComponent).join('/')}/`;
}
