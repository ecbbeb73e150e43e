/** Addresses of one form. */
export interface AddressPattern {
	/** The addresses with a star for what differs. */
	pattern: string;
	addresses: readonly string[];
}

/** The least number of addresses that are told of together. */
const leastAlike = 3;

/**
 * The addresses by their form, the most frequent one first: numbers, and in the last step the whole name, may differ. What
 * has no form in common with others stands by itself.
 */
export function addressPatterns(addresses: readonly string[]): AddressPattern[] {
	const byNumbers = groupsOf(addresses, withoutNumbers);
	const [alike, single] = partition(byNumbers, ({ addresses: { length } }) => length >= leastAlike);
	const rest = single.flatMap((group) => group.addresses);
	const [alikeByFolder, others] = partition(
		groupsOf(rest, withoutName),
		({ addresses: { length } }) => length >= leastAlike,
	);
	return [
		...[...alike, ...alikeByFolder].toSorted(
			(one, other) => other.addresses.length - one.addresses.length,
		),
		...others.flatMap((group) =>
			group.addresses.map((address) => ({ pattern: address, addresses: [address] })),
		),
	];
}

function groupsOf(
	addresses: readonly string[],
	patternOf: (address: string) => string,
): AddressPattern[] {
	return [...Map.groupBy(addresses, patternOf)].map(([pattern, members]) => ({
		pattern,
		addresses: members,
	}));
}

/** Each number as a star. */
function withoutNumbers(address: string): string {
	return address.replace(/\d+/g, '*');
}

/** The name of the page, or the values of the query, as a star. */
function withoutName(address: string): string {
	const [path = '', query] = address.split('?', 2);
	if (query !== undefined) return `${path}?${query.replace(/=[^&]*/g, '=*')}`;
	return path.replace(/[^/]+?(\.\w+|\/)?$/, '*$1').replace(/\d+/g, '*');
}

function partition<Item>(
	items: readonly Item[],
	isFirst: (item: Item) => boolean,
): [Item[], Item[]] {
	return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
