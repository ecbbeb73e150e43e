import { addressOn } from './searched-site.ts';
import { inDigits } from '../text/figures.ts';
import { isFurtherPage } from '../text/page-marks.ts';
import { numberKeysOf } from '../text/document-number.ts';
import { readPhases } from '../../domain/documents/validity.ts';
import type { Phase } from '../../domain/documents/validity.ts';
import type { SearchedSite } from './searched-site.ts';
import type { Normalizer } from '../text/normalizer.ts';
import type { RecordColumns } from '../text/index-format.ts';
import type { RowFacts } from '../text/rows.ts';
import type { NumberKey } from '../text/document-number.ts';

/** The number of a record, or its numbers. */
interface RecordNumber {
	/** As it is written. */
	text: string;
	normalized: string;
	/** Normalized, with its figures in Arabic digits. */
	inDigits: string;
	/** Empty where its parts cannot be read: such a number is found as it is written. */
	keys: readonly NumberKey[];
}

/** A page that the search can find, or a row of a table on one. */
export interface SearchRecord {
	/** The page's place in the index. */
	id: number;
	address: string;
	title: string;
	/** The normalized title; an empty text for further pages of a table, which nobody looks for. */
	normalized: string;
	/** The normalized title of what a notice issues (印发……的通知); for any other record the same as `normalized`. */
	issuedTitle: string;
	number?: RecordNumber;
	date?: string;
	section: string;
	issuers: readonly string[];
	topics: readonly string[];
	/** The phases of its legal validity; `undefined` for what has none. */
	phases?: readonly Phase[];
	/** How many passages are its own and how many its attachments', where more follow: those behind them are rows. */
	own?: readonly [own: number, attached: number];
	/** The anchor of a row on its page; undefined for a page. */
	row?: string;
	/** True for a row of a superseded version of a list that the current one does not have. */
	isCancelled?: true;
	/** The day from which on a page is public no more. */
	goneOn?: string;
	/** The first day from which on one of the page's rows is public no more. */
	rowsGoneFrom?: string;
	/** Its publicity is over on the day of the search: nothing but its place is there. */
	isWithheld?: true;
	/** The purpose of a list; undefined for any other record. A list is found by its name and purpose: it has no text. */
	purpose?: string;
	/** Where several sites are searched: the one that it stands on. */
	site?: SearchedSite;
}

/** The records of all parts, in the order of the parts. */
export function searchRecordsOf(
	parts: readonly RecordColumns[],
	normalizer: Normalizer,
	site?: SearchedSite,
): SearchRecord[] {
	return parts
		.flatMap((columns) => columns.titles.map((_, place) => recordAt(columns, place, normalizer)))
		.map((record, id) => ({
			...record,
			id,
			address: addressOn(site, record.address),
			...(site && { site }),
		}));
}

function recordAt(
	columns: RecordColumns,
	place: number,
	normalizer: Normalizer,
): Omit<SearchRecord, 'id'> {
	const nameAt = (name: number) => columns.names[name] ?? '';
	const title = columns.titles[place] ?? '';
	const normalized = isFurtherPage(title) ? '' : normalizer.normalize(title);
	const issued = normalized && /印发(.+)的通知$/.exec(title)?.[1];
	const number = columns.numbers[place];
	const date = columns.dates[place];
	const phases = readPhases(columns.validities[place] ?? '');
	const own = columns.own[place];
	const [goneOn, rowsGoneFrom] = columns.ends[place] ?? [];
	return {
		address: columns.addresses[place] ?? '',
		title,
		normalized,
		issuedTitle: issued ? normalizer.normalize(issued) : normalized,
		...(number && { number: numberOf(number, normalizer) }),
		...(date && { date }),
		section: nameAt(columns.sections[place] ?? -1),
		issuers: columns.issuers[place]?.map(nameAt) ?? [],
		topics: columns.topics[place]?.map(nameAt) ?? [],
		...(phases && { phases }),
		...(own && { own }),
		...(goneOn && { goneOn }),
		...(rowsGoneFrom && { rowsGoneFrom }),
	};
}

/** The record of a row of `page`. */
export function rowRecord(
	page: SearchRecord,
	facts: RowFacts,
	normalizer: Normalizer,
): SearchRecord {
	const { anchor, title, name, number, date, cancelled, issuers } = facts;
	const normalized = normalizer.normalize(name || title);
	return {
		id: page.id,
		address: `${page.address}#${anchor}`,
		title,
		normalized,
		issuedTitle: normalized,
		...(number && { number: numberOf(number, normalizer) }),
		...(date && { date }),
		section: page.section,
		issuers,
		topics: page.topics,
		row: anchor,
		...(cancelled && { isCancelled: true as const }),
		...(page.site && { site: page.site }),
	};
}

function numberOf(number: string, normalizer: Normalizer): RecordNumber {
	const normalized = normalizer.normalize(number);
	return {
		text: number,
		normalized,
		inDigits: inDigits(normalized),
		keys: numberKeysOf(normalizer.fold(number)),
	};
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
