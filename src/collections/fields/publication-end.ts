import { addDays, dateOf } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { Rule } from '../declarations/collection.ts';
import type { Withdrawal } from '../declarations/table.ts';

/** A record whose publication may be limited. */
export interface Limited {
	/** 公示截止期, the last day on which it is public. */
	publicUntil?: CalendarDate | undefined;
}

/** The notice that takes the place of a record when its publication ends; `undefined` for one without end. */
export function endOfPublication({ publicUntil }: Limited): Withdrawal | undefined {
	return publicUntil && { on: addDays(publicUntil, 1), reason: '公示期满' };
}

/** The notice for a record whose publication has ended on `day`; `undefined` while it is public. */
export function publicationEnd(record: Limited, day: CalendarDate): Withdrawal | undefined {
	const end = endOfPublication(record);
	return end && end.on <= day ? end : undefined;
}

/** Publication cannot end before it began. */
export const publicationEndRule: Rule<Limited & { publishedOn?: PublicationTime | undefined }> = ({
	publishedOn,
	publicUntil,
}) =>
	publishedOn && publicUntil && publicUntil < dateOf(publishedOn)
		? {
				field: 'publicUntil',
				message: `早于发布日期 ${dateOf(publishedOn)}。这里写最后公示的一天，从第二天起自动撤下`,
			}
		: undefined;
