import { numberKeyOf } from '../text/number-key.ts';
import type { Lifespan } from '../../domain/validity.ts';
import type { Fold } from '../text/fold.ts';
import type { RecordColumns } from '../text/index-format.ts';

/** A page that the search can find. */
export interface SearchRecord {
	/** Its place in the index. */
	id: number;
	address: string;
	title: string;
	/** The title's letters and digits, folded. */
	plain: string;
	/** The same of what a notice issues (印发……的通知), else of the whole title. */
	core: string;
	number?: { text: string; plain: string; key?: string; yearAndSerial?: string | undefined };
	date?: string;
	section: string;
	issuers: readonly string[];
	topics: readonly string[];
	lifespan?: Lifespan;
	/** The number of its first passage, and how many it has. */
	firstPassage: number;
	passages: number;
}

export function recordsOf(columns: RecordColumns, fold: Fold): SearchRecord[] {
	let nextPassage = 0;
	const nameAt = (place: number) => columns.names[place] ?? '';
	return columns.titles.map((title, id) => {
		const passages = columns.passages[id] ?? 1;
		const firstPassage = nextPassage;
		nextPassage += passages;
		const number = columns.numbers[id];
		const date = columns.dates[id];
		const lifespan = columns.lifespans[id];
		return {
			id,
			address: columns.addresses[id] ?? '',
			title,
			plain: fold.plain(title),
			core: fold.plain(/印发(.+)的通知$/.exec(title)?.[1] ?? title),
			...(number && {
				number: { text: number, plain: fold.plain(number), ...numberKeyOf(fold.text(number)) },
			}),
			...(date && { date }),
			section: nameAt(columns.sections[id] ?? -1),
			issuers: columns.issuers[id]?.map(nameAt) ?? [],
			topics: columns.topics[id]?.map(nameAt) ?? [],
			...(lifespan && { lifespan }),
			firstPassage,
			passages,
		};
	});
}

/** The page of an agency: found by its name, as are the documents that it issued. */
export function isAgency({ address }: SearchRecord): boolean {
	return address.startsWith('/agencies/');
}
