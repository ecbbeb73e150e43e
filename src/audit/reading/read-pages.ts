import { decodeText } from './decode-text.ts';
import { inParallel } from './in-parallel.ts';
import type { ListedPage } from './listed-pages.ts';
import type { ReadPage, ReadProblem } from './site.ts';
import type { Source } from './source.ts';

/** What is done with each page. */
export interface Steps {
	/** Turns HTML into a page; throws with a reason in Chinese when it cannot. */
	parse: (html: string, page: ListedPage) => ReadPage;
	onProgress?: ((done: number, total: number) => void) | undefined;
}

/** The pages that were read and what was not, in the order of the listed pages. */
export interface PagesRead {
	pages: readonly ReadPage[];
	unreadable: readonly ReadProblem[];
}

const pageBytes = 10 * 1024 ** 2;

/** Reads the pages in parallel, each once, and keeps their order. */
export async function readPages(
	listed: readonly ListedPage[],
	source: Source,
	{ parse, onProgress }: Steps,
): Promise<PagesRead> {
	let done = 0;
	const results = await inParallel(listed, source.concurrency, async (page) => {
		const reading = await readOne(page);
		onProgress?.(++done, listed.length);
		return reading;
	});
	return {
		pages: results.filter((result) => 'title' in result),
		unreadable: results.filter((result) => 'message' in result),
	};

	async function readOne(page: ListedPage): Promise<ReadPage | ReadProblem> {
		const { path, url } = page;
		const reading = await source.read(path, { bytes: pageBytes, type: /html/i });
		if (reading.kind === 'missing') return { url, message: '没有这个网页', isGone: true };
		if (reading.kind === 'failed')
			return {
				url,
				message: reading.message,
				...(reading.isOtherType && { isOtherType: true as const }),
				...(reading.isForbidden && { isForbidden: true as const }),
			};
		try {
			return parse(decodeText(reading.bytes, reading.type), page);
		} catch (error) {
			return { url, message: (error as Error).message };
		}
	}
}
