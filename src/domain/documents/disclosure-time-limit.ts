import { addWorkingDays } from '../dates/working-days.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';

/** The working days that the law gives for what it gives no other time (《政府信息公开条例》 art. 26). */
const statutoryDays = 20;

/**
 * The number of working days within which information must be public once it is formed, from a 公开时限 of the standard
 * catalogue. `undefined` unless the text says so and no more: 及时公开, 公示7天 and days that run from another event are
 * left to persons. Twenty working days without a beginning are those of the law.
 */
export function readTimeLimit(text: string): number | undefined {
	const plain = text.normalize('NFKC').replace(/[\s。]/g, '');
	const [, start, days] = limit.exec(plain) ?? [];
	const count = Number(days);
	if (days === undefined || count === 0) return undefined;
	return start !== undefined || count === statutoryDays ? count : undefined;
}

const limit = new RegExp(
	`^(${[
		'自?(?:该)?(?:政府)?信息(?:形成|产生)(?:(?:或者?|、)变更|\\((?:或者?)?变更\\))?(?:(?:之日|日)?起)?',
		'自?作出(?:行政)?(?:许可|处罚|强制)?决定之日起',
	].join('|')})?(?:在)?(\\d{1,3})个?工作日(?:之内|以内|内)?(?:予以)?(?:主动)?(?:公开|公示)?$`,
);

/** How many of the things that were published came in time; `unknown` have no dates, or holidays are not yet announced. */
export interface Timeliness {
	inTime: number;
	late: number;
	unknown: number;
}

/** Compares days of publication with the last day in time. */
export function timeliness(
	dated: readonly { formed?: CalendarDate | undefined; published?: CalendarDate | undefined }[],
	workingDays: number,
	calendar: WorkingCalendar,
): Timeliness {
	const counts = { inTime: 0, late: 0, unknown: 0 };
	for (const { formed, published } of dated) {
		const due = formed && published && addWorkingDays(calendar, formed, workingDays);
		if (!due?.certain || published === undefined) counts.unknown++;
		else if (published <= due.date) counts.inTime++;
		else counts.late++;
	}
	return counts;
}
