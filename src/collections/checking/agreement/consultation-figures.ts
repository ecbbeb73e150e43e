import { daysBetween, formatChineseDate } from '../../../domain/dates/calendar-date.ts';
import { daysIn, figuresIn } from './figures.ts';
import { publishedParagraphs, placeOf, reminderAt, sentencesOf } from './places.ts';
import type { z } from 'zod';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { consultations } from '../../consultations.ts';
import type { Paragraph } from './places.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

interface Consultation {
	record: ValidRecord;
	data: z.output<typeof consultations.schema>;
}

/** What a sentence says of a consultation, and where the consultation itself says otherwise. */
interface Difference {
	said: string;
	stated: string;
	/** The field of the consultation. */
	path: readonly string[];
}

/**
 * Reminds of texts that give another period or other numbers of opinions than the consultation itself: the documents that
 * came of it and what interprets them, their fields on the consultation, and the consultation's own text. A document of
 * several consultations may speak of any of them.
 */
export function checkConsultationFigures({ records }: CheckedContent): Problem[] {
	const held = records
		.filter(({ collection }) => collection.name === 'consultations')
		.map((record): Consultation => ({ record, data: record.data as Consultation['data'] }));
	if (held.length === 0) return [];
	const ofDocument = new Map<string, Consultation[]>();
	for (const consultation of held)
		for (const id of consultation.data.documents ?? [])
			ofDocument.set(id, [...(ofDocument.get(id) ?? []), consultation]);
	return records.flatMap((record) => {
		const spokenOf = consultationsOf(record, held, ofDocument);
		return spokenOf.length === 0
			? []
			: [...ofFields(record, spokenOf), ...ofTexts(record, spokenOf)];
	});
}

function consultationsOf(
	record: ValidRecord,
	held: readonly Consultation[],
	ofDocument: ReadonlyMap<string, readonly Consultation[]>,
): readonly Consultation[] {
	const { collection, id, data } = record;
	if (collection.name === 'consultations') return held.filter((each) => each.record === record);
	if (collection.name === 'interpretations')
		return ((data['interprets'] ?? []) as string[]).flatMap((each) => ofDocument.get(each) ?? []);
	const isDocument = collection.name === 'normative-documents' || collection.name === 'information';
	return isDocument ? (ofDocument.get(id) ?? []) : [];
}

/** The period that a normative document states in its own fields. */
function ofFields(record: ValidRecord, spokenOf: readonly Consultation[]): Problem[] {
	const period = record.data['consultation'] as
		{ startedOn: CalendarDate; endedOn: CalendarDate } | undefined;
	if (record.collection.name !== 'normative-documents' || !period) return [];
	const isKnown = spokenOf.some(
		({ data }) => data.startedOn === period.startedOn && data.endedOn === period.endedOn,
	);
	const [first] = spokenOf;
	if (isKnown || !first) return [];
	const { startedOn, endedOn } = first.data;
	const message = `写的是 ${period.startedOn} 至 ${period.endedOn}，意见征集写的是 ${startedOn} 至 ${endedOn}（${placeOf(placeIn(first, ['startedOn']))}），请核对`;
	const line = record.lineOf(['consultation', 'startedOn']);
	return [reminderAt({ record, line }, '公开征求意见', message)];
}

function ofTexts(record: ValidRecord, spokenOf: readonly Consultation[]): Problem[] {
	return publishedParagraphs(record)
		.filter(({ text }) => /征求|征集|意见|截止/.test(text))
		.flatMap(sentencesOf)
		.flatMap((sentence) => {
			const found = spokenOf.map((consultation) => ({
				consultation,
				differences: differencesIn(sentence, consultation),
			}));
			// A sentence that agrees with one of the consultations speaks of that one.
			const [first] = found;
			if (!first || found.some(({ differences }) => differences.length === 0)) return [];
			return first.differences.map(({ said, stated, path }) =>
				reminderAt(
					sentence,
					'征求意见',
					`这里写的是${said}，意见征集写的是${stated}（${placeOf(placeIn(first.consultation, path))}），请核对`,
				),
			);
		});
}

function differencesIn({ text }: Paragraph, { data }: Consultation): Difference[] {
	const { startedOn, endedOn, feedback } = data;
	const found: Difference[] = [];
	const differ = (said: string, stated: string, path: readonly string[]) =>
		found.push({ said, stated, path });
	const isAboutPeriod = /征求(?:社会|公众|各方)?意见|征集(?:意见|时间|期限)|征集/.test(text);
	const [first, last, ...others] = isAboutPeriod ? daysIn(text) : [];
	const isPeriod = /日\s*(?:起)?\s*(?:至|到|—|-|~)/.test(text);
	if (first && last && isPeriod && others.length === 0 && (first !== startedOn || last !== endedOn))
		differ(
			`${formatChineseDate(first)}至${formatChineseDate(last)}`,
			`${formatChineseDate(startedOn)}至${formatChineseDate(endedOn)}`,
			['startedOn'],
		);
	const [deadline] = daysIn(/截止(?:日期|时间)?(?:是|为|到|至|：)?(.{0,14})/.exec(text)?.[1] ?? '');
	if (deadline && isAboutPeriod && deadline !== endedOn)
		differ(`截止${formatChineseDate(deadline)}`, formatChineseDate(endedOn), ['endedOn']);
	for (const days of figuresIn(text, /公开征求意见(\d+)(?:日|天)/g))
		if (days < daysBetween(startedOn, endedOn) || days > daysBetween(startedOn, endedOn) + 1)
			differ(`${days}日`, `${formatChineseDate(startedOn)}至${formatChineseDate(endedOn)}`, [
				'startedOn',
			]);
	if (!feedback) return found;
	for (const received of figuresIn(
		text,
		/收到(?:社会|公众|各方面|各类|有效)*(?:意见(?:建议|和建议)?|建议)(\d+)[条件份]/g,
	))
		if (received !== feedback.received)
			differ(`收到意见${received}条`, `${feedback.received}条`, ['feedback', 'received']);
	for (const adopted of figuresIn(text, /采纳(?:了|意见)?(\d+)[条件份]/g))
		if (adopted !== feedback.adopted)
			differ(`采纳${adopted}条`, `${feedback.adopted}条`, ['feedback', 'adopted']);
	return found;
}

function placeIn({ record }: Consultation, path: readonly string[]) {
	return { record, line: record.lineOf(path) };
}
