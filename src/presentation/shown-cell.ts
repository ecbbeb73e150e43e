import { common } from '../interface/zh-CN.ts';

/** A cell as readers see it. */
export interface ShownCell {
	text: string;
	/** Shown in place of the text. */
	links?: readonly { label: string; href: string }[];
}

/** What stands in the cell. */
export function cellText({ text, links = [] }: ShownCell): string {
	return links.length > 0 ? links.map(({ label }) => label).join(common.semicolon) : text;
}
