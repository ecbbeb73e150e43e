import { dayInChina, daysBetween, formatChineseDate } from '../../domain/dates/calendar-date.ts';
import { textOn } from '../../domain/dates/day-text.ts';
import { printed, stalePage } from '../../interface/zh-CN.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { LookChange, LookChanges } from '../../presentation/dated-element.ts';

/**
 * Brings everything on the page that depends on the day up to the day on which it is read: at once, at every midnight in
 * China, and when the reader comes back to the page. Without JavaScript the page says of which day it is.
 */

/** Said to the page's other scripts when something has changed. */
const changed = 'dated';

/** What is over: emptied, and not displayed. */
const gone = 'data-gone';

/** A page whose site was built longer ago than this may be out of date. */
const freshDays = 3;

const root = document.documentElement;
const asOf = (root.dataset['asOf'] ?? '') as CalendarDate;

function show(): void {
	const today = dayInChina(new Date());
	if (today <= asOf) return;
	let hasChanged = false;
	for (const element of document.querySelectorAll<HTMLElement>('[data-dated]')) {
		const change = changeOn(today, JSON.parse(element.dataset['dated'] ?? '[]') as LookChanges);
		if (change) hasChanged = apply(change, element, today) || hasChanged;
	}
	for (const element of document.querySelectorAll<HTMLElement>('[data-days-to]'))
		setText(element, String(daysBetween(today, element.dataset['daysTo'] as CalendarDate)));
	for (const element of document.querySelectorAll<HTMLElement>('[data-today]')) {
		const last = element.dataset['today'];
		setText(element, last && last < today ? last : today);
	}
	const inWords = formatChineseDate(today);
	for (const element of document.querySelectorAll('[data-today-in-words]'))
		setText(element, inWords);
	if (root.dataset['printedDay']) root.dataset['printedDay'] = printed.asOf(inWords);
	if (hasChanged) document.dispatchEvent(new Event(changed));
	void warnIfStale(today);
}

function changeOn(day: CalendarDate, changes: LookChanges): LookChange | undefined {
	return changes.filter(([from]) => from <= day).pop()?.[1];
}

/** Whether anything had to be changed. What is gone keeps no attribute that may name it. */
function apply(change: LookChange, element: HTMLElement, today: CalendarDate): boolean {
	let isNew = false;
	if (gone in change)
		for (const name of element.getAttributeNames())
			if (name !== gone && name !== 'data-dated') element.removeAttribute(name);
	for (const [name, value] of Object.entries(change)) {
		if (name === '') isNew = setText(element, textOn(value ?? '', today)) || isNew;
		else if (element.getAttribute(name) !== value) {
			isNew = true;
			if (value === null) element.removeAttribute(name);
			else element.setAttribute(name, value);
		}
	}
	return isNew;
}

function setText(element: Element, text: string): boolean {
	if (element.textContent?.trim() === text) return false;
	element.textContent = text;
	return true;
}

/** Pages that nothing changed on stay as they are for years; only the site tells when it was last built. */
async function warnIfStale(today: CalendarDate): Promise<void> {
	const main = document.querySelector('main');
	if (!main || daysBetween(asOf, today) <= freshDays) return;
	const built = await dayOfBuild();
	document.querySelector('.stale-page')?.remove();
	if (daysBetween(built, today) <= freshDays) return;
	const notice = document.createElement('p');
	notice.className = 'stale-page';
	notice.setAttribute('role', 'status');
	notice.textContent = stalePage.notice(built);
	main.prepend(notice);
}

/** The day on which the site was built; that of the page where the site does not answer. */
async function dayOfBuild(): Promise<CalendarDate> {
	try {
		// An answer that the browser kept would tell of an older build.
		const answer = await fetch(`${import.meta.env.BASE_URL}build.json`, {
			cache: 'no-cache',
		});
		const { day } = (await answer.json()) as { day?: CalendarDate };
		return day && day > asOf ? day : asOf;
	} catch {
		return asOf;
	}
}

/** Midnight in China is 16:00 UTC. A timer may come late, never early. */
function atMidnight(): void {
	const day = 86_400_000;
	setTimeout(
		() => {
			show();
			atMidnight();
		},
		day - ((Date.now() + 8 * 3_600_000) % day) + 1,
	);
}

show();
atMidnight();
document.addEventListener('visibilitychange', () => {
	if (!document.hidden) show();
});
// A page that the browser kept is shown as it was left.
addEventListener('pageshow', ({ persisted }) => {
	if (persisted) show();
});
