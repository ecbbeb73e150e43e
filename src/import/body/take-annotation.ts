import { officialParts } from '../../domain/documents/official-parts.ts';
import { runsText } from './block.ts';
import type { Block } from './block.ts';

/** What 附注 says of a document's publication; other brackets may be part of a title, or name a person. */
const aboutPublication = /^[（(]((?:此件|此文件|此文|本件|本文)[^（）()]{2,40})[）)]$/u;

/**
 * Takes 附注 out of a body: the line in brackets directly below the first date (GB/T 9704—2012, 7.3.6), which is where pages,
 * print and Word put the field again. Anywhere else it stays in the text.
 */
export function takeAnnotation(blocks: readonly Block[]): {
	annotation?: string | undefined;
	blocks: readonly Block[];
} {
	const texts = blocks.flatMap((block, index) =>
		block.type === 'text' || block.type === 'heading'
			? [{ index, isHeading: block.type === 'heading', text: runsText(block.runs).trim() }]
			: [],
	);
	const parts = officialParts(texts);
	const place = parts.indexOf('date') + 1;
	const found = parts[place] === 'annotation' ? texts[place] : undefined;
	const annotation = found && aboutPublication.exec(found.text)?.[1]?.trim();
	if (annotation === undefined) return { blocks };
	return { annotation, blocks: blocks.filter((_, index) => index !== found?.index) };
}
