import { common } from '../interface/zh-CN.ts';
import type { ByDay } from '../domain/dates/by-day.ts';

/** A cell as readers see it. */
export interface ShownCell {
	text: string;
	/** For a text that depends on the day: what it is from the day of the build on. It may say the day itself. */
	dated?: ByDay<string>;
	/** Links that are shown instead of the text; what has no page has no address. */
	links?: readonly { label: string; href?: string | undefined }[];
}

/** The text that a reader sees in the cell. */
export function cellText({ text, links = [] }: ShownCell): string {
	return links.length > 0 ? links.map(({ label }) => label).join(common.semicolon) : text;
}
