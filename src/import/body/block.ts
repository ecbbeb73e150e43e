/**
 * A piece of text with one style. `
 * ` in `text` is a line break inside the paragraph.
 */
export interface Run {
	text: string;
	strong?: boolean | undefined;
	/** The source shows the text struck through. */
	struck?: boolean | undefined;
	/** A tracked change removed the text. Such runs are gone once `settleRevisions` has seen them. */
	deleted?: boolean | undefined;
	/** The address of a picture of this site, which stands here; the text is its description. */
	image?: string | undefined;
	/** The absolute address that the text links to. */
	link?: string | undefined;
}

/** How a paragraph looked, as far as that distinguishes headings from text. */
export interface ParagraphLook {
	centred: boolean;
	/** True when all of it is bold or in a typeface for headings (黑体, 楷体, 小标宋). */
	emphasised: boolean;
	/** True when all of it is bold, or in letters of at least 16 pt. */
	prominent: boolean;
	/** The level of an HTML heading element. */
	tag?: number | undefined;
}

export interface TextBlock {
	type: 'text';
	runs: Run[];
	look: ParagraphLook;
}

interface HeadingBlock {
	type: 'heading';
	depth: number;
	runs: Run[];
}

/** Every row has the same number of cells. */
interface TableBlock {
	type: 'table';
	rows: Run[][][];
}

export interface ListBlock {
	type: 'list';
	/** The first number of a numbered list; absent for a list with bullets. */
	start?: number | undefined;
	items: Block[][];
}

/** A part of a body, in a form between its source format and Markdown. */
export type Block = TextBlock | HeadingBlock | TableBlock | ListBlock;

export const plainLook: ParagraphLook = { centred: false, emphasised: false, prominent: false };

/** The text of runs, without styles. */
export function runsText(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}
