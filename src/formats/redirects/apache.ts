import { movesIn, withdrawnIn } from './answer.ts';
import type { Answer } from './answer.ts';

/** Where content is now, as a text map of Apache's `RewriteMap`, which it reads anew by itself when the file changes. */
export function apacheMoved(answers: readonly Answer[]): string {
	return movesIn(answers)
		.map(({ from, to }) => `${from} ${to}\n`)
		.join('');
}

/** The addresses whose content was withdrawn, as such a map. */
export function apacheWithdrawn(answers: readonly Answer[]): string {
	return withdrawnIn(answers)
		.map((from) => `${from} 1\n`)
		.join('');
}
