import { joinSites } from './join-sites.ts';
import type { SiteIndex } from './join-sites.ts';
import { openIndex } from '../index/search-index.ts';
import { openWorkerTexts } from '../texts/worker-texts.ts';
import { inTime } from '../texts/promises.ts';
import { addressOn } from '../index/searched-site.ts';
import { createRowReader, fetchJson } from '../index/index-files.ts';
import { searchRecordsOf } from '../index/search-record.ts';
import { entryAddress, indexFormat } from '../text/index-format.ts';
import { holdTexts } from '../texts/texts.ts';
import type { SearchedSite } from '../index/searched-site.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { IndexEntry, RecordColumns } from '../text/index-format.ts';
import type { TextSource, Texts } from '../texts/texts.ts';

/** Opens the index of the first site, which is the own one, joined with those of the others. */
export async function openSites(
	[ownSite, ...otherSites]: readonly SearchedSite[],
	openTexts = openWorkerTexts,
): Promise<SearchIndex> {
	const opening = openIndex(openTexts, ownSite).then((index) => index.complete?.() ?? index);
	const openOther = async (site: SearchedSite) => ({
		site,
		index: await openOtherSite(site, { own: opening, openTexts }).catch((error: unknown) => {
			console.error(error);
			return undefined;
		}),
	});
	const [own, ...others] = await Promise.all([opening, ...otherSites.map(openOther)]);
	return { ...own, ...joinSites(own, others) };
}

interface Settings {
	/** The index of the own site, which has the program and the data about characters. */
	own: Promise<SearchIndex>;
	openTexts: (source: TextSource) => Promise<Texts>;
}

/** The times after which a site counts as gone. */
const mostSeconds = { entry: 3, records: 15 };

/**
 * Opens the index of another site; only data is loaded from it. Throws when it does not arrive or has another format:
 * Pagefind's program only warns about files of another version, and may misread them.
 */
async function openOtherSite(site: SearchedSite, { own, openTexts }: Settings): Promise<SiteIndex> {
	const entry = await inTime(
		mostSeconds.entry,
		fetchJson<IndexEntry>(addressOn(site, entryAddress), { cache: 'no-cache' }),
	);
	const { format, parts, commonBigrams } = entry;
	if (format !== indexFormat)
		throw new Error(`The index of ${site.address} is of format ${format}`);
	const base = addressOn(site, entry.base);
	const columns = await inTime(
		mostSeconds.records,
		Promise.all(parts.map(({ records }) => fetchJson<RecordColumns>(base + records))),
	);
	const folders = parts.map(({ texts }) => base + texts);
	const { normalizer, program } = await own;
	return {
		records: searchRecordsOf(columns, normalizer, site),
		readRows: createRowReader({ ...entry, base }, site),
		...holdTexts(() => openTexts({ folders, commonBigrams, program })),
	};
}
