import { markHeadings } from './mark-headings.ts';
import { takeAnnotation } from './take-annotation.ts';
import { takeImprint } from './take-imprint.ts';
import type { Note } from '../item/source-item.ts';
import type { Block } from './block.ts';
import type { Imprint } from './take-imprint.ts';

/** 附注 and 版记, in the fields of a record (`collections/fields/printed-fields.ts`). */
export interface PrintedParts extends Imprint {
	annotation?: string;
}

/**
 * Takes 附注 and 版记 out of a body, marks the headings of the rest, and says what was taken, or seen and left, so that it is
 * compared with the text.
 */
export function takePrintedParts(body: readonly Block[]): {
	printed: PrintedParts;
	blocks: readonly Block[];
	notes: Note[];
} {
	const { imprint, blocks: above, left } = takeImprint(body);
	const { annotation, blocks } = takeAnnotation(markHeadings(above));
	const notes: Note[] = Object.entries(imprint).map(([field, value]) => ({
		field,
		problem: '取自正文末尾的版记，正文里不再重复，请核对',
		value: String(value),
	}));
	if (annotation !== undefined)
		notes.push({
			field: 'annotation',
			problem: '取自成文日期下面的括号，正文里不再重复，请核对',
			value: annotation,
		});
	if (left !== undefined)
		notes.push({
			field: 'body',
			problem:
				'正文里有像版记的文字，不在末尾或者写法不全，留在正文里。请核对要不要移到抄送机关、印发机关、印发日期',
			value: left,
		});
	return {
		printed: { ...imprint, ...(annotation !== undefined && { annotation }) },
		blocks,
		notes,
	};
}
