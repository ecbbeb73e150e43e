import type { PageFault } from './sweep.ts';

/** The faults by rule and by part of the site, the most frequent rule first; one example for each part. */
export function reportOf(faults: readonly PageFault[]): string {
	const byRule = Object.entries(Object.groupBy(faults, ({ rule }) => rule));
	return byRule
		.map(([rule, found = []]) => ({ rule, found }))
		.sort((a, b) => b.found.length - a.found.length)
		.map(({ rule, found }) =>
			[
				`${rule}：${found.length} 处`,
				...found.slice(0, 1).map(({ help }) => `  ${help}`),
				...partsOf(found),
			].join('\n'),
		)
		.join('\n\n');
}

function partsOf(faults: readonly PageFault[]): string[] {
	return Object.entries(Object.groupBy(faults, ({ path }) => partOf(path))).flatMap(
		([part, found = []]) => {
			const count = (values: readonly string[]) => new Set(values).size;
			const states = [...new Set(found.map(({ state }) => state.name))];
			const [example] = found;
			return [
				`  ${part}  ${count(found.map(({ path }) => path))} 页，${found.length} 处（${states.join('、')}）`,
				...(example
					? [`    ${example.path}  ${example.element.replace(/\s+/g, ' ')}`.trimEnd()]
					: []),
			];
		},
	);
}

/**
 * The part of the site: pages of one kind have the same parent address: `/audit/duties/reports/` → `/audit/duties/…`.
 */
function partOf(path: string): string {
	return path.replace(/[^/]+\/?$/, '…');
}
