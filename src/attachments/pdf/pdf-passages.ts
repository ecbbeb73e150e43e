import { pageLines, openPdf, paragraphsOf } from './pdf-text.ts';
import { parted } from '../text/line-writer.ts';
import { addMarkup, isSaying, readMarkup } from '../text/read-markup.ts';
import type { PdfDocument } from './pdf-text.ts';
import type { Reader } from '../reading/reader.ts';
import type { Collector } from '../reading/collector.ts';

/** The used parts of a note, form field or attached file on a page; its strings are read under any name. */
interface Annotation {
	fileId?: string;
	file?: { filename?: string };
}

/** Reads a PDF document: its pages with notes and form fields, properties, outline, files inside it. */
export const pdfPassages: Reader = async ({ bytes }, collector, readInside) => {
	const document = await openPdf(bytes);
	try {
		const attached = await addPages(document, collector);
		await addProperties(document, collector);
		for (const [id, { filename }] of (await document.getAttachments()) ?? [])
			attached.set(id, filename);
		for (const [id, name] of attached) {
			const content = await document.getAttachmentContent(id);
			const inside = content && collector.inside(`PDF 里的附件“${name}”`, content.length);
			if (inside) await readInside(name, content, inside);
		}
	} catch (error) {
		throw new Error('文件已损坏，有的页无法读取', { cause: error });
	} finally {
		await document.loadingTask.destroy();
	}
	addPackets(bytes, collector);
};

/** Reads the pages. Returns the files that annotations link to, by their identifiers. */
async function addPages(document: PdfDocument, collector: Collector): Promise<Map<string, string>> {
	const attached = new Map<string, string>();
	const count = Math.min(document.numPages, collector.limits.pages);
	if (count < document.numPages) collector.miss(`只检查了前 ${count} 页`);
	let saysSomething = false;
	for (let number = 1; number <= count && !collector.isFull(); number++) {
		const page = await document.getPage(number);
		const text = paragraphsOf(pageLines((await page.getTextContent()).items));
		saysSomething ||= text.trim() !== '';
		collector.add(`第 ${number} 页`, text);
		const annotations = (await page.getAnnotations()) as Annotation[];
		collector.add(`第 ${number} 页的批注和表单`, sayingIn(annotations));
		for (const { fileId, file } of annotations)
			if (fileId) attached.set(fileId, file?.filename ?? '');
		page.cleanup();
	}
	if (!saysSomething) collector.miss('没有文字，是扫描件或图片，机器看不到上面的字');
	return attached;
}

async function addProperties(document: PdfDocument, { add, credit }: Collector): Promise<void> {
	const { info } = await document.getMetadata();
	add('文档属性', sayingIn(info));
	credit((info as { Author?: unknown }).Author);
	add('表单', sayingIn(await document.getFieldObjects()));
	add('书签', sayingIn(await document.getOutline()));
	add('脚本', sayingIn(await document.getJSActions()));
}

function sayingIn(value: unknown): string {
	return parted(stringsIn(value).filter(isSaying));
}

/** Reads uncompressed metadata in the file, also of pictures and of earlier versions (XMP, ISO 16684-1). */
function addPackets(bytes: Uint8Array, collector: Collector): void {
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let start = content.indexOf('<x:xmpmeta');
	while (start >= 0) {
		const end = content.indexOf('</x:xmpmeta>', start);
		if (end < 0) return;
		const packet = content.toString('utf8', start, end);
		addMarkup(readMarkup(packet, 'xml'), '文档属性（XMP）', collector);
		const creator = /<dc:creator\b[^>]*>([\s\S]*?)<\/dc:creator>/.exec(packet)?.[1];
		collector.credit(creator?.replace(/<[^>]*>/g, ''));
		start = content.indexOf('<x:xmpmeta', end);
	}
}

const deepest = 12;

/** All strings in a value from the file, also those in its lists and objects. */
function stringsIn(value: unknown, depth = 0): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null || depth > deepest) return [];
	if (ArrayBuffer.isView(value)) return [];
	const inner: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value);
	return [...inner].flatMap((each) => stringsIn(each, depth + 1));
}
