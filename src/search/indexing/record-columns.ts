import type { CollectedPage } from './collect-pages.ts';
import type { RecordColumns } from '../text/index-format.ts';

/** What is known of pages, column by column. */
export function recordColumns(pages: readonly CollectedPage[]): RecordColumns {
	const names = new Map<string, number>();
	const placeOf = (name: string): number => {
		const place = names.get(name) ?? names.size;
		names.set(name, place);
		return place;
	};
	const numbered = <T>(valueOf: (page: CollectedPage) => T | undefined): Record<string, T> =>
		Object.fromEntries(
			pages.flatMap((page, place) => {
				const value = valueOf(page);
				return value === undefined ? [] : [[String(place), value]];
			}),
		);
	return {
		addresses: pages.map(({ address }) => address),
		titles: pages.map(({ title }) => title),
		numbers: pages.map(({ number }) => number),
		dates: pages.map(({ date }) => date),
		sections: pages.map(({ section }) => placeOf(section)),
		issuers: pages.map(({ issuers }) => issuers.map(placeOf)),
		topics: pages.map(({ topics }) => topics.map(placeOf)),
		own: numbered(({ own }) => own),
		validities: numbered(({ validity }) => validity),
		ends: numbered(endsOf),
		names: [...names.keys()],
	};
}

function endsOf({ goneOn, rows }: CollectedPage): readonly [string, string] | undefined {
	const [first = ''] = rows.flatMap((row) => row.goneOn || []).sort();
	return goneOn || first ? [goneOn ?? '', first] : undefined;
}
