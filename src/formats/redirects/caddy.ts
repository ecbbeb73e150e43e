import { exactPattern, isPlain } from './exact-pattern.ts';
import { movesIn, withdrawnIn } from './answer.ts';
import type { Answer } from './answer.ts';

/** The answers as a part of a site's block for Caddy 2. The errors 410 are answered where the block handles errors. */
export function caddySnippet(answers: readonly Answer[]): string {
	return [
		'map {http.request.orig_uri} {gongkai_moved} {gongkai_withdrawn} {',
		...movesIn(answers).map(({ from, to }) => `\t${keyOf(from)} "${to}" ""`),
		...withdrawnIn(answers).map((from) => `\t${keyOf(from)} "" "1"`),
		'\tdefault "" ""',
		'}',
		'@gongkai_moved not vars {gongkai_moved} ""',
		'redir @gongkai_moved {gongkai_moved} permanent',
		'@gongkai_withdrawn vars {gongkai_withdrawn} "1"',
		'error @gongkai_withdrawn 410',
		'',
	].join('\n');
}

function keyOf(address: string): string {
	return isPlain(address) ? `"${address}"` : `"~${exactPattern(address)}"`;
}
