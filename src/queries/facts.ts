import type { FactDate, Facts } from '../audit/judging/facts.ts';
import type { PublicationTime } from '../domain/dates/calendar-date.ts';

interface KnownFacts extends Partial<Omit<Facts, 'agencies' | 'dates'>> {
	agencies?: readonly string[] | undefined;
	dates?: Readonly<Partial<Record<FactDate, PublicationTime | undefined>>>;
}

/** The fact that something is published under these items of the standard catalogue; nothing for no items. */
export function catalogued(items: readonly { id: string }[]): Pick<KnownFacts, 'catalogueItems'> {
	return items.length > 0 ? { catalogueItems: items.map(({ id }) => id) } : {};
}

/** Complete facts from those that are known; the others are empty. */
export function facts({ agencies = [], about = [], dates = {}, ...others }: KnownFacts): Facts {
	const known = Object.entries(dates).filter(([, date]) => date !== undefined);
	return { ...others, agencies, about, dates: Object.fromEntries(known) };
}
