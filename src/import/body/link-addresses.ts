import type { Block, Run } from './block.ts';

const address =
	/(https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]*[\w\-~/#=%])|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;

/**
 * Turns web and mail addresses in the text into links. Otherwise Markdown would count Chinese text directly after an
 * address as a part of it.
 */
export function linkAddresses(block: Block): Block {
	if (block.type === 'list')
		return { ...block, items: block.items.map((item) => item.map(linkAddresses)) };
	if (block.type === 'table')
		return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.flatMap(linked))) };
	return { ...block, runs: block.runs.flatMap(linked) };
}

function linked(run: Run): Run[] {
	if (run.link !== undefined || run.image !== undefined) return [run];
	const result: Run[] = [];
	let end = 0;
	for (const match of run.text.matchAll(address)) {
		const [text, web] = match;
		result.push(
			{ ...run, text: run.text.slice(end, match.index) },
			{ ...run, text, link: web ?? `mailto:${text}` },
		);
		end = match.index + text.length;
	}
	return [...result, { ...run, text: run.text.slice(end) }].filter(({ text }) => text !== '');
}
