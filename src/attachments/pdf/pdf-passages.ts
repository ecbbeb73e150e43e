import { linesOf, openPdf, paragraphsOf } from './pdf-text.ts';
import { addMarkup, isSaying, readMarkup } from '../text/read-markup.ts';
import type { PdfDocument, PdfPage } from './pdf-text.ts';
import type { Reader } from '../all-text.ts';
import type { Collector } from '../collector.ts';

/** A PDF document: its pages, notes and form fields on them, properties, outline, files inside it. */
export const pdfPassages: Reader = async ({ bytes }, collector, readInside) => {
	const document = await openPdf(bytes);
	try {
		const { pages } = collector.limits;
		if (document.numPages > pages) collector.miss(`只检查了前 ${pages} 页`);
		const count = Math.min(document.numPages, pages);
		let saysSomething = false;
		for (let number = 1; number <= count && !collector.isFull(); number++) {
			const page = await document.getPage(number);
			const text = paragraphsOf(linesOf((await page.getTextContent()).items));
			saysSomething ||= text.trim() !== '';
			collector.add(`第 ${number} 页`, text);
			await addAnnotations(page, `第 ${number} 页`, collector);
			page.cleanup();
		}
		if (!saysSomething) collector.miss('没有文字，是扫描件或图片，机器看不到上面的字');
		await addProperties(document, collector);
		for (const { filename, content } of await filesIn(document)) {
			const inside = collector.inside(`PDF 里的附件“${filename}”`, content.length);
			if (inside) await readInside(filename, content, inside);
		}
	} catch (error) {
		throw new Error('文件已损坏，有的页无法读取', { cause: error });
	} finally {
		await document.loadingTask.destroy();
	}
	addPackets(bytes, collector);
};

async function addAnnotations(page: PdfPage, place: string, { add }: Collector): Promise<void> {
	const annotations = await page.getAnnotations();
	add(`${place}的批注和表单`, annotations.flatMap(stringsIn).filter(isSaying).join('\n；\n'));
}

async function addProperties(document: PdfDocument, { add }: Collector): Promise<void> {
	const { info } = await document.getMetadata();
	add('文档属性', stringsIn(info).filter(isSaying).join('\n；\n'));
	const further = [
		await document.getFieldObjects(),
		await document.getOutline(),
		await document.getJSActions(),
	];
	add('书签、表单和脚本', further.flatMap(stringsIn).filter(isSaying).join('\n；\n'));
}

async function filesIn(
	document: PdfDocument,
): Promise<{ filename: string; content: Uint8Array }[]> {
	const attachments: unknown = await document.getAttachments();
	const found =
		attachments instanceof Map ? [...attachments.values()] : Object.values(attachments ?? {});
	return found.filter(
		(file): file is { filename: string; content: Uint8Array } =>
			typeof file?.filename === 'string' && file.content instanceof Uint8Array,
	);
}

/** Metadata that stand unpacked in the file, those of pictures and of earlier versions too (XMP, ISO 16684-1). */
function addPackets(bytes: Uint8Array, collector: Collector): void {
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let start = content.indexOf('<x:xmpmeta');
	while (start >= 0) {
		const end = content.indexOf('</x:xmpmeta>', start);
		if (end < 0) return;
		addMarkup(
			readMarkup(content.toString('utf8', start, end), 'xml'),
			'文档属性（XMP）',
			collector,
		);
		start = content.indexOf('<x:xmpmeta', end);
	}
}

const deepest = 12;

/** All strings in a value that comes from the file, those in lists and objects in it too. */
function stringsIn(value: unknown, depth = 0): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null || depth > deepest) return [];
	if (ArrayBuffer.isView(value)) return [];
	const inner: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value);
	return [...inner].flatMap((each) => stringsIn(each, depth + 1));
}
