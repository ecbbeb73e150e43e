import { phaseOn, validityGroups, validityLabels } from '../../domain/documents/validity.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Hit } from './hit.ts';
import type { SearchRecord } from '../index/search-record.ts';

/** Filter → the values that a record has on a day. */
const valuesOf: Record<string, (record: SearchRecord, day: CalendarDate) => readonly string[]> = {
	section: ({ section }) => (section ? [section] : []),
	issuer: ({ issuers }) => issuers,
	year: ({ date }) => (date ? [date.slice(0, 4)] : []),
	status: ({ phases }, day) =>
		phases
			? validityGroups(phaseOn(phases, day).validity).map((validity) => validityLabels[validity])
			: [],
	topic: ({ topics }) => topics,
	site: ({ site }) => (site ? [site.name] : []),
};

/** Filter → value → how many results. */
export type FilterCounts = Record<string, Record<string, number>>;

interface Choice {
	filters: Readonly<Record<string, string>>;
	day: CalendarDate;
}

/** The hits that have every chosen value. */
export function filtered(hits: readonly Hit[], { filters, day }: Choice): Hit[] {
	return hits.filter(({ record }) =>
		Object.entries(filters).every(([name, value]) => valuesOf[name]?.(record, day).includes(value)),
	);
}

/** For each value of each filter: how many results there would be if it were chosen in that filter. */
export function countsOf(hits: readonly Hit[], { filters, day }: Choice): FilterCounts {
	return Object.fromEntries(
		Object.entries(valuesOf).map(([name, valuesOfRecord]) => {
			const { [name]: _, ...others } = filters;
			const counts: Record<string, number> = {};
			for (const { record } of filtered(hits, { filters: others, day }))
				for (const value of valuesOfRecord(record, day)) counts[value] = (counts[value] ?? 0) + 1;
			return [name, counts];
		}),
	);
}

/** The newest first; hits without a date are last. */
export function byDate(hits: readonly Hit[]): Hit[] {
	return [...hits].sort((a, b) => (b.record.date ?? '').localeCompare(a.record.date ?? ''));
}
