import type { RecordColumns } from '../text/index-format.ts';
import type { SearchablePage } from './read-page.ts';

/** Collects what is known of the records, one after another. */
export function createRecordColumns() {
	const names = new Map<string, number>();
	const columns: Omit<RecordColumns, 'chunks' | 'names'> = {
		addresses: [],
		titles: [],
		numbers: [],
		dates: [],
		sections: [],
		issuers: [],
		topics: [],
		passages: [],
		attached: {},
		rows: {},
		lifespans: {},
	};
	const placeOf = (name: string): number => {
		const place = names.get(name) ?? names.size;
		names.set(name, place);
		return place;
	};
	return {
		/** The number of the record. */
		add: (
			address: string,
			page: SearchablePage,
			{ own, attached, rows }: { own: number; attached: number; rows: number },
		): number => {
			const record = columns.titles.length;
			columns.addresses.push(address);
			columns.titles.push(page.title);
			columns.numbers.push(page.number);
			columns.dates.push(page.date);
			columns.sections.push(placeOf(page.section));
			columns.issuers.push(page.issuers.map(placeOf));
			columns.topics.push(page.topics.map(placeOf));
			columns.passages.push(own);
			if (attached > 0) columns.attached[record] = attached;
			if (rows > 0) columns.rows[record] = rows;
			if (page.lifespan) columns.lifespans[record] = page.lifespan;
			return record;
		},
		take: () => ({ ...columns, names: [...names.keys()] }),
	};
}
