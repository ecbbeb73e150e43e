import { dateOf } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { EndingAct, Life, LifeEvent } from '../../domain/documents/life.ts';
import type { CleanUpResult } from './procedure-fields.ts';
import type { WrittenChange } from './validity-fields.ts';

/** What a normative document says of its own validity and of other documents'. */
export interface ValidityData {
	publishedOn?: PublicationTime | undefined;
	effectiveOn?: CalendarDate | undefined;
	expiresOn?: CalendarDate | undefined;
	trial?: boolean | undefined;
	repealedOn?: CalendarDate | undefined;
	validityChanges?: readonly WrittenChange[] | undefined;
	cleanUps?: readonly CleanUp[] | undefined;
	replaces?: readonly string[] | undefined;
	repeals?: readonly string[] | undefined;
	invalidates?: readonly string[] | undefined;
	effects?: readonly (WrittenChange & { document: string })[] | undefined;
	importedFrom?:
		| {
				statedValidity?: string | undefined;
				statedOn?: CalendarDate | undefined;
				unreadExpiry?: string | undefined;
		  }
		| undefined;
}

interface CleanUp {
	on: CalendarDate;
	from?: CalendarDate | undefined;
	result: CleanUpResult;
	articles?: string | undefined;
}

/** An event in the life of the document with the id `document`. */
export interface EventOfDocument {
	document: string;
	event: LifeEvent;
}

/**
 * What a document does to others. A change without a day of its own begins when the document takes effect, or on the day
 * of its publication where that is not known.
 */
export function eventsOfOthers(data: ValidityData): EventOfDocument[] {
	const day = data.effectiveOn ?? (data.publishedOn && dateOf(data.publishedOn));
	const plain = (documents: readonly string[] = [], kind: EndingAct): EventOfDocument[] =>
		documents.map((document) => ({ document, event: { kind, on: day } }));
	return [
		...plain(data.repeals, 'repealed'),
		...plain(data.replaces, 'superseded'),
		...plain(data.invalidates, 'invalidated'),
		...(data.effects ?? []).flatMap(({ document, ...change }) =>
			eventsOf({ ...change, on: change.on ?? day }).map((event) => ({ document, event })),
		),
	];
}

/**
 * All that decides a document's validity; `others` are the events that other documents cause. `readOn` is the day on which
 * the record was read, after which no older system can have said anything of it.
 */
export function lifeOf(
	data: ValidityData,
	others: readonly LifeEvent[],
	readOn: CalendarDate | undefined,
): Life {
	const { effectiveOn, expiresOn, trial, repealedOn, importedFrom } = data;
	const { statedValidity, statedOn, unreadExpiry } = importedFrom ?? {};
	return {
		effectiveOn,
		expiresOn,
		isTrial: trial,
		unreadExpiry,
		events: [
			...(repealedOn ? [{ kind: 'repealed', on: repealedOn } as const] : []),
			...(data.validityChanges ?? []).flatMap(eventsOf),
			...(data.cleanUps ?? []).flatMap(cleanUpEvents),
			...others,
		],
		stated:
			statedValidity === undefined ? undefined : { text: statedValidity, on: statedOn, by: readOn },
	};
}

const endings: Partial<Record<WrittenChange['change'] | CleanUpResult, EndingAct>> = {
	废止: 'repealed',
	替代: 'superseded',
	宣布失效: 'invalidated',
	失效: 'invalidated',
	部分废止: 'repealed',
	部分失效: 'invalidated',
};

function eventsOf({ change, on, until, articles }: WrittenChange): LifeEvent[] {
	const ending = endings[change];
	if (ending) return [{ kind: ending, on, articles }];
	if (change === '延长有效期') return until ? [{ kind: 'extended', on, until }] : [];
	return on ? [{ kind: 'suspended', on, until }] : [];
}

function cleanUpEvents({ on, from = on, result, articles }: CleanUp): LifeEvent[] {
	const ending = endings[result];
	if (ending) return [{ kind: ending, on: from, articles }];
	// A document that is to be amended (修改) stays as it is until it has been.
	return result === '继续有效' ? [{ kind: 'continued', on }] : [];
}

/** A change in words: `部分废止（第三条），自2026-06-30起`. */
export function writeChange({ change, on, until, articles }: WrittenChange): string {
	const parts = [
		`${change}${articles ? `（${articles}）` : ''}`,
		...(on ? [`自${on}起`] : []),
		...(until ? [`至${until}`] : []),
	];
	return parts.join('，');
}
