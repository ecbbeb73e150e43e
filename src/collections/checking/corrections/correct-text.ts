import type { Correction } from '../../../markdown/oddities/oddity.ts';

/** A line that corrections change. */
export interface ChangedLine {
	/** The 1-based line of the file. */
	line: number;
	before: string;
	after: string;
}

/** A text after corrections. */
export interface CorrectedText {
	text: string;
	changed: readonly ChangedLine[];
}

/**
 * `text` with `corrections`; everything else stays as it is, line ends and the byte order mark too. A correction whose
 * `before` does not stand at its place, or that overlaps another one, changes nothing.
 */
export function correctText(text: string, corrections: readonly Correction[]): CorrectedText {
	const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	// Lines stand at even places, the line ends between them at odd ones.
	const parts = text.slice(mark.length).split(/(\r\n|\n|\r)/);
	const byLine = Map.groupBy(corrections, ({ line }) => line);
	const changed = [...byLine].flatMap(([line, changes]): ChangedLine[] => {
		const before = parts[2 * (line - 1)] ?? '';
		const after = correctLine(before, changes);
		if (after === before) return [];
		parts[2 * (line - 1)] = after;
		return [{ line, before, after }];
	});
	return {
		text: mark + parts.join(''),
		changed: changed.sort((one, other) => one.line - other.line),
	};
}

function correctLine(line: string, changes: readonly Correction[]): string {
	let corrected = line;
	let free = line.length;
	for (const { column, before, after } of changes.toSorted((a, b) => b.column - a.column)) {
		const end = column + before.length;
		if (end > free || line.slice(column, end) !== before) continue;
		corrected = corrected.slice(0, column) + after + corrected.slice(end);
		free = column;
	}
	return corrected;
}
