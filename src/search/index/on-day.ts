import { readRowTitle } from '../text/rows.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { RowFacts } from '../text/rows.ts';
import type { PageText, Texts } from '../texts/texts.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

/** An index → the day for which it was asked last, and what it is on that day. */
const known = new WeakMap<SearchIndex, { day: CalendarDate; index: SearchIndex }>();

/**
 * The index as it may be searched on a day: pages and rows whose publicity is over are neither found nor shown nor
 * counted. A page keeps its place without a word that could name it, because texts are counted by places.
 */
export function indexOn(index: SearchIndex, day: CalendarDate): SearchIndex {
	const last = known.get(index);
	if (last?.day === day) return last.index;
	const isOver = (goneOn: string | undefined) => Boolean(goneOn) && (goneOn ?? '') <= day;
	const isRowOver = ({ goneOn }: Pick<RowFacts, 'goneOn'>) => isOver(goneOn);
	const { complete } = index;
	const onDay: SearchIndex = {
		...index,
		records: index.records.map((record) => (isOver(record.goneOn) ? withheld(record) : record)),
		...(complete && { complete: async () => indexOn(await complete(), day) }),
		readRows: async (key) => (await index.readRows(key)).filter(([, facts]) => !isRowOver(facts)),
		rowOf: (page, facts) =>
			index.rowOf(page, facts.cancelled > day ? { ...facts, cancelled: '' } : facts),
		hasRowsThatLeft: (page) => isOver(page.rowsGoneFrom),
		texts: async () => {
			const texts = await index.texts();
			return texts && textsWithout(texts, isRowOver);
		},
	};
	known.set(index, { day, index: onDay });
	return onDay;
}

function withheld({ id }: SearchRecord): SearchRecord {
	return {
		...{ id, address: '', title: '', normalized: '', issuedTitle: '', section: '' },
		...{ issuers: [], topics: [], isWithheld: true as const },
	};
}

/** The texts without the rows that are over; their places in a page's text are blank. */
function textsWithout(texts: Texts, isRowOver: (facts: RowFacts) => boolean): Texts {
	return {
		...texts,
		readPage: async (record): Promise<PageText> => {
			const page = await texts.readPage(record);
			const over = page.subResults.filter(({ id, title }) => isRowOver(readRowTitle(id, title)));
			if (over.length === 0) return page;
			return {
				...page,
				text: over.reduce(blanked, page.text),
				subResults: page.subResults.filter((each) => !over.includes(each)),
			};
		},
	};
}

function blanked(text: string, { start, end }: { start: number; end: number }): string {
	return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
