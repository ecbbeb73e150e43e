import { runsText } from './block.ts';
import type { Block, ParagraphLook } from './block.ts';

/** Removes a style that most of the text has, because it cannot distinguish headings from text. */
export function trustLooks(blocks: readonly Block[]): Block[] {
	const texts = blocks.filter((block) => block.type === 'text');
	const total = texts.reduce((sum, { runs }) => sum + runsText(runs).length, 0);
	const isCommon = (has: (look: ParagraphLook) => boolean) =>
		texts.reduce((sum, { runs, look }) => sum + (has(look) ? runsText(runs).length : 0), 0) >
		total / 2;
	const emphasis = !isCommon(({ emphasised }) => emphasised);
	const prominence = !isCommon(({ prominent }) => prominent);
	const tags = !isCommon(({ tag }) => tag !== undefined);
	return blocks.map((block) =>
		block.type === 'text'
			? {
					...block,
					look: {
						centred: block.look.centred,
						emphasised: block.look.emphasised && emphasis,
						prominent: block.look.prominent && prominence,
						tag: tags ? block.look.tag : undefined,
					},
				}
			: block,
	);
}
