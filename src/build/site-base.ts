import { readCollection } from '../collections/reading/read.ts';
import { siteSettings } from '../collections/registers/site.ts';
import { basePath } from '../domain/text/site-address.ts';

/** Where on its host the site of the county in `contentDir` lies, by its settings. The content must have been checked. */
export function siteBase(contentDir: string): string {
	const [settings] = readCollection(contentDir, siteSettings).records;
	return basePath(siteSettings.schema.parse(settings?.data).address);
}
