import {
	addDays,
	addMonths,
	formatChineseDate,
	type CalendarDate,
} from '../dates/calendar-date.ts';

export const validities = [
	'pending',
	'in-force',
	'expiring',
	'expired',
	'repealed',
	'superseded',
] as const;

/** The legal status (效力状态) of a document on a day. `expiring` is in force, and ends within six months. */
export type Validity = (typeof validities)[number];

export const validityLabels: Record<Validity, string> = {
	pending: '尚未施行',
	'in-force': '现行有效',
	expiring: '即将到期',
	expired: '已失效',
	repealed: '已废止',
	superseded: '已被替代',
};

/**
 * The days that decide a document's status. The document is still in force on `expiresOn`, but not on `repealedOn` or
 * `supersededOn`.
 */
export interface Lifespan {
	effectiveOn: CalendarDate;
	expiresOn?: CalendarDate | undefined;
	repealedOn?: CalendarDate | undefined;
	supersededOn?: CalendarDate | undefined;
}

export interface DatedValidity {
	validity: Validity;
	/** The day the document takes effect or, when it has ended, the first day it is not in force. */
	since: CalendarDate;
	/** Its last day in force, if that is known and the document has not ended. */
	until?: CalendarDate | undefined;
	/** Why, in Chinese for citizens: `自2024年6月1日起施行，有效期至2029年5月31日`. */
	reason: string;
}

/**
 * The status on `day`. The earliest ending decides: a document that expired and was repealed later is expired; one that
 * was repealed before it took effect is repealed. When endings fall on one day, repeal wins over supersession, and
 * supersession over expiry.
 */
export function validityOn(day: CalendarDate, lifespan: Lifespan): DatedValidity {
	const { effectiveOn, expiresOn } = lifespan;
	const ending = firstEnding(lifespan);
	if (ending && ending.since <= day) {
		return { validity: ending.validity, since: ending.since, reason: ending.past };
	}
	const until = ending && addDays(ending.since, -1);
	const beginning = `自${formatChineseDate(effectiveOn)}起施行`;
	const planned = ending ? `，${ending.planned}` : '';
	if (day < effectiveOn) {
		return { validity: 'pending', since: effectiveOn, until, reason: `将${beginning}${planned}` };
	}
	const expiresSoon = expiresOn !== undefined && day >= addMonths(expiresOn, -6);
	return {
		validity: expiresSoon ? 'expiring' : 'in-force',
		since: effectiveOn,
		until,
		reason: `${beginning}${planned}`,
	};
}

interface Ending {
	validity: Validity;
	/** The first day the document is not in force. */
	since: CalendarDate;
	past: string;
	planned: string;
}

function firstEnding({ expiresOn, repealedOn, supersededOn }: Lifespan): Ending | undefined {
	return [
		repealedOn && act('repealed', repealedOn, '废止'),
		supersededOn && act('superseded', supersededOn, '被新文件替代'),
		expiresOn && expiry(expiresOn),
	]
		.filter((ending) => ending !== undefined)
		.reduce<Ending | undefined>(
			(first, ending) => (first && first.since <= ending.since ? first : ending),
			undefined,
		);
}

function act(validity: Validity, since: CalendarDate, verb: string): Ending {
	const past = `自${formatChineseDate(since)}起${verb}`;
	return { validity, since, past, planned: `将${past}` };
}

function expiry(lastDay: CalendarDate): Ending {
	const date = formatChineseDate(lastDay);
	return {
		validity: 'expired',
		since: addDays(lastDay, 1),
		past: `已于${date}期满失效`,
		planned: `有效期至${date}`,
	};
}
