import { movesIn, withdrawnIn } from './answer.ts';
import { exactPattern, isPlain } from './exact-pattern.ts';
import type { Answer } from './answer.ts';

/** Up to these nginx builds its tables with the sizes that it has by itself; other settings may state larger ones. */
const usualKey = 40;
const usualCount = 500;

/**
 * The answers as maps of nginx, for the level of `http`: `$gongkai_moved` is where the content is now, `$gongkai_withdrawn`
 * is 1 where it was withdrawn.
 */
export function nginxMaps(answers: readonly Answer[]): string {
	const keys = keysOf(answers.map(({ from }) => from));
	const keyOf = (from: string) => keys.get(from) ?? '';
	const moved = movesIn(answers).map(({ from, to }) => `\t${keyOf(from)} "${to}";`);
	const withdrawn = withdrawnIn(answers).map((from) => `\t${keyOf(from)} 1;`);
	return [
		...sizesOf(answers),
		...mapOf('gongkai_moved', moved),
		...mapOf('gongkai_withdrawn', withdrawn),
		'',
	].join('\n');
}

/** What a server of nginx does with the maps, for the level of `server`. Withdrawn pages show their notices. */
export const nginxServer = `if ($gongkai_moved) {
	return 301 $gongkai_moved;
}
if ($gongkai_withdrawn) {
	return 410;
}
error_page 410 @gongkai_withdrawn;
location @gongkai_withdrawn {
	try_files $uri \${uri}index.html /404.html;
}
`;

function mapOf(name: string, lines: readonly string[]): string[] {
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

function sizesOf(answers: readonly Answer[]): string[] {
	const longest = Math.max(0, ...answers.map(({ from }) => from.length));
	return [
		...(longest > usualKey ? [`map_hash_bucket_size ${powerOfTwo(longest + 32)};`] : []),
		...(answers.length > usualCount
			? [`map_hash_max_size ${powerOfTwo(answers.length * 4)};`]
			: []),
	];
}

function powerOfTwo(least: number): number {
	return 2 ** Math.ceil(Math.log2(least));
}
