import { decodeText } from './decode-text.ts';
import { dutyOfSitemap, readSitemap } from './sitemap-reader.ts';
import type { ReadingGap } from '../judging/gaps.ts';
import type { Keep } from './interner.ts';
import type { SitemapFault } from './site.ts';
import type { SitemapFile } from './sitemap-file.ts';
import type { Source } from './source.ts';

/** The end of the note on a sitemap that does not exist. */
export const absent = '不存在';

const sitemapBytes = 50 * 1024 ** 2;

const damage = '压缩内容不完整，或者后面有多余的字节，只读了能解压的部分';

/** What came of reading a sitemap. */
export interface SitemapRead {
	file?: SitemapFile;
	note?: string;
	gap?: ReadingGap;
	faults?: readonly SitemapFault[];
}

/** Reads the sitemap at a path. Never throws because of the site's answer. */
export async function readSitemapAt(
	source: Source,
	path: string,
	keep: Keep,
): Promise<SitemapRead> {
	const name = path.replace(/\?.*$/s, '').split('/').at(-1) ?? '';
	const duty = dutyOfSitemap(name);
	const gap = duty === undefined ? {} : { duties: [duty] };
	const reading = await source.read(path, { bytes: sitemapBytes });
	if (reading.kind === 'missing') return { note: `站点地图 ${path} ${absent}` };
	if (reading.kind === 'failed') return { gap, note: `站点地图 ${path}：${reading.message}` };
	try {
		const file = readSitemap(decodeText(reading.bytes, reading.type), name, keep);
		const faults = file.faults.map((fault) => ({ ...fault, path }));
		const omitted =
			file.omitted > 0 ? [`${file.omitted} 个网址太长，或者超出一个文件的上限，没有读取`] : [];
		const unreadable = file.unreadable > 0 ? [`${file.unreadable} 个条目读不出来`] : [];
		const damaged = reading.isDamaged ? [damage] : [];
		const parts = [...damaged, ...omitted, ...unreadable];
		return {
			file,
			faults,
			...(parts.length > 0 && { note: `站点地图 ${path}：${parts.join('，')}` }),
			...((parts.length > 0 || file.mayLackEntries) && { gap }),
		};
	} catch (error) {
		return { gap, note: `站点地图 ${path}：${(error as Error).message}` };
	}
}
