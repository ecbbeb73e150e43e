import { imageSize } from '../../formats/image-size.ts';
import { footerMarkNames, footerMarks, footerMarkTypes } from './footer-marks.ts';
import { fileExists, filesBelow, readBytes, sizeOfFile } from '../reading/read.ts';
import type { Problem } from '../records/problem.ts';

/** Files that every page shows where the county has them, and what they are. */
const shown = {
	'brand/logo.svg': '网站标志，显示在每个网页的左上角',
	'brand/favicon.svg': '浏览器标签上的小图标',
};

/** Limits of the pictures in the footer, which every page loads and shows at a height of two lines. */
const mostKilobytes = 200;
const mostPixels = 1024;

/** Reminds of pictures that every page would show and that are not there; checks those of the footer. */
export function checkBrand(publicDir: string): Problem[] {
	return [...missingPictures(publicDir), ...checkFooterMarks(publicDir)];
}

/** Checks type and size of the pictures in the footer. */
function checkFooterMarks(publicDir: string): Problem[] {
	const folder = `${publicDir}/brand`;
	return footerMarkNames.flatMap((mark) =>
		filesBelow(folder)
			.filter((name) => name.replace(/\.[^.]*$/, '') === mark)
			.flatMap((name) => {
				const message = footerMarkMistake(`${folder}/${name}`);
				if (message === undefined) return [];
				const file = `${folder}/${name}`;
				return [{ file, line: 1, field: footerMarks[mark], message, severity: 'error' as const }];
			}),
	);
}

function footerMarkMistake(file: string): string | undefined {
	const extension = /\.([^.]*)$/.exec(file)?.[1]?.toLowerCase() ?? '';
	if (!footerMarkTypes.some((type) => type === extension))
		return `只能是 ${footerMarkTypes.map((type) => `.${type}`).join('、')} 文件，放别的页脚不显示`;
	if (sizeOfFile(file) > mostKilobytes * 1024)
		return `超过 ${mostKilobytes} KB，每个网页都要下载它。请压缩`;
	const size = extension === 'png' ? imageSize(readBytes(file)) : undefined;
	if (size && Math.max(size.width, size.height) > mostPixels)
		return `长或者宽超过 ${mostPixels} 像素，页脚里只显示两行高。请缩小`;
	return undefined;
}

function missingPictures(publicDir: string): Problem[] {
	return Object.entries(shown).flatMap(([path, purpose]): Problem[] =>
		fileExists(`${publicDir}/${path}`)
			? []
			: [
					{
						file: `${publicDir}/${path}`,
						line: 1,
						message: `没有这个文件（${purpose}），网页上就没有。请放进去`,
						severity: 'warning',
					},
				],
	);
}
