import { dayInChina } from '../../domain/dates/calendar-date.ts';
import { validityLabels, validityOn } from '../../domain/documents/validity.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/**
 * Updates every validity badge, and the reason next to it, to the day on which the page is read. Without JavaScript the
 * page states the day of its build.
 */
const today = dayInChina(new Date());

for (const badge of document.querySelectorAll<HTMLElement>('[data-validity]')) {
	const { effective, expires, repealed, superseded, asOf } = badge.dataset as Record<
		string,
		CalendarDate | undefined
	>;
	if (!effective || !asOf || today <= asOf) continue;
	const { validity, reason } = validityOn(today, {
		effectiveOn: effective,
		expiresOn: expires,
		repealedOn: repealed,
		supersededOn: superseded,
	});
	badge.dataset['validity'] = validity;
	badge.dataset['asOf'] = today;
	badge.textContent = validityLabels[validity];
	const explanation = badge.parentElement?.querySelector('[data-validity-reason]');
	if (explanation) explanation.textContent = reason;
	const labels = explanation?.closest('article')?.querySelectorAll('[data-validity-label]') ?? [];
	for (const label of labels) label.textContent = validityLabels[validity];
}

for (const day of document.querySelectorAll('[data-validity-day]'))
	if ((day.textContent ?? '') < today) day.textContent = today;
