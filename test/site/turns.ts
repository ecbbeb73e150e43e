import { expect } from 'vitest';
import { addDays } from '../../src/domain/dates/calendar-date.ts';
import type { Page } from 'playwright-core';
import type { OpenTab } from './shared-browser.ts';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';

/** What a page says before a day, and from it on; what is left out is not said then. */
export interface Turn {
	what: string;
	address: string;
	/** The part of the page; `main` without it. */
	within?: string;
	on: CalendarDate;
	before?: string;
	after?: string;
	/** What is said from the day on is said on that day alone. */
	isOfOneDay?: true;
}

/** Where it is still the day before, and where it is the next day already. */
export const far = { west: 'America/New_York', east: 'Pacific/Kiritimati' };

/** A moment in China, where it is already the next day at 16:00 of Greenwich. */
export function at(day: CalendarDate, time: string): Date {
	return new Date(`${day}T${time}:00+08:00`);
}

/** Reads a page of the site at `origin` in the last minute of the day before, the first of the day, and on the day after. */
export async function expectTurn(openTab: OpenTab, turn: Turn, origin?: string): Promise<void> {
	const readAt = async (instant: Date, timezoneId: string) => {
		const tab = await openTab({ timezoneId, ...(origin !== undefined && { baseURL: origin }) });
		await tab.clock.setFixedTime(instant);
		await tab.goto(turn.address);
		const text = await textWithin(tab, turn);
		await tab.context().close();
		return text;
	};
	const before = await readAt(at(addDays(turn.on, -1), '23:59'), far.east);
	const after = await readAt(at(turn.on, '00:01'), far.west);
	const later = await readAt(at(addDays(turn.on, 1), '12:00'), far.east);
	expectSaid(before, turn.before, turn.after);
	expectSaid(after, turn.after, turn.before);
	if (!turn.isOfOneDay) expectSaid(later, turn.after, turn.before);
}

/** What the part of the page shows, white space folded. */
export async function textWithin(
	tab: Page,
	{ within = 'main' }: Pick<Turn, 'within'>,
): Promise<string> {
	const text = await tab.locator(within).first().innerText();
	return text.replace(/\s+/g, ' ').trim();
}

function expectSaid(text: string, said: string | undefined, unsaid: string | undefined): void {
	if (said !== undefined) expect(text).toContain(said);
	if (unsaid !== undefined && !said?.includes(unsaid)) expect(text).not.toContain(unsaid);
}
