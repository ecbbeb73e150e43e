/** The pictures of the footer, by their names in `public/brand/` without the extension. The county puts in the official ones. */
export const footerMarks = {
	'party-government': '党政机关网站标识',
	'error-report': '“我为政府网站找错”标识',
	'public-security': '公安机关备案图标',
} as const;

export type FooterMark = keyof typeof footerMarks;

export const footerMarkNames = Object.keys(footerMarks) as FooterMark[];

/** The extensions that such a picture may have; of two files the first in this order is shown. */
export const footerMarkTypes = ['svg', 'png'] as const;
