import { inTime } from './in-time.ts';
import { addressOn } from './searched-site.ts';
import { createRowReader } from '../finding/row-reader.ts';
import { fetchJson } from '../finding/fetch-json.ts';
import { searchRecordsOf } from '../finding/search-record.ts';
import { entryAddress, indexFormat } from '../text/index-format.ts';
import { holdTexts } from '../texts/hold-texts.ts';
import type { SearchedSite } from './searched-site.ts';
import type { SearchIndex } from '../finding/search-index.ts';
import type { IndexEntry, RecordColumns } from '../text/index-format.ts';
import type { Texts, TextSource } from '../texts/texts.ts';

/** What of a site's index is joined with those of others. */
export type SiteIndex = Pick<SearchIndex, 'records' | 'readRows' | 'texts' | 'close'>;

interface Settings {
	/** The index of the own site, which has the program and what is known of characters. */
	own: Promise<SearchIndex>;
	openTexts: (source: TextSource) => Promise<Texts>;
}

/** A site that is there answers so soon; nobody waits for one that is not. */
const mostSeconds = { entry: 3, records: 15 };

/**
 * Opens the index of another site, of which it takes data alone. Throws when it does not arrive or is of another format:
 * Pagefind's program reads files of another version with no more than a warning, and may misread them.
 */
export async function openOtherSite(
	site: SearchedSite,
	{ own, openTexts }: Settings,
): Promise<SiteIndex> {
	const entry = await inTime(
		mostSeconds.entry,
		fetchJson<IndexEntry>(addressOn(site, entryAddress), { cache: 'no-cache' }),
	);
	const { format, parts, commonPairs } = entry;
	if (format !== indexFormat)
		throw new Error(`The index of ${site.address} is of format ${format}`);
	const base = addressOn(site, entry.base);
	const columns = await inTime(
		mostSeconds.records,
		Promise.all(parts.map(({ records }) => fetchJson<RecordColumns>(base + records))),
	);
	const readRows = createRowReader({ ...entry, base });
	const folders = parts.map(({ texts }) => base + texts);
	const { fold, program } = await own;
	return {
		records: searchRecordsOf(columns, fold, site),
		readRows: async (call) =>
			(await readRows(call))?.map(([page, facts]) => [addressOn(site, page), facts]),
		...holdTexts(() => openTexts({ folders, commonPairs, program })),
	};
}
