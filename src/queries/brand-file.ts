import { fileExists, readBytes } from '../collections/reading/read.ts';
import { footerMarkNames, footerMarkTypes } from '../collections/public-folder/footer-marks.ts';
import { imageSize } from '../formats/image-size.ts';
import type { FooterMark } from '../collections/public-folder/footer-marks.ts';
import type { Portal } from './portal.ts';

/** The address of a picture of the site itself; `undefined` where the county has not put it into its public folder. */
export function brandFile({ content }: Portal, name: string): string | undefined {
	return fileExists(`${content.publicFolder}/brand/${name}`) ? `/brand/${name}` : undefined;
}

/** A picture of the footer, with the width at which it is as high as the others. */
export interface Mark {
	src: string;
	width: number;
	height: number;
}

/** The height of the pictures in the footer, in pixels. */
const markHeight = 36;

/** The pictures of the footer that the county has. */
export function footerMarksOf(portal: Portal): Readonly<Partial<Record<FooterMark, Mark>>> {
	return Object.fromEntries(
		footerMarkNames.flatMap((mark) => {
			const [src] = footerMarkTypes.flatMap((type) => brandFile(portal, `${mark}.${type}`) ?? []);
			if (src === undefined) return [];
			const size = imageSize(readBytes(portal.content.publicFolder + src));
			const width = size ? Math.round((size.width / size.height) * markHeight) : markHeight;
			return [[mark, { src, width, height: markHeight }]];
		}),
	);
}
