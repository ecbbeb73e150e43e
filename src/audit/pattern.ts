const patterns = new Map<string, RegExp>();

/** The regular expression with this source, made once however many pages it is tried on. */
export function pattern(source: string): RegExp {
	const known = patterns.get(source) ?? new RegExp(source, 'u');
	patterns.set(source, known);
	return known;
}
