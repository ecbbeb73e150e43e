import type { Portal } from './portal.ts';

/** A query whose answer depends on the portal alone; it is computed when first asked for, once for each portal. */
export function derived<Answer>(compute: (portal: Portal) => Answer): (portal: Portal) => Answer {
	const answers = new WeakMap<Portal, { answer: Answer }>();
	return (portal) => {
		const known = answers.get(portal);
		if (known) return known.answer;
		const answer = compute(portal);
		answers.set(portal, { answer });
		return answer;
	};
}
