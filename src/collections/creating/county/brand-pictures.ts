import type { Site } from '../../registers/site.ts';

/** Plain placeholders for the site's pictures: a sheet of paper on the site's colour. No emblem, and no claim to be one. */
export function brandPictures({
	colour,
}: Pick<Site, 'colour'>): Record<'logo' | 'favicon', string> {
	const sheet = (size: number, title: string) =>
		[
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">`,
			`\t<title>${title}</title>`,
			`\t<rect width="${size}" height="${size}" rx="${size / 6}" fill="${colour}"/>`,
			`\t<path d="${linesOf(size)}" stroke="#fff" stroke-width="${size / 16}" stroke-linecap="round"/>`,
			'</svg>',
			'',
		].join('\n');
	return {
		logo: sheet(48, '网站标志（占位图，请换成本县的）'),
		favicon: sheet(16, '浏览器图标（占位图）'),
	};
}

function linesOf(size: number): string {
	const at = (part: number) => (size * part) / 16;
	return `M${at(4)} ${at(5)}H${at(12)}M${at(4)} ${at(8)}H${at(12)}M${at(4)} ${at(11)}H${at(9)}`;
}
