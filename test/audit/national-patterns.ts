import { nationalDuties } from '../../src/audit/duties/index.ts';

/** The source of every regular expression of the national duties, for titles and for parts, each once. */
export const nationalPatterns = [
	...new Set(
		nationalDuties.flatMap(({ criterion, evidence }) => [
			...evidence.flatMap(({ title, name }) => [title ?? [], name ?? []].flat()),
			...(criterion.kind === 'complete' ? criterion.parts.map(({ pattern }) => pattern) : []),
		]),
	),
];
