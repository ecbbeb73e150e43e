import type { Portal } from './portal.ts';

/** Makes a query whose answer depends on the portal alone. It is computed on first use, once for each portal. */
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
