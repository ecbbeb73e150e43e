import { endingFinder } from '../../../domain/documents/ending-mentions.ts';
import { eventsOfOthers } from '../../fields/validity-events.ts';
import type { ValidRecord } from '../../records/validate.ts';
import type { EndingMention, KnownDocument } from '../../../domain/documents/ending-mentions.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { ValidityData } from '../../fields/validity-events.ts';

/** A document whose text ends another one of the library, although its fields do not say so. */
export interface UnlinkedEnding {
	record: ValidRecord;
	mention: EndingMention;
	/** The field in which the other's id is missing. */
	field: 'repeals' | 'invalidates';
}

/** The normative documents among the records, with their fields as the schema has read them. */
export interface NormativeRecord {
	record: ValidRecord;
	data: ValidityData & NormativeData;
}

interface NormativeData {
	title: string;
	documentNumber?: readonly string[];
	registrationNumber?: string;
	formedOn?: CalendarDate;
	amends?: readonly string[];
	importedFrom?: ValidityData['importedFrom'];
}

export function normativeRecords(records: readonly ValidRecord[]): NormativeRecord[] {
	return records
		.filter(({ collection }) => collection.name === 'normative-documents')
		.map((record) => ({ record, data: record.data as unknown as NormativeRecord['data'] }));
}

/** Finds the documents that the texts of others declare repealed or void, where no field names them. */
export function unlinkedEndings(documents: readonly NormativeRecord[]): UnlinkedEnding[] {
	const known = documents.map(
		({ record: { id }, data }): KnownDocument & NormativeRecord['data'] => ({
			...data,
			id,
			numbers: data.documentNumber,
		}),
	);
	const find = endingFinder(known);
	const formed = new Map(known.map(({ id, formedOn }) => [id, formedOn]));
	const ending = documents.filter(({ record: { body }, data: { title } }) =>
		/废止|失效|停止执行|作废/.test(`${title}\n${body}`),
	);
	return ending.flatMap(({ record, data }) => {
		const linked = new Set([
			...eventsOfOthers(data).map(({ document }) => document),
			...(data.amends ?? []),
		]);
		const isOlder = (id: string) => {
			const day = formed.get(id);
			return id !== record.id && !(day && data.formedOn && day > data.formedOn);
		};
		return find(data.title, record.body)
			.filter(({ id }) => isOlder(id) && !linked.has(id))
			.map((mention): UnlinkedEnding => ({
				record,
				mention,
				field: mention.ending === 'repealed' ? 'repeals' : 'invalidates',
			}));
	});
}
