import { passageLength } from '../../../src/search/text/index-format.ts';
import type { Normalizer } from '../../../src/search/text/normalizer.ts';
import type { PageText, Texts } from '../../../src/search/texts/texts.ts';

/** Texts in memory, one for each record, in which a phrase is found letter for letter. */
export function smallTexts(texts: readonly string[], normalizer: Normalizer): Texts {
	const placed = texts.map((text) => normalizer.normalizeWithOffsets(text));
	const firstPassages = Uint32Array.from({ length: texts.length + 1 }, (_, record) =>
		placed.slice(0, record).reduce((sum, { normalized }) => sum + passagesIn(normalized), 0),
	);
	return {
		firstPassages,
		find: async (normalized) => {
			const counts = new Map<number, number>();
			for (const [record, page] of placed.entries())
				for (const place of placesIn(page.normalized, normalized)) {
					const passage = (firstPassages[record] ?? 0) + Math.floor(place / passageLength);
					counts.set(passage, (counts.get(passage) ?? 0) + 1);
				}
			return {
				passages: Uint32Array.from(counts.keys()),
				frequencies: Uint32Array.from(counts.values()),
			};
		},
		readPage: async (record) => pageText(texts[record] ?? '', placed[record]?.offsets ?? []),
	};
}

function passagesIn(normalized: string): number {
	return Math.max(1, Math.ceil(normalized.length / passageLength));
}

function placesIn(text: string, phrase: string): number[] {
	const places: number[] = [];
	for (let place = text.indexOf(phrase); place >= 0; place = text.indexOf(phrase, place + 1))
		places.push(place);
	return places;
}

function pageText(text: string, places: readonly number[]): PageText {
	return {
		text,
		passages: places.filter((_, place) => place % passageLength === 0),
		subResults: [],
	};
}
