import { SettingError } from './setting-error.ts';

/**
 * The values of `--sitemap`, checked: addresses on the audited host, or paths. Throws a `SettingError` when they do not
 * belong to the site.
 */
export function sitemapAddresses(
	addresses: readonly string[],
	targets: readonly string[],
	usualTarget: string,
): readonly string[] {
	const [target = usualTarget, ...others] = new Set(targets);
	if (others.length > 0) throw new SettingError('--sitemap 只能用于一个网站，几个网站请分别核查');
	const host = hostOf(target);
	for (const address of addresses) {
		if (address.startsWith('/') && !address.startsWith('//')) continue;
		const own = hostOf(address);
		if (own === undefined)
			throw new SettingError(
				`--sitemap 应是 https:// 开头的网址，或者 / 开头的路径，现在是“${address}”`,
			);
		if (host !== undefined && own !== host)
			throw new SettingError(`--sitemap 的主机应与网站的相同（${host}），现在是“${address}”`);
	}
	return addresses;
}

/** The host of a web address; `undefined` for anything else. */
function hostOf(text: string): string | undefined {
	return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).host : undefined;
}
