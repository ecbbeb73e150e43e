import { paragraphXml } from './official-text.ts';
import { escapeXml } from './xml.ts';
import type { OfficialBlock, OfficialDocument } from '../../domain/documents/official-document.ts';
import type { WordPicture } from './word-package.ts';

/** A picture of the file, with its number and its size in pixels. */
interface EmbeddedPicture extends WordPicture {
	number: number;
	width: number;
	height: number;
}

/** The pictures of a file by their addresses: each is there once, however often it is shown. */
export type EmbeddedPictures = ReadonlyMap<string, EmbeddedPicture>;

type PictureBlock = Extract<OfficialBlock, { kind: 'picture' }>;

/** The size of a pixel, and the largest picture: the type area without two lines for what stands above. */
const unitsPerMillimetre = 36_000;
const pixel = (25.4 / 96) * unitsPerMillimetre;
const widest = 156 * unitsPerMillimetre;
const highest = 204 * unitsPerMillimetre;

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The pictures that the text shows and that are known, in its order. */
export function embedded({
	blocks,
	pictures,
}: Pick<OfficialDocument, 'blocks' | 'pictures'>): EmbeddedPictures {
	const shown = new Map<string, EmbeddedPicture>();
	for (const block of blocks) {
		const picture = block.kind === 'picture' ? pictures.get(block.address) : undefined;
		if (block.kind !== 'picture' || !picture || shown.has(block.address)) continue;
		const number = shown.size + 1;
		shown.set(block.address, { ...picture, number, name: `picture${number}` });
	}
	return shown;
}

/** A picture on a line of its own, whole on one page; its description where the file has no picture. */
export function pictureXml({ address, alt }: PictureBlock, pictures: EmbeddedPictures): string {
	const picture = pictures.get(address);
	if (!picture) return alt ? paragraphXml('Text', `（图：${alt}）`) : '';
	const { number, name, width, height } = picture;
	const scale = Math.min(pixel, widest / width, highest / height);
	const size = `cx="${Math.round(width * scale)}" cy="${Math.round(height * scale)}"`;
	const shape =
		`<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="${number}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="${name}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
	return (
		'<w:p><w:pPr><w:pStyle w:val="Picture"/></w:pPr><w:r><w:drawing>' +
		`<wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
		`<wp:extent ${size}/><wp:docPr id="${number}" name="${name}" descr="${escapeXml(alt)}"/>` +
		`<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">${shape}</a:graphicData></a:graphic>` +
		'</wp:inline></w:drawing></w:r></w:p>'
	);
}
