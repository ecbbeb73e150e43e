import { titlePieces } from './title-pieces.ts';
import { widthOf } from './width-of.ts';

/**
 * The lines of a title, each at most `room` Chinese characters wide: as few as possible, as equal as its words allow, and
 * broken between them alone. Only a piece that is longer than a line is broken within.
 */
export function titleLines(
	title: string,
	names: readonly string[],
	room: number,
): readonly string[] {
	const pieces = titlePieces(title, names).flatMap((piece) => fitting(piece, room));
	const count = fullLines(pieces, room);
	const mean = pieces.reduce((sum, piece) => sum + widthOf(piece), 0) / count;
	return bestLines(pieces, count, room, mean)?.lines ?? [title];
}

interface Broken {
	lines: readonly string[];
	/** The sum of the squares by which the lines differ from the mean. */
	cost: number;
}

/** How many lines it takes when each is as full as it can be. */
function fullLines(pieces: readonly string[], room: number): number {
	let count = 1;
	let width = 0;
	for (const piece of pieces) {
		width += widthOf(piece);
		if (width <= room) continue;
		count += 1;
		width = widthOf(piece);
	}
	return count;
}

function bestLines(
	pieces: readonly string[],
	count: number,
	room: number,
	mean: number,
): Broken | undefined {
	const costOf = (line: string) =>
		widthOf(line) <= room ? (widthOf(line) - mean) ** 2 : Number.POSITIVE_INFINITY;
	/** The best lines of the first pieces, by their number. */
	let best: (Broken | undefined)[] = [{ lines: [], cost: 0 }];
	for (let line = 0; line < count; line++) {
		const before = best;
		best = [undefined];
		for (let end = 1; end <= pieces.length; end++)
			best[end] = before
				.slice(0, end)
				.flatMap((start, from) => {
					const text = pieces.slice(from, end).join('');
					return start ? [{ lines: [...start.lines, text], cost: start.cost + costOf(text) }] : [];
				})
				.reduce<Broken | undefined>(
					(least, each) => (least && least.cost <= each.cost ? least : each),
					undefined,
				);
	}
	const found = best[pieces.length];
	return found && Number.isFinite(found.cost) ? found : undefined;
}

/** A piece in parts that fit into a line. */
function fitting(piece: string, room: number): string[] {
	const parts: string[] = [''];
	for (const character of piece) {
		const last = parts[parts.length - 1] ?? '';
		if (widthOf(last + character) <= room) parts[parts.length - 1] = last + character;
		else parts.push(character);
	}
	return parts;
}
