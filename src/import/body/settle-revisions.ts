import { runsText } from './block.ts';
import { tidyRuns } from './tidy-runs.ts';
import type { HtmlContext } from './html-context.ts';
import type { Block, ListBlock, Run, TextBlock } from './block.ts';

type Note = HtmlContext['note'];

/** How many characters of the text before and after a place a remark quotes. */
const quoted = 20;

/**
 * Leaves the final text of a document with tracked changes: what was deleted is removed, with a remark that quotes the
 * place. Text that is only struck through stays, struck, because the document itself may show it so; a remark says where.
 */
export function settleRevisions(blocks: readonly Block[], note: Note): Block[] {
	return blocks.flatMap((block) => settled(block, note));
}

function settled(block: Block, note: Note): Block[] {
	if (block.type === 'table') return table(block.rows, note);
	if (block.type === 'list') return list(block, note);
	remark(block.runs, note);
	const runs = kept(block.runs);
	return runs.length > 0 ? [{ ...block, runs }] : [];
}

function list(block: ListBlock, note: Note): Block[] {
	const items = block.items
		.map((item) => settleRevisions(item, note))
		.filter((item) => item.length > 0);
	return items.length > 0 ? [{ ...block, items }] : [];
}

function table(rows: readonly Run[][][], note: Note): Block[] {
	const left = rows.flatMap((cells) => {
		remark(
			cells.flatMap((runs, column) => (column > 0 ? [{ text: '｜' }, ...runs] : runs)),
			note,
		);
		const hadDeletion = cells.some((runs) => runs.some(({ deleted }) => deleted));
		const row = cells.map((runs) => runs.filter(({ deleted }) => !deleted));
		const isEmpty = row.every((runs) => runsText(runs).trim() === '');
		return hadDeletion && isEmpty ? [] : [row];
	});
	return left.length > 0 ? [{ type: 'table', rows: left }] : [];
}

function kept(runs: readonly Run[]): TextBlock['runs'] {
	return runs.some(({ deleted }) => deleted)
		? tidyRuns(runs.filter(({ deleted }) => !deleted))
		: [...runs];
}

function remark(runs: readonly Run[], note: Note): void {
	if (runs.some(({ deleted, text }) => deleted && text.trim() !== ''))
		note(
			'原文有修订标记，标为删除的文字没有导入，只导入修订后的文字，请核对',
			place(runs, ({ deleted }) => deleted),
		);
	if (runs.some(({ struck, deleted, text }) => struck && !deleted && text.trim() !== ''))
		note(
			'原文划了删除线的文字保留了删除线（~~），请核对它是否仍然有效',
			place(runs, ({ struck, deleted }) => struck && !deleted),
		);
}

/** The text around the first marked run, in which every marked run is in brackets. */
function place(runs: readonly Run[], isMarked: (run: Run) => boolean | undefined): string {
	const first = runs.findIndex(isMarked);
	const last = runs.findLastIndex(isMarked);
	const before = runsText(runs.slice(0, first).filter(({ deleted }) => !deleted));
	const after = runsText(runs.slice(last + 1).filter(({ deleted }) => !deleted));
	const marked = runs
		.slice(first, last + 1)
		.map((run) => (isMarked(run) ? `［${run.text}］` : run.deleted ? '' : run.text))
		.join('');
	return `${before.slice(-quoted)}${marked}${after.slice(0, quoted)}`.replaceAll('\n', ' ');
}
