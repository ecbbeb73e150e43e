import type { Features } from 'satteri';

/**
 * The parser's options for every body: GFM with Chinese footnotes; official text is never changed (no “smart”
 * punctuation).
 */
export const features = {
	frontmatter: false,
	smartPunctuation: false,
	gfm: { footnotes: { label: '注释', backLabel: '返回正文中的注释 {reference}' } },
} satisfies Features;
