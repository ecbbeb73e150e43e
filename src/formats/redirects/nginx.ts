import { movesIn, withdrawnIn } from './answer.ts';
import { exactPattern, isPlain } from './exact-pattern.ts';
import type { Answer } from './answer.ts';

/**
 * nginx refuses longer words, and longer keys than `map_hash_bucket_size` allows. The settings state that size, because
 * nginx takes it only before the first map of all.
 */
const longestWord = 4000;

/**
 * The answers as maps of nginx, for the level of `http`: `$gongkai_moved` is where the content is now, `$gongkai_withdrawn`
 * is 1 where it was withdrawn. They need `map_hash_bucket_size 4096`; the pages at the old addresses answer what is longer.
 */
export function nginxMaps(answers: readonly Answer[]): string {
	const keys = keysOf(answers.map(({ from }) => from));
	const keyOf = (from: string) => keys.get(from) ?? '';
	const moved = movesIn(answers).map(({ from, to }) => [keyOf(from), `"${to}"`]);
	const withdrawn = withdrawnIn(answers).map((from) => [keyOf(from), '1']);
	return [...mapOf('gongkai_moved', moved), ...mapOf('gongkai_withdrawn', withdrawn), ''].join(
		'\n',
	);
}

/**
 * What a server of nginx does with the maps, for the level of `server` whose `root` is the folder of the site at `base`.
 * Withdrawn pages show their notices.
 */
export function nginxServer(base: string): string {
	const within = exactPattern(base.slice(0, -1)).slice(0, -1);
	return `if ($gongkai_moved) {
	return 301 $gongkai_moved;
}
if ($gongkai_withdrawn) {
	return 410;
}
error_page 410 @gongkai_withdrawn;
location @gongkai_withdrawn {
${base === '/' ? '' : `\trewrite "${within}(/.*)$" $1 break;\n`}\ttry_files $uri \${uri}index.html /404.html =410;
}
`;
}

function mapOf(name: string, entries: readonly (readonly string[])[]): string[] {
	const lines = entries
		.filter((words) => words.every((word) => word.length <= longestWord))
		.map((words) => `\t${words.join(' ')};`);
	return [`map $request_uri $${name} {`, '\tdefault "";', ...lines, '}'];
}

/** The keys as nginx reads them. It ignores case, so that addresses that differ in case alone are matched as patterns. */
function keysOf(addresses: readonly string[]): ReadonlyMap<string, string> {
	const alike = Map.groupBy(addresses, (address) => address.toLowerCase());
	return new Map(
		[...alike.values()].flatMap((group) =>
			group.map((address) => [
				address,
				isPlain(address) && group.length === 1 ? `"${address}"` : `"~${exactPattern(address)}"`,
			]),
		),
	);
}
