import type { Texts } from '../texts/texts.ts';

/** The texts of one of several sites, and how many records it has. */
export interface SiteTexts {
	records: number;
	/** `undefined` when only the records are known: they have no passages. */
	texts: Texts | undefined;
}

/** The texts of several sites as those of one: records and passages are numbered through all of them. */
export function joinTexts(sites: readonly SiteTexts[]): Texts {
	const parts = placed(sites);
	const passagesBefore = parts.flatMap(({ texts, records, firstPassage }) =>
		Array.from({ length: records }, (_, at) => firstPassage + (texts?.firstPassages[at] ?? 0)),
	);
	return {
		firstPassages: Uint32Array.from([...passagesBefore, passagesIn(sites)]),
		find: async (normalized) => {
			const found = await Promise.all(
				parts.map(async ({ texts, firstPassage }) => {
					const { passages, frequencies } = (await texts?.find(normalized)) ?? noHits;
					return {
						passages: Array.from(passages, (passage) => firstPassage + passage),
						frequencies,
					};
				}),
			);
			return {
				passages: Uint32Array.from(found.flatMap(({ passages }) => passages)),
				frequencies: Uint32Array.from(found.flatMap(({ frequencies }) => [...frequencies])),
			};
		},
		readPage: async (record) => {
			const part = parts.filter(({ firstRecord }) => firstRecord <= record).pop();
			return (await part?.texts?.readPage(record - part.firstRecord)) ?? noPage;
		},
	};
}

/** The answers for a site that cannot be asked. */
export const noHits = { passages: new Uint32Array(), frequencies: new Uint32Array() };
export const noPage = { text: '', passages: [0], subResults: [] };

function placed(sites: readonly SiteTexts[]) {
	return sites.map((site, place) => {
		const before = sites.slice(0, place);
		const firstRecord = before.reduce((sum, { records }) => sum + records, 0);
		return { ...site, firstRecord, firstPassage: passagesIn(before) };
	});
}

function passagesIn(sites: readonly SiteTexts[]): number {
	return sites.reduce((sum, { texts, records }) => sum + (texts?.firstPassages[records] ?? 0), 0);
}
