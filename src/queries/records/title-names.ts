import { derived } from '../derived.ts';
import { allAgencies } from './agencies.ts';
import type { Portal } from '../portal.ts';

/**
 * The names that no line of a title breaks: the county, its agencies by all their names, and the places whose governments
 * they are.
 */
export const titleNames = derived((portal: Portal): readonly string[] => {
	const names = allAgencies(portal).flatMap(({ data }) => [
		data.name,
		...(data.shortName ? [data.shortName] : []),
		...(data.formerNames ?? []).map(({ name }) => name),
		...(data.alsoNamed ?? []),
	]);
	const places = names.flatMap((name) => /^(.+)人民政府/.exec(name)?.[1] ?? []);
	return [...new Set([...places, ...names])];
});
