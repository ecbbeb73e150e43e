import { dateOf, latestDay } from '../../../domain/dates/calendar-date.ts';
import { endsWhole, phasesOf } from '../../../domain/documents/life.ts';
import { phaseOn } from '../../../domain/documents/validity.ts';
import { numberKeys } from '../../../domain/numbers/number-values.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { normativeRecords, unlinkedEndings } from '../endings/unlinked-endings.ts';
import { eventsOfOthers, lifeOf } from '../../fields/validity-events.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { LifeEvent } from '../../../domain/documents/life.ts';
import type { EventOfDocument } from '../../fields/validity-events.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { NormativeRecord } from '../endings/unlinked-endings.ts';
import type { ValidRecord } from '../../records/validate.ts';

interface CausedEvent extends EventOfDocument {
	by: NormativeRecord;
}

/**
 * Compares what documents say of each other's validity. Reminders only: what the sources say is published as it is, and
 * where they contradict each other the page says so.
 */
export function checkValidity({ records }: CheckedContent): Problem[] {
	const documents = normativeRecords(records);
	const caused = Map.groupBy(
		documents.flatMap((by): CausedEvent[] =>
			eventsOfOthers(by.data).map((event) => ({ ...event, by })),
		),
		({ document }) => document,
	);
	const asOf = latestDay(
		documents.flatMap(({ data: { publishedOn, importedFrom } }) => [
			publishedOn && dateOf(publishedOn),
			importedFrom?.statedOn,
		]),
	);
	return [
		...documents.flatMap((document) => {
			const events = caused.get(document.record.id) ?? [];
			return [
				...doubtOf(document, events, asOf),
				...endedTwice(document, events),
				...lateExtensions(document, events),
			];
		}),
		...unlinkedEndings(documents).map(({ record, mention: { id, ending, line }, field }) => ({
			...reminder(
				record,
				[field],
				`正文写了${ending === 'repealed' ? '废止' : '宣布失效'}站内的文件“${id}”，请写 ${field}（可以运行 npm run check -- --apply 补上）`,
			),
			line: record.bodyLine + line,
		})),
		...duplicates(documents, 'documentNumber', ({ documentNumber = [] }) =>
			numberKeys(documentNumber),
		),
		...duplicates(documents, 'registrationNumber', ({ registrationNumber }) =>
			registrationNumber === undefined ? [] : [registrationNumber],
		),
	];
}

/**
 * A document whose page says 待核实, but for those without a day of entry, which are told of that field. The report is the
 * same on every day: it speaks of the latest day on which a document was published or an old portal was read.
 */
function doubtOf(
	{ record, data }: NormativeRecord,
	events: readonly CausedEvent[],
	asOf: CalendarDate | undefined,
): Problem[] {
	if (!data.effectiveOn || !asOf) return [];
	const phases = phasesOf(
		lifeOf(
			data,
			events.map(({ event }) => event),
			asOf,
		),
	);
	const doubt = phaseOn(phases, asOf);
	if (doubt.validity !== 'unverified') return [];
	const field =
		data.importedFrom?.statedValidity || data.importedFrom?.unreadExpiry
			? 'importedFrom'
			: 'cleanUps';
	return [
		reminder(
			record,
			[field],
			`效力状态在网页上显示“待核实”：${doubt.reason.replace('，请向发布机构核实', '')}。请核对`,
		),
	];
}

/** A document that several others end. */
function endedTwice({ record, data }: NormativeRecord, events: readonly CausedEvent[]): Problem[] {
	const ends = events
		.filter(({ event }) => endsWhole(event))
		.sort((a, b) => compareText(dayOf(a.event), dayOf(b.event)));
	const [first, ...others] = ends.filter(
		({ by }, place) => ends.findIndex((end) => end.by === by) === place,
	);
	if (!first) return [];
	return [
		...others.map(({ by }) =>
			reminder(
				by.record,
				[fieldNaming(by, record.id)],
				`“${record.id}”已由“${first.by.record.id}”废止、替代或者宣布失效（自 ${dayOf(first.event)} 起），以最早的为准，请核对`,
			),
		),
		...(data.repealedOn && data.repealedOn !== first.event.on
			? [
					reminder(
						record,
						['repealedOn'],
						`“${first.by.record.id}”也结束了本文件的效力（自 ${dayOf(first.event)} 起），以最早的为准，请核对`,
					),
				]
			: []),
	];
}

/** An extension of what has already ended, or one to a day that is not later. */
function lateExtensions(
	{ record, data }: NormativeRecord,
	events: readonly CausedEvent[],
): Problem[] {
	return events.flatMap(({ event, by }) => {
		if (event.kind !== 'extended') return [];
		const others = events.filter((other) => other.event !== event).map((other) => other.event);
		const phases = phasesOf(lifeOf(data, others, undefined));
		const field = ['effects'];
		if (data.expiresOn && event.until <= data.expiresOn)
			return [
				reminder(
					by.record,
					field,
					`“${record.id}”原来的有效期至 ${data.expiresOn}，延长后的日期不比它晚，请核对`,
				),
			];
		const { validity } = phaseOn(phases, event.on ?? event.until);
		return validity === 'repealed' || validity === 'superseded'
			? [reminder(by.record, field, `“${record.id}”已经废止或者被替代，延长有效期不起作用，请核对`)]
			: [];
	});
}

function duplicates(
	documents: readonly NormativeRecord[],
	field: 'documentNumber' | 'registrationNumber',
	keysOf: (data: NormativeRecord['data']) => readonly string[],
): Problem[] {
	const numbered = documents.flatMap(({ record, data }) =>
		keysOf(data).map((key) => ({ record, key })),
	);
	return [...Map.groupBy(numbered, ({ key }) => key).values()].flatMap(([first, ...others]) =>
		others.map(({ record }) => reminder(record, [field], `与 ${first?.record.file} 相同，请核对`)),
	);
}

function dayOf(event: LifeEvent): string {
	return event.on ?? '日期不详';
}

function fieldNaming({ data }: NormativeRecord, id: string): string {
	const fields = ['repeals', 'replaces', 'invalidates'] as const;
	return fields.find((field) => data[field]?.includes(id)) ?? 'effects';
}

function reminder(record: ValidRecord, path: readonly string[], message: string): Problem {
	return problemAt(record, path, message, 'warning');
}
