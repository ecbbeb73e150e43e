import { officialDocx } from '../../src/formats/word/official-docx.ts';
import { officialBlocks } from '../../src/markdown/official-blocks.ts';
import { parseHtml } from '../../src/search/indexing/html-tree.ts';
import { readIndexedPage } from '../../src/search/indexing/read-page.ts';
import { unzipSync, strFromU8 } from 'fflate';
import { htmlOf } from './html-of.ts';

/** The text of a body in its Word file, a line for each paragraph, with or without the signs of lists. */
export function wordText(body: string, { listSigns = true } = {}): string {
	const blocks = officialBlocks(body).map((block) =>
		block.kind === 'item' && !listSigns ? { ...block, marker: '' } : block,
	);
	const file = officialDocx({
		title: '题',
		names: [],
		blocks,
		pictures: new Map(),
		attachments: [],
		source: [],
		imprint: [],
	});
	const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
	const lines = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = '']) =>
		paragraph
			.replace(/<w:tab\/>/g, '\t')
			.replace(/<[^>]*>/g, '')
			.replace(/&lt;/g, '<')
			.replace(/&gt;/g, '>')
			.replace(/&quot;/g, '"')
			.replace(/&#39;|&apos;/g, "'")
			.replace(/&amp;/g, '&'),
	);
	return lines.slice(1).join('\n').trim();
}

/** The text of a body as the search indexes it from the page. */
export function searchText(body: string): string {
	const page = parseHtml(`<main data-pagefind-body>${htmlOf(body)}</main>`);
	return readIndexedPage(page)?.text ?? '';
}
