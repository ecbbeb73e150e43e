import { documentKinds } from '../document-kinds.ts';
import { fieldsOf } from '../declarations/schema.ts';
import { namedByAgency } from './report-defaults.ts';
import { nextIndexNumber } from './next-index-number.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Collection } from '../declarations/collection.ts';
import type { KnownAgency } from './known-agencies.ts';
import type { NewRecord } from './new-record.ts';
import type { Known } from '../scaffolding/skeleton.ts';

/** What follows from the agency: the issuer, the next index number, and the name and title of its guide or report. */
export function issuerValues(
	contentDir: string,
	collection: Collection,
	{ id, title, year }: NewRecord,
	issuer: KnownAgency | undefined,
	today: CalendarDate,
): {
	id: string | undefined;
	title: string | undefined;
	values: Known;
	reminders: string[];
} {
	if (!issuer) return { id, title, values: {}, reminders: [] };
	const fields = fieldsOf(collection.schema);
	const kind = documentKinds.find(({ name }) => name === collection.name);
	const about = year ?? Number(today.slice(0, 4)) - 1;
	const named = kind && namedByAgency(kind, { issuer, year: about });
	const isNumbered = 'indexNumber' in fields && !kind?.ofAgency;
	const number = isNumbered
		? nextIndexNumber(contentDir, { id: issuer.id, prefix: issuer.indexPrefix }, today)
		: undefined;
	return {
		id: id ?? named?.id,
		title: title ?? named?.title,
		values: {
			...('issuer' in fields ? { issuer: issuer.id } : { issuers: [issuer.id] }),
			...(number !== undefined && { indexNumber: number }),
			...(named?.year !== undefined && { year: named.year }),
		},
		reminders:
			isNumbered && number === undefined
				? [
						`没有编索引号：请在 agencies/${issuer.id}.md 里填 indexPrefix（索引号前缀），以后就接着往下编`,
					]
				: [],
	};
}
