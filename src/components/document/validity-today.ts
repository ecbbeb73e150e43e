import { dayInChina } from '../../domain/dates/calendar-date.ts';
import { phaseOn, readPhases, validityLabels } from '../../domain/documents/validity.ts';

/**
 * Updates every validity badge, and the reason next to it, to the day on which the page is read. Without JavaScript the
 * page states the day of its build.
 */
const today = dayInChina(new Date());

for (const badge of document.querySelectorAll<HTMLElement>('[data-validity]')) {
	const { phases: written = '', asOf = '' } = badge.dataset;
	const phases = readPhases(written);
	if (!phases || today <= asOf) continue;
	const phase = phaseOn(phases, today);
	const label = validityLabels[phase.validity];
	badge.dataset['validity'] = phase.validity;
	badge.dataset['asOf'] = today;
	badge.textContent = label;
	const explanation = badge.parentElement?.querySelector<HTMLElement>('[data-validity-reason]');
	if (!explanation) continue;
	const reasons = JSON.parse(explanation.dataset['validityReason'] ?? '[]') as unknown;
	const reason: unknown = Array.isArray(reasons) ? reasons[phases.indexOf(phase)] : undefined;
	explanation.textContent = typeof reason === 'string' ? reason : '';
	const labels = explanation.closest('article')?.querySelectorAll('[data-validity-label]') ?? [];
	for (const place of labels) place.textContent = label;
}

for (const day of document.querySelectorAll('[data-validity-day]'))
	if ((day.textContent ?? '') < today) day.textContent = today;
