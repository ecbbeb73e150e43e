import { comingDue } from './audit-ledger.ts';
import { basisText, levelLabels } from '../../audit/judging/duty-text.ts';
import { site } from '../../site.ts';
import { today } from '../../today.ts';
import type { ComingDue } from './audit-ledger.ts';
import type { CalendarEntry, CalendarFile } from '../../formats/calendar.ts';

/** What falls due from today on: an entry for each duty, level of agencies and day. */
export const dutyCalendar: CalendarFile = {
	name: `${site.name}：公开义务到期日历`,
	host: new URL(site.address).host,
	asOf: today,
	entries: comingDue.flatMap(entriesOf),
};

function entriesOf(coming: ComingDue): CalendarEntry[] {
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
		url: new URL(link.href, site.address).href,
	}));
}
