import { bytesOf, decode, detectEncoding, encodingNote } from './decode.ts';
import { limits } from './limits.ts';
import { readLines } from './lines.ts';
import type { SourceFile } from './list-files.ts';
import type { SourceItem, Unreadable } from '../item/source-item.ts';

/**
 * Reads a JSONL file (`.jsonl`, also packed as `.gz`): one object per line. Lines that are not objects are reported and
 * skipped.
 */
export async function* jsonRows(
	{ path, name }: SourceFile,
	onRead?: (bytes: number) => void,
): AsyncGenerator<SourceItem | Unreadable> {
	const encoding = await detectEncoding(bytesOf(path));
	const problem = encodingNote(encoding);
	let notes = problem ? [{ problem }] : [];
	const text = decode(bytesOf(path, onRead), encoding);
	for await (const { number: line, text: row, tooLong } of readLines(text, limits.rowCharacters)) {
		if (row.trim() === '') continue;
		const record = tooLong ? undefined : parseObject(row);
		if (record) {
			yield { source: name, line, columns: columnsOf(record), notes };
			notes = [];
		} else
			yield {
				source: name,
				line,
				reason: tooLong
					? `这一行超过 ${limits.rowCharacters} 个字，不像一条记录`
					: '这一行不是 JSON 对象',
				value: row.slice(0, 200),
			};
	}
}

function parseObject(text: string): Record<string, unknown> | undefined {
	const value = parseJson(text) ?? parseJson(withoutNaN(text));
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Replaces NaN and Infinity, which Python writes and JSON does not allow. */
function withoutNaN(text: string): string {
	return text.replace(
		/("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b/g,
		(_, string?: string) => string ?? 'null',
	);
}

function columnsOf(record: Record<string, unknown>): Map<string, string[]> {
	return new Map(
		Object.entries(record).map(([key, value]) => [
			key,
			[value]
				.flat()
				.map(asText)
				.filter((text) => text !== ''),
		]),
	);
}

function asText(value: unknown): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}
