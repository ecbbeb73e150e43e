import { derived } from '../derived.ts';
import { comingDue } from './audit-ledger.ts';
import { basisText, levelLabels } from '../../audit/judging/duty-text.ts';
import { absolute } from '../absolute.ts';
import type { Portal } from '../portal.ts';
import type { ComingDue } from './audit-ledger.ts';
import type { CalendarEntry, CalendarFile } from '../../formats/calendar.ts';

/** The calendar of what falls due from today on: an entry for each duty, level of agencies and day. */
export const dutyCalendar = derived((portal): CalendarFile => ({
	name: `${portal.site.name}：公开义务到期日历`,
	host: new URL(portal.site.address).host,
	asOf: portal.today,
	entries: comingDue(portal).flatMap((coming) => calendarEntries(portal, coming)),
}));

function calendarEntries(portal: Portal, coming: ComingDue): CalendarEntry[] {
	const { due, certain, duty, link, period, agencies } = coming;
	return [...Map.groupBy(agencies, ({ level }) => level)].map(([level, members]) => ({
		uid: [duty.id, level, period ?? 'any', due].join('.'),
		day: due,
		summary: `最后一天：${link.label}${period ? `（${period} 年度）` : ''}`,
		description: [
			`${levelLabels[level]}：${members.map(({ name }) => name).join('、')}`,
			`依据：${duty.basis.map(basisText).join('；')}`,
			...(certain ? [] : ['期限涉及的年份还没有公布放假安排，日期是推算的。']),
		].join('\n'),
		url: absolute(portal, link.href),
	}));
}
