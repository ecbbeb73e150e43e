import { changeTones, comingTone } from './change-tones.ts';
import { derived } from '../derived.ts';
import { changesUntil, daysAhead, daysBack } from './changes.ts';
import { anyEntry, entriesByDay } from '../entries-by-day.ts';
import { endings } from '../records/endings.ts';
import { byDay, combineByDay } from '../../domain/dates/by-day.ts';
import { addDays, dateOf } from '../../domain/dates/calendar-date.ts';
import { endAt } from '../../presentation/ending-links.ts';
import { changeWords } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { ListedEntry } from '../entries-by-day.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ChangeTone } from './change-tones.ts';
import type { PageChange, ChangeKind } from './page-change.ts';

/** What happened to one page on one day, and when the list has it. */
interface DayItem {
	href: string;
	title: string;
	issuers: readonly string[];
	section: string;
	/** What happened, and the colour of that. */
	changes: readonly {
		kind: ChangeKind;
		label: string;
		tone: ChangeTone;
		isListed: ByDay<boolean>;
	}[];
	notes: readonly { text: string; isListed: ByDay<boolean> }[];
	isListed: ByDay<boolean>;
}

export interface ChangesOfDay {
	day: CalendarDate;
	items: readonly DayItem[];
	isListed: ByDay<boolean>;
}

/** The most pages with a change that the page of changes lists; it says when there are more. */
const most = 300;

/** Changes that are older than this many days when the page is built are folded. */
export const daysOpen = 30;

/** For how many days a page that is not built again knows what happens, and what is still to come. */
const knownDays = 30;

/** The most changes to come that a short list carries. */
const mostKnown = 24;

type Tense = 'happened' | 'coming';

/** A change that a list may have, and the day from which on its page is public no more. */
interface KnownChange extends PageChange {
	goneOn?: CalendarDate | undefined;
}

/** The changes that a list may have as long as it is known, the newest first. */
const knownChanges = derived((portal): readonly KnownChange[] => {
	const first = addDays(portal.today, -daysBack);
	return changesUntil(portal, addDays(portal.today, knownDays + daysAhead))
		.filter(({ time }) => dateOf(time) >= first)
		.map((change) => ({ ...change, goneOn: endAt(change.href, endings(portal)) }));
});

/** The changes before and after each day, as they are on it. */
export function updatesView(portal: Portal) {
	const until = addDays(portal.today, knownDays);
	const recentOn = (day: CalendarDate) => changesOn(portal, day, until).recent;
	const all = listed(portal, until, (day) => recentOn(day).slice(0, most));
	const firstOpen = addDays(portal.today, -daysOpen);
	const earlier = all.filter(({ day }) => day < firstOpen);
	const coming = listed(portal, until, (day) => changesOn(portal, day, until).coming, 'coming');
	return {
		asOf: portal.today,
		/** The last day of which the lists are known. */
		until,
		coming,
		isAnyComing: anyEntry(coming, portal.today),
		recent: all.filter(({ day }) => day >= firstOpen),
		earlier: {
			days: earlier,
			count: combineByDay(
				earlier.flatMap(({ items }) => items).map(({ isListed }) => isListed),
				(areListed) => areListed.filter(Boolean).length,
				portal.today,
			),
		},
		isAnyRecent: anyEntry(all, portal.today),
		left: byDay(
			(day) => Math.max(0, recentOn(day).length - most),
			turningDays(portal, until),
			portal.today,
		),
	};
}

/** The newest changes on each day, for a short list, and the last day of which it is known. */
export function newestChanges(portal: Portal, count: number) {
	const last = addDays(portal.today, knownDays);
	const next = knownChanges(portal)
		.map(({ happenedOn }) => happenedOn)
		.filter((day) => day > portal.today && day <= last)
		.toSorted()[mostKnown];
	const until = next === undefined ? last : addDays(next, -1);
	const newestOn = (day: CalendarDate) => changesOn(portal, day, until).recent.slice(0, count);
	return { days: listed(portal, until, newestOn), asOf: portal.today, until };
}

/**
 * What happened within the days before a day, the newest first, and what will within the days after it, the nearest first, on
 * pages that are public on it. From `until` on only the pages go.
 */
function changesOn(portal: Portal, day: CalendarDate, until: CalendarDate) {
	const on = day < until ? day : until;
	const [first, last] = [addDays(on, -daysBack), addDays(on, daysAhead)];
	const shown = knownChanges(portal).filter(({ goneOn = '9999' }) => day < goneOn);
	return {
		recent: shown.filter(({ time, happenedOn }) => happenedOn <= on && dateOf(time) >= first),
		coming: shown
			.filter(({ time, happenedOn }) => happenedOn > on && dateOf(time) <= last)
			.toReversed(),
	};
}

/** The days on which the lists change. */
function turningDays(portal: Portal, until: CalendarDate): CalendarDate[] {
	const turns = knownChanges(portal).flatMap(({ time, happenedOn }) => [
		happenedOn,
		addDays(dateOf(time), -daysAhead),
		addDays(dateOf(time), daysBack + 1),
	]);
	const ends = knownChanges(portal).flatMap(({ goneOn }) => goneOn ?? []);
	return [...new Set([...turns.filter((day) => day <= until), ...ends])];
}

/** A list of changes, day by day, in the order of the list. */
function listed(
	portal: Portal,
	until: CalendarDate,
	listOn: (day: CalendarDate) => readonly PageChange[],
	tense: Tense = 'happened',
): ChangesOfDay[] {
	const all = knownChanges(portal);
	const entries = entriesByDay<PageChange>(tense === 'coming' ? all.toReversed() : all, listOn, {
		days: turningDays(portal, until),
		today: portal.today,
	});
	return [...Map.groupBy(entries, ({ entry: { time } }) => dateOf(time))].map(([day, ofDay]) => ({
		day,
		items: [...Map.groupBy(ofDay, ({ entry: { href } }) => href).values()].flatMap((ofPage) =>
			itemOf(portal, ofPage, tense),
		),
		isListed: anyEntry(ofDay, portal.today),
	}));
}

function itemOf(
	portal: Portal,
	ofPage: readonly ListedEntry<PageChange>[],
	tense: Tense,
): DayItem[] {
	const [first] = ofPage;
	if (!first) return [];
	const { href, title, issuers, section } = first.entry;
	const byNote = Map.groupBy(ofPage, ({ entry: { note } }) => note);
	return [
		{
			href,
			title,
			issuers,
			section,
			changes: ofPage.map(({ entry: { kind }, isListed }) => ({
				kind,
				label: changeWords[kind][tense],
				tone: tense === 'coming' ? comingTone : changeTones[kind],
				isListed,
			})),
			notes: [...byNote].flatMap(([text, members]) =>
				text === undefined ? [] : [{ text, isListed: anyEntry(members, portal.today) }],
			),
			isListed: anyEntry(ofPage, portal.today),
		},
	];
}
