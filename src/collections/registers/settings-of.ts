import { siteSettings } from './site.ts';
import type { Site } from './site.ts';
import type { ValidRecord } from '../records/validate.ts';

/** The settings of the site among the records; `undefined` when they are missing or wrong. */
export function settingsOf(
	records: readonly Pick<ValidRecord, 'collection' | 'data'>[],
): Site | undefined {
	const settings = records.find(({ collection }) => collection.name === siteSettings.name);
	return settings?.data as Site | undefined;
}
