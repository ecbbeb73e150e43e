import { exactPattern, isPlain } from './exact-pattern.ts';
import { movesIn, withdrawnIn } from './answer.ts';
import type { Answer } from './answer.ts';

/**
 * The answers as a part of a site's block for Caddy 2, whose `root` is the folder of the site at `base`. Withdrawn pages show
 * their notices.
 */
export function caddySnippet(answers: readonly Answer[], base: string): string {
	return [
		'map {http.request.orig_uri} {gongkai_moved} {gongkai_withdrawn} {',
		...movesIn(answers).map(({ from, to }) => `\t${keyOf(from)} "${to}" ""`),
		...withdrawnIn(answers).map((from) => `\t${keyOf(from)} "" "1"`),
		'\tdefault "" ""',
		'}',
		'@gongkai_moved not vars {gongkai_moved} ""',
		'redir @gongkai_moved {gongkai_moved} permanent',
		'@gongkai_withdrawn vars {gongkai_withdrawn} "1"',
		'handle @gongkai_withdrawn {',
		...(base === '/' ? [] : [`\turi strip_prefix "${base.slice(0, -1)}"`]),
		'\ttry_files {path} {path}index.html /404.html',
		'\tfile_server {',
		'\t\tstatus 410',
		'\t}',
		'}',
		'',
	].join('\n');
}

function keyOf(address: string): string {
	return isPlain(address) ? `"${address}"` : `"~${exactPattern(address)}"`;
}
