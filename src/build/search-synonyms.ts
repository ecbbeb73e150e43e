import { readCollection } from '../collections/reading/read.ts';
import { synonyms } from '../collections/registers/synonyms.ts';
import { validate } from '../collections/records/validate.ts';
import { nationalSynonyms } from '../search/synonyms/national.ts';
import type { Synonym } from '../collections/registers/synonyms.ts';
import type { SynonymGroup } from '../search/synonyms/national.ts';

/** The synonyms of the county in `contentDir`, then those of the whole country. The content must have been checked. */
export function searchSynonyms(contentDir: string): SynonymGroup[] {
	const county = readCollection(contentDir, synonyms).records.flatMap((record) => {
		const { valid } = validate(record, synonyms);
		if (!valid) return [];
		const { everyday, official } = valid.data as Synonym;
		return [{ everyday: [everyday], official }];
	});
	return [...county, ...nationalSynonyms];
}
