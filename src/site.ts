import { readCollection } from './collections/reading/read.ts';
import { siteSettings } from './collections/registers/site.ts';
import { contentDir } from './environment.ts';
import type { Site } from './collections/registers/site.ts';

/** The county's settings from `content/site.yaml`. */
export const site: Site = readSite();

function readSite(): Site {
	const [record] = readCollection(contentDir, siteSettings).records;
	if (!record)
		throw new Error(`缺少 ${contentDir}/site.yaml，或者它的写法有误。运行 npm run check 查看原因`);
	return siteSettings.schema.parse(record.data);
}
