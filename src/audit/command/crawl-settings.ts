import { countOption, secondsOption } from './number-options.ts';
import type { CrawlLimits } from '../reading/crawl.ts';

/** The limits of a crawl that are given. Throws a `SettingError`. */
export function crawlSettings(values: {
	readonly 'crawl-pages'?: string | undefined;
	readonly 'crawl-depth'?: string | undefined;
	readonly 'crawl-delay'?: string | undefined;
}): Partial<CrawlLimits> {
	const pages = countOption('--crawl-pages', values['crawl-pages']);
	const depth = countOption('--crawl-depth', values['crawl-depth']);
	const delay = secondsOption('--crawl-delay', values['crawl-delay']);
	return {
		...(pages !== undefined && { pages }),
		...(depth !== undefined && { depth }),
		...(delay !== undefined && { delay }),
	};
}
