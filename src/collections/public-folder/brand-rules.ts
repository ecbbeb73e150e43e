import { fileExists } from '../reading/read.ts';
import type { Problem } from '../records/problem.ts';

/** Files that every page shows where the county has them, and what they are. */
const shown = {
	'brand/logo.svg': '网站标志，显示在每个网页的左上角',
	'brand/favicon.svg': '浏览器标签上的小图标',
};

/** Reminds of pictures that every page would show and that are not there. */
export function checkBrand(publicDir: string): Problem[] {
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
