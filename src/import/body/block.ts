/** A stretch of text with one look. `\n` in `text` is a line break inside the paragraph. */
export interface Run {
	text: string;
	strong?: boolean | undefined;
	/** The absolute address that the text links to. */
	link?: string | undefined;
}

/** How a paragraph looked, as far as it tells headings from text. */
export interface ParagraphLook {
	centred: boolean;
	/** All of it is bold or in a heading typeface (黑体, 楷体, 小标宋). */
	emphasised: boolean;
	/** All of it is bold, or in letters of at least 16 pt. */
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

/** What a body consists of, between its source format and Markdown. */
export type Block = TextBlock | HeadingBlock | TableBlock | ListBlock;

export const plainLook: ParagraphLook = { centred: false, emphasised: false, prominent: false };

/** The words of a stretch of runs. */
export function runsText(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}
