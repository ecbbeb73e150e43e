import { readFileSync, writeFileSync } from 'node:fs';
import { normativeRecords, unlinkedEndings } from './unlinked-endings.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** What was written, and what an editor must write. */
export interface AppliedEndings {
	/** A line for each id that was written: file, field, id. */
	written: readonly string[];
	/** The same for each id that could not be written. */
	left: readonly string[];
}

/** Writes into the front matter of documents which others their texts repeal or declare void. Changes nothing else. */
export function applyEndings(records: readonly ValidRecord[]): AppliedEndings {
	const written: string[] = [];
	const left: string[] = [];
	for (const { record, field, mention } of unlinkedEndings(normativeRecords(records))) {
		const line = `${record.file}  ${field}：${mention.id}`;
		const text = readFileSync(record.file, 'utf8');
		const changed = withListItem(text, field, mention.id);
		if (changed === undefined) left.push(line);
		else {
			writeFileSync(record.file, changed);
			written.push(line);
		}
	}
	return { written, left };
}

/**
 * A Markdown file whose front matter has `item` in the list `field`, added at the list's end, or with a new list at the end
 * of the front matter; `undefined` where the list is not written with one item a line.
 */
export function withListItem(text: string, field: string, item: string): string | undefined {
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const lines = text.split(newline);
	const end = lines.findIndex((line, place) => place > 0 && /^---\s*$/.test(line));
	if (!/^\uFEFF?---\s*$/.test(lines[0] ?? '') || end < 0) return undefined;
	const at = lines.findIndex((line, place) => place < end && line.startsWith(`${field}:`));
	if (at < 0)
		return [...lines.slice(0, end), `${field}:`, `  - ${item}`, ...lines.slice(end)].join(newline);
	if (!/^\w+:\s*$/.test(lines[at] ?? '')) return undefined;
	const indent = /^(\s*)- /.exec(lines[at + 1] ?? '')?.[1];
	if (indent === undefined) return undefined;
	let last = at + 1;
	while (lines[last + 1]?.startsWith(`${indent}- `) && last + 1 < end) last += 1;
	return [...lines.slice(0, last + 1), `${indent}- ${item}`, ...lines.slice(last + 1)].join(
		newline,
	);
}

/** What was written, in Chinese, for editors. */
export function formatApplied({ written, left }: AppliedEndings): string {
	const parts = [
		written.length > 0
			? `已补上 ${written.length} 处：\n${written.join('\n')}`
			: '没有可以补上的废止、失效关系。',
		...(left.length > 0
			? [`有 ${left.length} 处要自己写（列表没有一项一行）：\n${left.join('\n')}`]
			: []),
	];
	return `${parts.join('\n')}\n`;
}
