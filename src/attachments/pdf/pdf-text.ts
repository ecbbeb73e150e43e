import { getDocumentProxy } from 'unpdf';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type Items = Awaited<ReturnType<PdfPage['getTextContent']>>['items'];

interface Line {
	text: string;
	/** The position of its right end, in points from the left. */
	right: number;
	height: number;
}

/**
 * The text of a PDF file, one line per paragraph, page by page. Empty for a scan, and for fonts whose characters are
 * known only by the name of a Chinese character map (such as `UniGB-UCS2-H`). Nothing is drawn, no fonts, images or
 * scripts are loaded, and nothing is fetched. Throws, with a reason in Chinese, when the file is damaged or needs a
 * password.
 */
export async function pdfText(
	bytes: Uint8Array,
	{ pages, characters }: Pick<AttachmentLimits, 'pages' | 'characters'>,
): Promise<string> {
	const document = await openPdf(bytes);
	try {
		let text = '';
		const count = Math.min(document.numPages, pages);
		for (let number = 1; number <= count && text.length <= characters; number++) {
			const page = await document.getPage(number);
			const { items } = await page.getTextContent();
			text += `${paragraphsOf(pageLines(items))}\n`;
			page.cleanup();
		}
		return text;
	} catch (error) {
		throw new Error('文件已损坏，有的页无法读取', { cause: error });
	} finally {
		await document.loadingTask.destroy();
	}
}

/**
 * Opens a PDF file; the caller closes it with `loadingTask.destroy`. No fonts, images or scripts are loaded and nothing
 * is fetched. Throws, with a reason in Chinese, when the file is damaged or needs a password.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
	try {
		return await getDocumentProxy(Uint8Array.from(bytes), {
			disableFontFace: true,
			useSystemFonts: false,
			useWasm: false,
			useWorkerFetch: false,
			enableXfa: false,
			verbosity: 0,
		});
	} catch (error) {
		const needsPassword = error instanceof Error && error.name === 'PasswordException';
		const reason = needsPassword ? '文件已加密，需要密码' : '文件已损坏，不是完整的 PDF';
		throw new Error(reason, { cause: error });
	}
}

/** The lines of a page in reading order. */
export function pageLines(items: Items): Line[] {
	const lines: Line[] = [{ text: '', right: 0, height: 0 }];
	for (const item of items) {
		const line = lines.at(-1);
		if (!line || !('str' in item)) continue;
		line.text += item.str;
		line.right = Math.max(line.right, Number(item.transform[4]) + item.width);
		line.height = Math.max(line.height, item.height);
		if (item.hasEOL) lines.push({ text: '', right: 0, height: 0 });
	}
	return lines;
}

/**
 * Joins a line of Chinese that reaches the right edge of the page's text with the next line, because the paragraph
 * continues there.
 */
export function paragraphsOf(lines: readonly Line[]): string {
	const edge = lines.reduce((most, { right }) => Math.max(most, right), 0);
	return lines
		.map(({ text, right, height }, index) => {
			const reachesEdge = text.length >= 15 && right > edge - 2 * height;
			const next = lines[index + 1]?.text ?? '';
			const goesOn =
				reachesEdge && /[\p{Script=Han}，、；]$/u.test(text) && startsWithHan.test(next);
			return goesOn ? text : `${text}\n`;
		})
		.join('');
}

const startsWithHan = /^[\p{Script=Han}“《（]/u;
