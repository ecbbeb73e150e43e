import mammoth from 'mammoth';
import { everyLook } from './mark-paragraphs.ts';
import type { EmbeddedPicture } from '../item/source-item.ts';
import type { WordLook } from './mark-paragraphs.ts';

const extensions: Readonly<Record<string, string>> = {
	'image/png': 'png',
	'image/jpeg': 'jpg',
	'image/gif': 'gif',
	'image/webp': 'webp',
	'image/svg+xml': 'svg',
};

/** A document as HTML, whose paragraphs have the style that their look needs. */
export interface WordHtml {
	html: string;
	pictures: readonly EmbeddedPicture[];
	/** The types of pictures that browsers do not show. */
	unshown: readonly string[];
	/** How many pictures are only linked, or cannot be read. */
	unreadable: number;
}

/** The HTML of a Word file whose paragraphs are marked (see `markParagraphs`). */
export async function wordHtml(file: Uint8Array): Promise<WordHtml> {
	const pictures: EmbeddedPicture[] = [];
	const unshown: string[] = [];
	const { value, messages } = await mammoth.convertToHtml(
		{ buffer: Buffer.from(file) },
		{
			styleMap: [
				...[...everyLook].map(
					([name, { outline }]) =>
						`p.${name} => ${outline > 0 ? `h${outline}` : 'p'}.${name}:fresh`,
				),
				'strike => s',
			],
			includeDefaultStyleMap: false,
			includeEmbeddedStyleMap: false,
			externalFileAccess: false,
			convertImage: mammoth.images.imgElement(async (image) => {
				const extension = extensions[image.contentType];
				if (extension === undefined) {
					unshown.push(image.contentType.replace(/^image\/(?:x-)?/, '').toUpperCase());
					return { src: '' };
				}
				const name = `word-picture-${pictures.length + 1}.${extension}`;
				pictures.push({ name, content: await image.readAsBuffer() });
				return { src: name };
			}),
		},
	);
	const failed = messages.filter(({ type }) => type === 'error');
	return { html: value, pictures, unshown, unreadable: failed.length };
}

/** What a browser would need to show this look. */
export function styleOf({ alignment, isLarge, isEmphasised }: WordLook): string {
	return [
		alignment === 'centre' && 'text-align: center',
		alignment === 'end' && 'text-align: right',
		isLarge && 'font-size: 18pt',
		isEmphasised && 'font-family: SimHei',
	]
		.filter((declaration) => declaration !== false)
		.join('; ');
}
