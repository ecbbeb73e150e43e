import { isFurtherPage } from '../text/further-page.ts';
import { numberKeyOf } from '../text/number-key.ts';
import type { Lifespan } from '../../domain/validity.ts';
import type { Fold } from '../text/fold.ts';
import type { RecordColumns, RowFacts } from '../text/index-format.ts';

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
	number?: { text: string; plain: string; key?: string; yearAndSerial?: string | undefined };
	date?: string;
	section: string;
	issuers: readonly string[];
	topics: readonly string[];
	lifespan?: Lifespan;
	/** The number of its first passage, and how many its own text has. */
	firstPassage: number;
	passages: number;
	/** Behind them, how many its attachments have, and how many rows of tables it has, a passage each. */
	attached?: number;
	rows?: number;
	/** It is a row: the passage of its page, counted from the page's first. */
	row?: number;
	/** It is a list, known by its name and this purpose: it has no text of its own. */
	purpose?: string;
}

export function recordsOf(columns: RecordColumns, fold: Fold): SearchRecord[] {
	let nextPassage = 0;
	const nameAt = (place: number) => columns.names[place] ?? '';
	return columns.titles.map((title, id) => {
		const passages = columns.passages[id] ?? 1;
		const attached = columns.attached[id] ?? 0;
		const rows = columns.rows[id] ?? 0;
		const firstPassage = nextPassage;
		nextPassage += passages + attached + rows;
		const plain = isFurtherPage(title) ? '' : fold.plain(title);
		const issued = plain && /印发(.+)的通知$/.exec(title)?.[1];
		const number = columns.numbers[id];
		const date = columns.dates[id];
		const lifespan = columns.lifespans[id];
		return {
			id,
			address: columns.addresses[id] ?? '',
			title,
			plain,
			core: issued ? fold.plain(issued) : plain,
			...(number && { number: numberOf(number, fold) }),
			...(date && { date }),
			section: nameAt(columns.sections[id] ?? -1),
			issuers: columns.issuers[id]?.map(nameAt) ?? [],
			topics: columns.topics[id]?.map(nameAt) ?? [],
			...(lifespan && { lifespan }),
			firstPassage,
			passages,
			...(attached && { attached }),
			...(rows && { rows }),
		};
	});
}

/** The record of a row of `page`. */
export function rowRecord(
	page: SearchRecord,
	{ row, facts, fold }: { row: number; facts: RowFacts; fold: Fold },
): SearchRecord {
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
		firstPassage: page.firstPassage,
		passages: page.passages,
		row,
	};
}

function numberOf(number: string, fold: Fold) {
	return { text: number, plain: fold.plain(number), ...numberKeyOf(fold.text(number)) };
}

/** Whether a passage of a record, counted from its first, is an attachment's. */
export function isAttachment({ passages, attached = 0 }: SearchRecord, passage: number): boolean {
	return passage >= passages && passage < passages + attached;
}

/** The page of an agency: found by its name, as are the documents that it issued. */
export function isAgency({ address }: SearchRecord): boolean {
	return address.startsWith('/agencies/');
}
