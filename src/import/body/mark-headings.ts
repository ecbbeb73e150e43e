import { runsText } from './block.ts';
import { headingKinds, titleRank } from './heading-kinds.ts';
import { isTitle, joinTitles } from './titles.ts';
import { trustLooks } from './trust-looks.ts';
import type { Block, TextBlock } from './block.ts';

/** A paragraph that may be a heading. */
interface Candidate {
	rank: number;
	/** True when the source shows it as a heading; otherwise only its wording suggests it. */
	shown: boolean;
	countsItems: boolean;
}

type Candidates = readonly (Candidate | undefined)[];

/**
 * Turns paragraphs that are headings into headings: numbered ones (第一章, 一、, （一）, 第一条) that contain only the heading,
 * centred titles inside the body (for example of an annex), and HTML headings. Levels begin at 2, and no level is
 * skipped. Not changed are: a paragraph that also contains text, a table of contents, and a list of short items.
 */
export function markHeadings(source: readonly Block[]): Block[] {
	const blocks = joinTitles(trustLooks(source));
	const contents = tableOfContents(blocks);
	const candidates = blocks.map((block, index) =>
		contents.has(index) ? undefined : candidate(block, blocks[index - 1], blocks[index + 1]),
	);
	const isListItem = listItems(candidates);
	const open: number[] = [];
	return blocks.map((block, index) => {
		const found = candidates[index];
		const isLast = index === blocks.length - 1;
		if (block.type !== 'text' || !found || (!found.shown && (isLast || isListItem(index))))
			return block;
		while ((open.at(-1) ?? -1) >= found.rank) open.pop();
		open.push(found.rank);
		const runs = block.runs.map((run) => ({ ...run, strong: false }));
		return { type: 'heading', depth: Math.min(open.length + 1, 6), runs };
	});
}

function candidate(
	block: Block,
	previous: Block | undefined,
	next: Block | undefined,
): Candidate | undefined {
	if (block.type !== 'text') return undefined;
	const text = runsText(block.runs).trim();
	const { tag, emphasised } = block.look;
	if (text === '' || text.length > 80) return undefined;
	if (tag !== undefined) return { rank: tag, shown: true, countsItems: false };
	const kind = headingKinds.find(({ pattern }) => pattern.test(text));
	// A title directly above a table belongs to the table, unless it is the title of an annex.
	if (!kind && isTitle(block) && (next?.type !== 'table' || isAnnexMark(previous)))
		return { rank: titleRank, shown: true, countsItems: false };
	if (!kind) return undefined;
	const { rank, countsItems } = kind;
	if (!kind.mayStandAlone && text.replace(kind.pattern, '').trim() === '') return undefined;
	// A heading in a typeface for headings may end like a sentence: （一）完善制度。
	if (emphasised && text.length <= 50 && !/[。；;：:！？?].|[；;]$/.test(text))
		return { rank, shown: true, countsItems };
	const isShort = text.length <= kind.longestPlain && !/[。；;：:！？?]/.test(text);
	return isShort ? { rank, shown: false, countsItems } : undefined;
}

function isAnnexMark(block: Block | undefined): boolean {
	return (
		block?.type === 'text' &&
		/^附[件表录][\s\d一二三四五六七八九十]*[：:]?$/.test(runsText(block.runs).trim())
	);
}

/** The indexes of the paragraphs of a table of contents: three or more in a row that are all repeated later. */
function tableOfContents(blocks: readonly Block[]): Set<number> {
	const texts = blocks.map((block) => (block.type === 'text' ? entryOf(block) : ''));
	const lastPlace = new Map(texts.map((text, index) => [text, index]));
	const comesAgain = texts.map(
		(text, index) => text !== '' && (lastPlace.get(text) ?? index) > index,
	);
	const found = new Set<number>();
	let length = 0;
	comesAgain.forEach((again, index) => {
		length = again ? length + 1 : 0;
		if (length === 3) [index - 2, index - 1].forEach((earlier) => found.add(earlier));
		if (length >= 3) found.add(index);
	});
	return found;
}

/** The words of an entry, without white space, dots and page number. */
function entryOf({ runs }: TextBlock): string {
	const text = runsText(runs).replace(/[.…·\s]{2,}\d*$/, '');
	return text.length > 80 ? '' : text.replace(/\s/g, '');
}

/**
 * Tells which candidates are items of a list: those of a series, up to the next heading of a higher level, in which one
 * directly follows another. A chapter counts only when another directly follows it.
 */
function listItems(candidates: Candidates): (index: number) => boolean {
	const items = new Set<number>();
	const series = new Map<number, { members: number[]; crowded: boolean }>();
	const close = (rank: number) => {
		const { members, crowded } = series.get(rank) ?? { members: [], crowded: false };
		if (crowded) for (const member of members) items.add(member);
		series.delete(rank);
	};
	candidates.forEach((found, index) => {
		if (!found) return;
		for (const rank of [...series.keys()]) if (rank > found.rank) close(rank);
		const isFollowed = candidates[index + 1]?.rank === found.rank;
		if (isFollowed && !found.countsItems) items.add(index);
		const { members, crowded } = series.get(found.rank) ?? { members: [], crowded: false };
		members.push(index);
		series.set(found.rank, { members, crowded: crowded || (isFollowed && found.countsItems) });
	});
	for (const rank of [...series.keys()]) close(rank);
	return (index) => items.has(index);
}
