import { changeTones, comingTone } from './change-tones.ts';
import { comingChanges, recentChanges } from './changes.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { addDays, dateOf } from '../../domain/dates/calendar-date.ts';
import { changeWords } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ChangeTone } from './change-tones.ts';
import type { PageChange, ChangeKind } from './page-change.ts';

/** How a change is shown on a day. */
interface ChangeLook {
	label: string;
	tone: ChangeTone;
}

/** What happened to one page on one day. */
interface DayItem {
	href: string;
	title: string;
	issuers: readonly string[];
	section: string;
	/** What happened, in words and a colour that are true on the day on which they are read. */
	changes: readonly { kind: ChangeKind; look: ByDay<ChangeLook> }[];
	notes: readonly string[];
}

export interface ChangesOfDay {
	day: CalendarDate;
	items: readonly DayItem[];
}

/** The most pages with a change that the page of changes lists; it says when there are more. */
const most = 300;

/** Changes older than this many days are folded. */
export const daysOpen = 30;

export function updatesView(portal: Portal) {
	const changes = recentChanges(portal);
	const listed = changes.slice(0, most);
	const firstOpen = addDays(portal.today, -daysOpen);
	const isOpen = ({ time }: PageChange) => dateOf(time) >= firstOpen;
	return {
		asOf: portal.today,
		coming: daysOf(portal, comingChanges(portal)),
		recent: daysOf(portal, listed.filter(isOpen)),
		earlier: daysOf(
			portal,
			listed.filter((change) => !isOpen(change)),
		),
		left: changes.length - listed.length,
	};
}

/** The newest pages with a change, for a short list. */
export function newestChanges(portal: Portal, count: number): ChangesOfDay[] {
	return daysOf(portal, recentChanges(portal).slice(0, count));
}

function daysOf(portal: Portal, changes: readonly PageChange[]): ChangesOfDay[] {
	const days = Map.groupBy(changes, ({ time }) => dateOf(time));
	return [...days].map(([day, ofDay]) => ({
		day,
		items: [...Map.groupBy(ofDay, ({ href }) => href).values()].flatMap((ofPage) =>
			itemOf(portal, ofPage),
		),
	}));
}

function itemOf(portal: Portal, ofPage: readonly PageChange[]): DayItem[] {
	const [first] = ofPage;
	if (!first) return [];
	const { href, title, issuers, section } = first;
	return [
		{
			href,
			title,
			issuers,
			section,
			changes: ofPage.map(({ kind, happenedOn }) => ({
				kind,
				look: byDay(
					(day) =>
						happenedOn <= day
							? { label: changeWords[kind].happened, tone: changeTones[kind] }
							: { label: changeWords[kind].coming, tone: comingTone },
					[happenedOn],
					portal.today,
				),
			})),
			notes: [...new Set(ofPage.flatMap(({ note }) => note ?? []))],
		},
	];
}
