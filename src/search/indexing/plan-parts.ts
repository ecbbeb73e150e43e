import { compareText } from '../../domain/text/compare-text.ts';

/**
 * What one process of Pagefind indexes. Its memory grows with the text, some 300 bytes a letter, and is given back when it
 * ends: so much text takes at most 1.5 GB, however much there is in all (`npm run bench -- index`).
 */
const mostCharacters = 5_200_000;

interface Dated {
	date: string;
	characters: number;
}

/**
 * Cuts pages into parts, the oldest first and those without a date last. A part ends with a month, so that it mostly stays
 * the same when a page of another one changes; a month alone is cut only if it is too large for a part.
 */
export function planParts<Page extends Dated>(
	pages: readonly Page[],
	most = mostCharacters,
): Page[][] {
	const ordered = pages.toSorted((a, b) => compareText(a.date || undated, b.date || undated));
	const months = Map.groupBy(ordered, ({ date }) => (date || undated).slice(0, 7)).values();
	const pieces = [...months].flatMap((month) =>
		charactersIn(month) <= most ? [month] : month.map((page) => [page]),
	);
	const parts: Page[][] = [];
	let room = 0;
	for (const piece of pieces) {
		const characters = charactersIn(piece);
		if (characters > room || parts.length === 0) {
			parts.push([]);
			room = most;
		}
		parts[parts.length - 1]?.push(...piece);
		room -= characters;
	}
	return parts;
}

const undated = '9999-12';

function charactersIn(pages: readonly Dated[]): number {
	return pages.reduce((sum, { characters }) => sum + characters, 0);
}
