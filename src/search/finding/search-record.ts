import { addressOn } from '../sites/searched-site.ts';
import { isFurtherPage } from '../text/further-page.ts';
import { numberKeyOf } from '../understanding/number-key.ts';
import type { Lifespan } from '../../domain/documents/validity.ts';
import type { SearchedSite } from '../sites/searched-site.ts';
import type { Fold } from '../text/fold.ts';
import type { RecordColumns, RowFacts } from '../text/index-format.ts';
import type { NumberKey } from '../understanding/number-key.ts';

/** A page that the search can find, or a row of a table on one. */
export interface SearchRecord {
	/** The page's place in the index. */
	id: number;
	address: string;
	title: string;
	/** The title's letters and digits, folded; none where nobody looks for it. */
	plain: string;
	/** The same of what a notice issues (印发……的通知), else of the whole title. */
	core: string;
	number?: { text: string; plain: string } & Partial<NumberKey>;
	date?: string;
	section: string;
	issuers: readonly string[];
	topics: readonly string[];
	lifespan?: Lifespan;
	/** How many passages are its own and how many its attachments', where more follow: those behind them are rows. */
	own?: readonly [own: number, attached: number];
	/** It is a row: its anchor on the page. */
	row?: string;
	/** It is a list, known by its name and this purpose: it has no text of its own. */
	purpose?: string;
	/** Where several sites are searched: the one that it stands on. */
	site?: SearchedSite;
}

/** The records of all parts, in the order of the parts. */
export function searchRecordsOf(
	parts: readonly RecordColumns[],
	fold: Fold,
	site?: SearchedSite,
): SearchRecord[] {
	return parts
		.flatMap((columns) => columns.titles.map((_, place) => recordAt(columns, place, fold)))
		.map((record, id) => ({
			...record,
			id,
			...(site && { site, address: addressOn(site, record.address) }),
		}));
}

function recordAt(columns: RecordColumns, place: number, fold: Fold): Omit<SearchRecord, 'id'> {
	const nameAt = (name: number) => columns.names[name] ?? '';
	const title = columns.titles[place] ?? '';
	const plain = isFurtherPage(title) ? '' : fold.plain(title);
	const issued = plain && /印发(.+)的通知$/.exec(title)?.[1];
	const number = columns.numbers[place];
	const date = columns.dates[place];
	const lifespan = columns.lifespans[place];
	const own = columns.own[place];
	return {
		address: columns.addresses[place] ?? '',
		title,
		plain,
		core: issued ? fold.plain(issued) : plain,
		...(number && { number: numberOf(number, fold) }),
		...(date && { date }),
		section: nameAt(columns.sections[place] ?? -1),
		issuers: columns.issuers[place]?.map(nameAt) ?? [],
		topics: columns.topics[place]?.map(nameAt) ?? [],
		...(lifespan && { lifespan }),
		...(own && { own }),
	};
}

/** The record of a row of `page`. */
export function rowRecord(page: SearchRecord, facts: RowFacts, fold: Fold): SearchRecord {
	const { anchor, title, name, number, date, issuers } = facts;
	const plain = fold.plain(name || title);
	return {
		id: page.id,
		address: `${page.address}#${anchor}`,
		title,
		plain,
		core: plain,
		...(number && { number: numberOf(number, fold) }),
		...(date && { date }),
		section: page.section,
		issuers,
		topics: page.topics,
		row: anchor,
		...(page.site && { site: page.site }),
	};
}

function numberOf(number: string, fold: Fold) {
	return { text: number, plain: fold.plain(number), ...numberKeyOf(fold.text(number)) };
}

/** Where in a record a passage lies, counted from its first. */
export function partOfRecord({ own }: SearchRecord, passage: number): 'own' | 'attachment' | 'row' {
	if (!own || passage < own[0]) return 'own';
	return passage < own[0] + own[1] ? 'attachment' : 'row';
}

/** The page of an agency: found by its name, as are the documents that it issued. */
export function isAgency({ address, site }: SearchRecord): boolean {
	return address.startsWith(addressOn(site, '/agencies/'));
}
