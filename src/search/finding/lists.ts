import type { ListRecord } from './extras.ts';
import type { Found, Hit } from './hit.ts';
import type { SearchRecord } from './search-record.ts';

export interface ListsNamed {
	/** Those of which the query is the name, or nearly. */
	named: ListRecord[];
	/** Those of which the query is a part of the name, or of which it says the purpose; the nearest first, a few. */
	partly: ListRecord[];
}

/**
 * How much of the query a name must say, and of the name the query, for the query to be nearly the name; names that are
 * alike begin or end alike, which says less.
 */
const nearly = { ofQuery: 0.8, ofName: 0.55, ofAlike: 0.7 };

/** How much of the query a name and a purpose must say together. */
const leastPurpose = 0.6;

const shortestPurpose = 4;
const mostPartly = 5;

/** The lists that a plain query names. One that it names exactly leaves no room for others that it nearly names. */
export function listsNamed(lists: readonly ListRecord[], plain: string): ListsNamed {
	const exact = lists.filter((list) => list.plain === plain);
	const named =
		exact.length > 0
			? exact
			: nearest(lists, ({ plain: name, byNameOnly }) => {
					const common = commonLength(plain, name);
					const ofName = byNameOnly ? nearly.ofAlike : nearly.ofName;
					const isNear = common >= nearly.ofQuery * plain.length && common >= ofName * name.length;
					return isNear ? common / name.length : 0;
				}).slice(0, 1);
	const partly = nearest(lists, (list) =>
		list.byNameOnly || named.includes(list) ? 0 : shareSaid(list, plain),
	);
	return { named, partly: partly.slice(0, mostPartly) };
}

/** Above 1 where the name contains the query, 1 where the purpose does, 0 where they have too little in common. */
function shareSaid({ plain: name, plainPurpose }: ListRecord, plain: string): number {
	if (plain.length < 2) return 0;
	if (name.includes(plain)) return 1 + plain.length / name.length;
	if (plain.length < shortestPurpose) return 0;
	if (plainPurpose.includes(plain)) return 1;
	const pairs = Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2));
	const share = (text: string) => pairs.filter((pair) => text.includes(pair)).length / pairs.length;
	const together = share(`${name} ${plainPurpose}`);
	return together < leastPurpose ? 0 : (together + share(name)) / 2;
}

function nearest(
	lists: readonly ListRecord[],
	scoreOf: (list: ListRecord) => number,
): ListRecord[] {
	return lists
		.map((list) => ({ list, score: scoreOf(list) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ list }) => list);
}

/** How many characters two texts have in common in the same order. */
function commonLength(a: string, b: string): number {
	let lengths = new Array<number>(b.length + 1).fill(0);
	for (const character of a) {
		const before = lengths;
		lengths = [0];
		for (let place = 1; place <= b.length; place++)
			lengths.push(
				b[place - 1] === character
					? (before[place - 1] ?? 0) + 1
					: Math.max(before[place] ?? 0, lengths[place - 1] ?? 0),
			);
	}
	return lengths[b.length] ?? 0;
}

/** So many results stand before lists that a query names in part. */
const before = 3;

/**
 * Puts lists among what a plain query finds: those that it names first, others behind the results of which the title
 * contains the query, and never among the first few.
 */
export function withLists(found: Found, { named, partly }: ListsNamed, plain: string): Found {
	if (named.length + partly.length === 0) return found;
	const place = found.hits.reduce(
		(end, { record }, at) => (record.plain.includes(plain) ? Math.max(end, at + 1) : end),
		before,
	);
	const hits = [
		...named.map(hitOf),
		...found.hits.slice(0, place),
		...partly.map(hitOf),
		...found.hits.slice(place),
	];
	const words = [...new Set([...found.words, plain])];
	const { note, ...others } = found;
	// Nothing had to be guessed where the query names a list.
	return { ...others, hits, words, ...(note && named.length === 0 && { note }) };
}

function hitOf(record: SearchRecord): Hit {
	return { record };
}
