import type { ReadSite } from './site.ts';

/**
 * The reason why a site cannot be judged, in Chinese: no page was read, or more pages gave no usable answer than were
 * read. Pages that do not exist and files of another type count as answers. `undefined` when the site can be judged.
 */
export function tooLittleRead({ pages, unreadable }: ReadSite): string | undefined {
	const failed = unreadable.filter(({ isGone, isOtherType }) => !isGone && !isOtherType);
	const example = (failed[0] ?? unreadable[0])?.message;
	const reason = example ? `，例如：${example}` : '';
	if (pages.length === 0) return `网站地图所列的网页一个也没有读到${reason}`;
	if (failed.length > pages.length)
		return `读到的网页（${pages.length} 个）比没有读到的（${failed.length} 个）还少${reason}`;
	return undefined;
}
