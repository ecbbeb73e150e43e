import { movesIn, withdrawnIn } from './answer.ts';
import type { Answer } from './answer.ts';

/**
 * Where content is now, as a text map of Apache's `RewriteMap`, which it reads anew by itself when the file changes. Without
 * queries, which Apache refuses from a map; no page of this site needs one.
 */
export function apacheMoved(answers: readonly Answer[]): string {
	return movesIn(answers)
		.map(({ from, to }) => `${from} ${to.replace(/\?[^#]*/, '')}\n`)
		.join('');
}

/** The addresses whose content was withdrawn, as such a map. */
export function apacheWithdrawn(answers: readonly Answer[]): string {
	return withdrawnIn(answers)
		.map((from) => `${from} 1\n`)
		.join('');
}

/**
 * What Apache does with the maps, for the level of a virtual host; `GONGKAI_REDIRECTS` is defined before as the folder with
 * them. Withdrawn pages show their notices.
 */
export const apacheServer = `RewriteEngine On
RewriteMap gongkai_moved "txt:\${GONGKAI_REDIRECTS}/apache-moved.txt"
RewriteMap gongkai_withdrawn "txt:\${GONGKAI_REDIRECTS}/apache-withdrawn.txt"
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteCond %{THE_REQUEST} "^\\S+ (\\S+)"
RewriteCond "\${gongkai_moved:%1}" (.+)
RewriteRule ^ %1 [R=301,L,NE,QSD]
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteCond %{THE_REQUEST} "^\\S+ (\\S+)"
RewriteCond "\${gongkai_withdrawn:%1}" 1
RewriteRule ^ - [R=410,L]
ErrorDocument 410 /%{REQUEST_URI}index.html
`;
