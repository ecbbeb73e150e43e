import { agencies } from '../registers/agencies.ts';
import { readCollection } from '../reading/read.ts';

/** An agency as far as a new record needs it. */
export interface KnownAgency {
	id: string;
	name: string;
	indexPrefix?: string | undefined;
}

/** The agencies of the county, whether or not their records are in order. */
export function knownAgencies(contentDir: string): KnownAgency[] {
	return readCollection(contentDir, agencies).records.map(({ id, data }) => {
		const { name, indexPrefix } = (data ?? {}) as Record<string, unknown>;
		return {
			id,
			name: typeof name === 'string' ? name : id,
			...(typeof indexPrefix === 'string' && { indexPrefix }),
		};
	});
}
