import { dateOf, readChineseDate } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { Note } from '../item/source-item.ts';

/** What a record says of itself: its title, and its text as lines. */
export interface RecordText {
	title: string;
	lines: readonly string[];
	publishedOn?: PublicationTime | undefined;
}

/** A value that was found in the text, and where. */
interface Derived {
	field: string;
	value: unknown;
	from: string;
}

type Deriver = (text: RecordText) => (Derived | undefined)[];

/** Collection → how fields that no column states are read from the record's own words. */
const derivers: Readonly<Record<string, Deriver>> = {
	'disclosure-reports': (text) => [reportYear(text)],
	'rule-of-law-reports': (text) => [reportYear(text)],
	consultations: (text) => [consultationKind(text), ...period(text), channels(text)],
};

/** Whether fields of this collection are read from a record's own words. */
export function derivesFields(collection: string): boolean {
	return Object.hasOwn(derivers, collection);
}

/**
 * The missing fields of a record that its title or text states in so many words. Each is reported, so that it is compared with
 * the text; what is not stated stays missing.
 */
export function deriveFields(
	collection: string,
	text: RecordText,
	isMissing: (field: string) => boolean,
): { fields: Record<string, unknown>; notes: Note[] } {
	const found = (derivers[collection]?.(text) ?? [])
		.filter((derived) => derived !== undefined)
		.filter(({ field }) => isMissing(field));
	return {
		fields: Object.fromEntries(found.map(({ field, value }) => [field, value])),
		notes: found.map(({ field, from }) => ({
			field,
			problem: '取自标题或者正文，请核对',
			value: from.slice(0, 100),
		})),
	};
}

function reportYear({ title }: RecordText): Derived | undefined {
	const [written = '', digits = ''] =
		/([12]\d{3}|[一二][〇○零一二三四五六七八九]{3})\s*年/.exec(title) ?? [];
	const [year] = (digits && readChineseDate(`${digits}年1月1日`)?.split('-')) || [];
	return year === undefined ? undefined : { field: 'year', value: Number(year), from: written };
}

function consultationKind({ title, lines }: RecordText): Derived | undefined {
	const [first = ''] = [title, ...lines].flatMap(
		(line) => /重大行政决策|(?:行政)?规范性文件/.exec(line)?.[0] ?? [],
	);
	if (first === '') return undefined;
	const value = first === '重大行政决策' ? first : '行政规范性文件';
	return { field: 'kind', value, from: first };
}

const day = String.raw`(\d{4}年\d{1,2}月\d{1,2}日)`;
const laterDay = String.raw`((?:\d{4}年)?\d{1,2}月\d{1,2}日)`;
const time = String.raw`(?:\d{1,2}[时:：]\d{0,2}分?)?`;
const range = new RegExp(`${day}${time}(?:起)?[至到—–\\-~～]+${laterDay}`);
const until = new RegExp(
	`(?:截至|截止到|截止时间[：:为是]*|截止日期[：:为是]*|即日起至|至|请于|请在|于)${day}${time}(?:前|之前|以前|止|为止|下班)?`,
);
const aboutOpinions = /征求|征集|意见|反馈|公示|期限|时间|截止/;

/** The period in which opinions are asked for, if the text states exactly one. */
function period({ lines, publishedOn }: RecordText): (Derived | undefined)[] {
	const texts = lines
		.map((line) => line.replace(/\s/g, ''))
		.filter((line) => aboutOpinions.test(line));
	const ranges = texts.flatMap((line) => {
		const [from = '', start, end] = range.exec(line) ?? [];
		return start === undefined || end === undefined ? [] : [{ from, days: daysOf(start, end) }];
	});
	const [one, ...others] = [...new Map(ranges.map((found) => [found.days.join(), found])).values()];
	if (one && others.length === 0) {
		const [startedOn, endedOn] = one.days;
		return [derived('startedOn', startedOn, one.from), derived('endedOn', endedOn, one.from)];
	}
	const ends = texts.flatMap((line) => {
		const [from = '', end] = until.exec(line) ?? [];
		return end === undefined ? [] : [{ from, day: readChineseDate(end) }];
	});
	const [end] = ends;
	if (ranges.length > 0 || !end || new Set(ends.map((found) => found.day)).size > 1) return [];
	const isFromNow = end.from.startsWith('即日起') && publishedOn !== undefined;
	return [
		derived('endedOn', end.day, end.from),
		isFromNow ? derived('startedOn', dateOf(publishedOn), end.from) : undefined,
	];
}

function daysOf(start: string, end: string): (CalendarDate | undefined)[] {
	const year = start.slice(0, 5);
	return [readChineseDate(start), readChineseDate(/^\d{4}年/.test(end) ? end : `${year}${end}`)];
}

function derived(
	field: string,
	value: CalendarDate | undefined,
	from: string,
): Derived | undefined {
	return value === undefined ? undefined : { field, value, from };
}

const channel =
	/(?:电子邮[箱件]|邮箱|e-?mail|信函|来信|邮寄|通[信讯]地址|联系地址|传真|(?:联系|咨询)?电话|网上|网站|网址|微信)[^：:。]{0,12}[：:]\s*\S/i;

/** How opinions are sent in: the lines that name an address, a mailbox or a telephone. */
function channels({ lines }: RecordText): Derived | undefined {
	const found = lines
		.map((line) => line.trim())
		.filter((line) => channel.test(line) && line.length <= 200);
	return found.length > 0 && found.length <= 8
		? { field: 'channels', value: found, from: found.join('；') }
		: undefined;
}
