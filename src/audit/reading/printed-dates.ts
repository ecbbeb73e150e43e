import { readPublicationTime } from '../../domain/dates/stated-time.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import { isLabel, isStrongLabel, labelledValues } from '../../domain/text/labelled-values.ts';
import { labels, plainLabel } from '../../domain/text/labels.ts';
import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { PrintedLine } from './printed-lines.ts';

/** The dates that a page prints for its readers. */
export type PrintedDates = Partial<Record<'formed' | 'published' | 'updated', PublicationTime>>;

const labelsOf = {
	formed: labels.formedOn,
	published: labels.publishedOn,
	updated: labels.updatedOn,
} as const;

const dateLabelled = new Set(Object.values(labelsOf).flat().map(plainLabel));

/** 名称 alone may be the name of anything. */
const titleLabels = new Set(labels.title.filter(isStrongLabel).map(plainLabel));

interface StatedDate {
	label: string;
	time: PublicationTime;
	/** Stands before the first running text. */
	isAtHead: boolean;
}

/** The shortest line that is running text. */
const shortestText = 40;

/**
 * The dates that a page prints after the labels that portals use: 发布日期, 成文日期, 更新时间 …. What a list says of its entries,
 * what stands in navigation and foot, and 时间 or 日期 among other particulars (时间、地点) are not dates of the page. Where a
 * label stands with different days, none is read.
 */
export function printedDates(lines: readonly PrintedLine[]): PrintedDates {
	const headEnd = lines.findIndex(isRunningText);
	const stated = lines.flatMap((line, index) => {
		const isAtHead = headEnd === -1 || index < headEnd;
		return datesIn(line, [lines[index - 1], lines[index + 1]], isAtHead);
	});
	const dates: PrintedDates = {};
	for (const name of ['formed', 'published', 'updated'] as const) {
		const time = decided(labelsOf[name], stated);
		if (time) dates[name] = time;
	}
	return dates;
}

/** The title that a page prints after a label such as 标题 or 信息名称; `undefined` when it prints none. */
export function printedTitle(lines: readonly PrintedLine[]): string | undefined {
	const values = lines.filter(({ isListed }) => !isListed).flatMap(valuesOf);
	return values.find(({ label, value }) => value !== '' && titleLabels.has(plainLabel(label)))
		?.value;
}

function decided(
	names: readonly string[],
	stated: readonly StatedDate[],
): PublicationTime | undefined {
	for (const isAtHead of [true, false]) {
		for (const name of names.map(plainLabel)) {
			const found = stated.filter((one) => one.label === name && one.isAtHead === isAtHead);
			const days = new Set(found.map(({ time }) => dateOf(time)));
			if (days.size > 1) return undefined;
			// Of equal days the one with a minute says more.
			const [longest] = found.toSorted((a, b) => b.time.length - a.time.length);
			if (longest) return longest.time;
		}
	}
	return undefined;
}

function datesIn(
	line: PrintedLine,
	[before, after]: readonly (PrintedLine | undefined)[],
	isAtHead: boolean,
): StatedDate[] {
	// Most lines have none of the characters that every label of a date has.
	if (line.isListed || !/[期间于]/.test(line.text)) return [];
	const values = valuesOf(line);
	return values.flatMap(({ label, value }) => {
		const name = plainLabel(label);
		if (!dateLabelled.has(name)) return [];
		const isStrong = isStrongLabel(label);
		// Of 时间 alone the whole value must be a date: what follows may be the place of a meeting.
		const isSure = isStrong || values.length > 1;
		const time = isSure ? leadingTime(value) : wholeTime(value);
		const isOfPage = isStrong || (isAtHead && (isSure || isByline(line, before, after)));
		return time && isOfPage ? [{ label: name, time, isAtHead }] : [];
	});
}

function valuesOf({ text, tag, next }: PrintedLine): { label: string; value: string }[] {
	if (!isLabel(text)) return labelledValues(text);
	const isPair = ['td', 'th', 'dt'].includes(tag) || /[：:]$/.test(text);
	return isPair && next !== undefined ? [{ label: plainLabel(text), value: next }] : [];
}

/** Whether 时间 or 日期 alone on a line is about the page and not a particular of what the page announces. */
function isByline(
	{ names }: PrintedLine,
	before: PrintedLine | undefined,
	after: PrintedLine | undefined,
): boolean {
	if ([before, after].some((line) => line && isParticular(line.text))) return false;
	const isNamed = /time|date|info|meta|source|pub|sj|rq/i.test(names);
	return isNamed || /^h[1-3]$/.test(before?.tag ?? '');
}

/** Whether a line is a particular such as `地点：县政府三楼`, which portals do not print of a page. */
function isParticular(text: string): boolean {
	return /^[\p{Script=Han}\s]{2,8}[：:]/u.test(text) && labelledValues(text).length === 0;
}

/** The time that a value is, in brackets or not. */
function wholeTime(value: string): PublicationTime | undefined {
	return readPublicationTime(value.replace(/^[[［(（【\s]+|[\]］)）】。；;，,\s]+$/g, ''));
}

/** The time at the beginning of a value, if other words follow that make no period of it. */
function leadingTime(value: string): PublicationTime | undefined {
	const whole = wholeTime(value);
	if (whole) return whole;
	const words = value.split(/[\s|｜【[（(]+/);
	for (const count of [2, 1]) {
		const [rest = ''] = words.slice(count);
		const time = /^[至到—–~～-]/.test(rest)
			? undefined
			: wholeTime(words.slice(0, count).join(' '));
		if (time) return time;
	}
	return undefined;
}

function isRunningText({ text, isListed }: PrintedLine): boolean {
	return (
		!isListed &&
		text.length >= shortestText &&
		/[，。；]/.test(text) &&
		labelledValues(text).length === 0
	);
}
