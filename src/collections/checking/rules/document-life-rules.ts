import { formatChineseDate, readChineseDate } from '../../../domain/dates/calendar-date.ts';
import { readDocumentNumber } from '../../../domain/numbers/document-number.ts';
import { nationalHolidays } from '../../../domain/dates/holidays.ts';
import { judgeEach } from '../../records/judge-each.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** The fields about the beginning and the end of a document's validity. */
interface Life {
	documentNumber?: string;
	formedOn?: CalendarDate;
	effectiveOn?: CalendarDate;
	expiresOn?: CalendarDate;
	repealedOn?: CalendarDate;
	publishedOn?: string;
	importedFrom?: unknown;
}

/** The fields that name documents which a document ends. */
const endingFields = ['repeals', 'replaces', 'invalidates'] as const;

interface Finding {
	field: keyof Life | 'amends' | (typeof endingFields)[number];
	message: string;
	/** An error only for what is impossible; a warning for what is unlikely. */
	impossible?: true;
}

/** Finds dates and relations that contradict each other, and dates that no current document can have. */
export function checkDocumentLives(content: CheckedContent): Problem[] {
	const { records } = content;
	const documents = records.filter(({ collection }) => collection.name === 'normative-documents');
	const byId = new Map(documents.map((record) => [record.id, record]));
	const amended = new Set(documents.flatMap(({ data }) => idsIn(data['amends'])));
	const judgeDocuments = (findings: (record: ValidRecord) => Finding[]) =>
		judgeEach(content, (record) =>
			record.collection.name === 'normative-documents'
				? findings(record).map((found) => at(record, found))
				: [],
		);
	return [
		...judgeEach(content, (record) => ofDates(record.data).map((found) => at(record, found))),
		...judgeDocuments(ofEnd),
		...judgeDocuments((record) => (amended.has(record.id) ? [] : ofText(record))),
		...judgeDocuments((record) => ofRelations(record, byId)),
	];
}

/** The last plausible year. The engine gains a year of public holidays when it is decreed, so no document is much later. */
const latestYear = Math.max(...nationalHolidays.map(({ year }) => year)) + 5;

function ofDates({ documentNumber, formedOn, publishedOn }: Life): Finding[] {
	const found: Finding[] = [];
	for (const [field, day] of Object.entries({ formedOn, publishedOn }))
		if (typeof day === 'string' && Number(day.slice(0, 4)) > latestYear)
			found.push({ field: field as keyof Life, message: `${day} 还很遥远，请核对年份` });
	const year =
		typeof documentNumber === 'string' ? readDocumentNumber(documentNumber)?.year : undefined;
	const formed = typeof formedOn === 'string' ? Number(formedOn.slice(0, 4)) : undefined;
	// A number may be assigned in one year and the document signed in the next.
	if (year !== undefined && formed !== undefined && Math.abs(year - formed) > 1)
		found.push({
			field: 'documentNumber',
			message: `文号是 ${year} 年的，成文日期是 ${formed} 年，请核对`,
		});
	return found;
}

function ofEnd({ data }: ValidRecord): Finding[] {
	const { formedOn, effectiveOn, expiresOn, repealedOn }: Life = data;
	if (!repealedOn) return [];
	if (formedOn && repealedOn < formedOn)
		return [{ field: 'repealedOn', message: `早于成文日期 ${formedOn}`, impossible: true }];
	if (effectiveOn && repealedOn < effectiveOn)
		return [{ field: 'repealedOn', message: `早于施行日期 ${effectiveOn}，请核对` }];
	return expiresOn && repealedOn > expiresOn
		? [{ field: 'repealedOn', message: `有效期至 ${expiresOn}，那时已经失效，请核对` }]
		: [];
}

/** Compares `expiresOn` with the end that the last article states. Only a warning, because an amendment may have changed it. */
function ofText({ data, body }: ValidRecord): Finding[] {
	const { expiresOn }: Life = data;
	const said = new Set(
		[...body.matchAll(/(?:施行|实施|之日起)[^。\n]{0,20}有效期至(\d{4}年\d{1,2}月\d{1,2}日)/g)].map(
			([, day = '']) => readChineseDate(day),
		),
	);
	const [day] = said;
	if (said.size !== 1 || !day || day === expiresOn) return [];
	const written = expiresOn ? `这里写的是 ${expiresOn}` : '这里没有写';
	return [
		{
			field: 'expiresOn',
			message: `正文写的是有效期至${formatChineseDate(day)}，${written}，请核对`,
		},
	];
}

function ofRelations(record: ValidRecord, byId: ReadonlyMap<string, ValidRecord>): Finding[] {
	const ends = endingFields.flatMap((field) =>
		idsIn(record.data[field]).flatMap((id): Finding[] => {
			const other = byId.get(id)?.data;
			const isMutual = endingFields.some((each) => idsIn(other?.[each]).includes(record.id));
			const message = `“${id}”也写了废止或替代本文件，两份文件不能互相废止`;
			return isMutual && id !== record.id ? [{ field, message, impossible: true }] : [];
		}),
	);
	const { formedOn }: Life = record.data;
	const amendments = idsIn(record.data['amends']).flatMap((id): Finding[] => {
		const { repealedOn }: Life = byId.get(id)?.data ?? {};
		const message = `“${id}”在 ${repealedOn} 已经废止，不能再修改，请核对`;
		return formedOn && repealedOn && repealedOn < formedOn ? [{ field: 'amends', message }] : [];
	});
	return [...ends, ...amendments];
}

function idsIn(value: unknown): string[] {
	return Array.isArray(value) ? value.map(String) : [];
}

function at(record: ValidRecord, { field, message, impossible }: Finding): Problem {
	const isError = impossible && !record.data['importedFrom'];
	return problemAt(record, [field], message, isError ? 'error' : 'warning');
}
