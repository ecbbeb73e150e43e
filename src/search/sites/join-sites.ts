import { inTime, once } from '../texts/promises.ts';
import { joinTexts, noHits, noPage } from './joined-texts.ts';
import type { LeftOut, SearchedSite } from '../index/searched-site.ts';
import type { SiteTexts } from './joined-texts.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Texts } from '../texts/texts.ts';

/** The parts of a site's index that are joined with those of other sites. */
export type SiteIndex = Pick<SearchIndex, 'records' | 'readRows' | 'texts' | 'close'>;

interface OtherSite {
	site: SearchedSite;
	/** `undefined` when it could not be opened. */
	index: SiteIndex | undefined;
}

/** The time after which a site counts as gone. */
const mostSeconds = 8;

/**
 * The own site's index, followed by those of other sites; records are numbered through all of them. A failure of
 * another site is noted in `leftOut` and is never an error; that site is not asked again.
 */
export function joinSites(
	own: SiteIndex,
	others: readonly OtherSite[],
): SiteIndex & { leftOut: LeftOut } {
	const leftOut: LeftOut = { sites: [], texts: [] };
	const opened = others.flatMap(({ site: { name }, index }) => {
		if (!index) leftOut.sites.push(name);
		return index ? [forgiving(index, () => leftOut.texts.push(name))] : [];
	});
	const texts = once(async () => {
		const [ownTexts, ...otherTexts] = await Promise.all([
			own.texts(),
			...opened.map((index) => index.texts()),
		]);
		const all = [ownTexts, ...otherTexts];
		const joined = [own, ...opened].map(({ records }, place): SiteTexts => ({
			records: records.length,
			texts: all[place],
		}));
		return ownTexts && joinTexts(joined);
	});
	const records = [own, ...opened].flatMap((index) => index.records);
	return {
		records: records.map((record, id) => ({ ...record, id })),
		readRows: async (key) => {
			const lists = [own, ...opened].map(({ readRows }) => readRows(key));
			return (await Promise.all(lists)).flatMap((rows) => rows ?? []);
		},
		texts,
		close: () => {
			for (const index of [own, ...others.map((other) => other.index)]) index?.close?.();
		},
		leftOut,
	};
}

/** The index of a site that may be slow or go away. From its first failure on every answer is empty; `onLost` is called once. */
function forgiving(index: SiteIndex, onLost: () => void): SiteIndex {
	let isLost = false;
	const ask = async <Answer>(work: () => Promise<Answer>, nothing: Answer): Promise<Answer> => {
		if (isLost) return nothing;
		try {
			return await inTime(mostSeconds, work());
		} catch (error) {
			console.error(error);
			if (!isLost) onLost();
			isLost = true;
			return nothing;
		}
	};
	const openTexts = async (): Promise<Texts> => {
		const texts = await index.texts();
		if (texts?.firstPassages.length !== index.records.length + 1)
			throw new Error('The texts are not those of the records');
		return texts;
	};
	return {
		records: index.records,
		readRows: (key) => ask(() => index.readRows(key), []),
		texts: async () => {
			const texts = await ask<Texts | undefined>(openTexts, undefined);
			return (
				texts && {
					firstPassages: texts.firstPassages,
					find: (normalized) => ask(() => texts.find(normalized), noHits),
					readPage: (record) => ask(() => texts.readPage(record), noPage),
				}
			);
		},
	};
}
