import { movesIn } from './answer.ts';
import type { Answer, Move } from './answer.ts';

/**
 * The moves as a `_redirects` file, which Netlify, Cloudflare Pages and others read in the root of a site. Queries are
 * written as Netlify reads them; others pass over such lines. The form cannot say that something was withdrawn.
 */
export function redirectsFile(answers: readonly Answer[]): string {
	return movesIn(answers).map(lineOf).join('');
}

function lineOf({ from, to }: Move): string {
	const [path = '', query] = from.split('?', 2);
	const parameters = query === undefined ? [] : query.split('&').map(literal);
	return `${[literal(path), ...parameters, to, '301'].join(' ')}\n`;
}

/** Without the signs that stand for any text. */
function literal(text: string): string {
	return text.replaceAll('*', '%2A').replaceAll(':', '%3A');
}
