import { runsText } from './block.ts';
import { headingKinds } from './heading-kinds.ts';
import type { Block, TextBlock } from './block.ts';

// Centred lines that are not titles: a remark in brackets, “附件1”, the name of a figure or table, a date, a document
// number.
const noTitle =
	/[。，；：、,;:]$|^[（(【]|^附[件表录]?[\s\d一二三四五六七八九十]*$|^图|^表\s*[\d一二三四五六七八九十]|日$|号$/;

/** Whether the paragraph looks like a title: centred, in bold or large letters. */
export function isTitle({ runs, look }: TextBlock): boolean {
	const text = runsText(runs).trim();
	return look.centred && look.prominent && /\p{Script=Han}{2}/u.test(text) && !noTitle.test(text);
}

/** Joins a title that the old page broke into several centred lines into one paragraph. */
export function joinTitles(blocks: readonly Block[]): Block[] {
	const result: Block[] = [];
	for (const block of blocks) {
		const last = result.at(-1);
		if (block.type === 'text' && last?.type === 'text' && isTitle(last) && continues(last, block))
			result[result.length - 1] = { ...last, runs: [...last.runs, ...block.runs] };
		else result.push(block);
	}
	return result;
}

function continues(title: TextBlock, { runs, look }: TextBlock): boolean {
	const text = runsText(runs).trim();
	return (
		look.centred &&
		look.prominent &&
		look.tag === title.look.tag &&
		runsText(title.runs).length + text.length <= 80 &&
		!headingKinds.some(({ pattern }) => pattern.test(text))
	);
}
