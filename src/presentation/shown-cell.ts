import { common } from '../interface/zh-CN.ts';

/** A cell as readers see it. */
export interface ShownCell {
	text: string;
	/** Links that are shown instead of the text; what has no page has no address. */
	links?: readonly { label: string; href?: string | undefined }[];
}

/** The text that a reader sees in the cell. */
export function cellText({ text, links = [] }: ShownCell): string {
	return links.length > 0 ? links.map(({ label }) => label).join(common.semicolon) : text;
}
