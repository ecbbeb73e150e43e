import { basePath, pathWithin } from '../../../domain/text/site-address.ts';
import { settingsOf } from '../../registers/settings-of.ts';
import type { CheckedContent } from '../../records/checked-content.ts';

/**
 * What to write, in Chinese, instead of a path that begins with the folder of the host in which the site lies; `undefined`
 * for any other path. An editor's paths are those within the site, so that the site can move.
 */
export function writtenBaseAt({ records }: CheckedContent, path: string): string | undefined {
	const site = settingsOf(records);
	const base = site ? basePath(site.address) : '/';
	const meant = base === '/' ? undefined : pathWithin(base, path);
	return meant === undefined
		? undefined
		: `站内链接不写网站所在的目录 ${base}，这里写成 ${meant}（现在是 ${path}）`;
}
