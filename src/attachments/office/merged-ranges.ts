import { sheetColumnOf } from './sheet-rows.ts';
import { readXml } from './read-xml.ts';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

/** Cells of several rows that were merged: the rows, and the column of the cell that holds the content. */
export interface MergedRange {
	from: number;
	to: number;
	column: number;
}

/** The merged cells of a worksheet that reach over several rows. */
export function mergedRanges(
	content: Uint8Array,
	limits: Pick<AttachmentLimits, 'depth'>,
): readonly MergedRange[] {
	const ranges: MergedRange[] = [];
	readXml(
		content,
		{
			open(name, { ref = '' }) {
				const [, start, from, to] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(ref) ?? [];
				const column = sheetColumnOf(start);
				if (name !== 'mergeCell' || column === undefined || Number(to) <= Number(from)) return;
				ranges.push({ from: Number(from), to: Number(to), column });
			},
		},
		limits,
	);
	return ranges;
}
