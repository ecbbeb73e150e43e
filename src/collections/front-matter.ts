import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, ErrorCode } from 'yaml';
import type { Problem } from './problems.ts';

/** A file's data with the means to find a field's line. */
interface ReadFile {
	data: unknown;
	body: string;
	bodyLine: number;
	lineOf: (path: readonly PropertyKey[]) => number;
	problems: Problem[];
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits a Markdown file into front matter (YAML between two lines `---`) and body. */
export function readFrontMatter(file: string, text: string): ReadFile {
	const match = frontMatterOf(text);
	if (!match) {
		const message = '文件开头要有信息块：第一行写 ---，写完各字段后再写一行 ---';
		return {
			data: {},
			body: text,
			bodyLine: 1,
			lineOf: () => 1,
			problems: [problem(file, 1, message)],
		};
	}
	const body = text.slice(match[0].length);
	const yaml = readYaml(file, match[1] ?? '', 1);
	return { ...yaml, body, bodyLine: match[0].split('\n').length };
}

/** What stands below the front matter of a Markdown file, without reading the front matter. */
export function bodyOf(text: string): string {
	return text.slice(frontMatterOf(text)?.[0].length ?? 0);
}

function frontMatterOf(text: string): RegExpExecArray | null {
	return text.startsWith('---') ? fence.exec(text) : null;
}

/** Reads YAML that begins after `linesBefore` lines of `file`. */
export function readYaml(file: string, text: string, linesBefore = 0): ReadFile {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false });
	const problems = document.errors.map(({ code, pos }) => {
		const found = lineCounter.linePos(pos[0]).line;
		const line = code === 'MISSING_CHAR' ? (lineOfOpenQuote(text) ?? found) : found;
		return problem(file, line + linesBefore, yamlMessages[code] ?? defaultYamlMessage);
	});
	return {
		data: problems.length > 0 ? {} : ((toData(document) ?? {}) as unknown),
		body: '',
		bodyLine: 1,
		lineOf: (path) => lineCounter.linePos(offsetOf(document, path)).line + linesBefore,
		problems,
	};
}

const defaultYamlMessage = '写法有误：每行应是“字段: 内容”，冒号用英文冒号，后面空一格';

const yamlMessages: Partial<Record<ErrorCode, string>> = {
	DUPLICATE_KEY: '同一个字段写了两次，请删去一个',
	TAB_AS_INDENT: '行首用了制表符（Tab），请改成空格',
	BAD_INDENT: '缩进不齐：同一层的各行行首空格数要相同',
	MISSING_CHAR: '引号或括号没有成对，或者冒号后面少了空格',
	BLOCK_AS_IMPLICIT_KEY: '一行里有两个“冒号加空格”。内容本身含冒号时，请给整段内容加上引号',
	MULTILINE_IMPLICIT_KEY: '这一行少了冒号，或者上一行的引号没有成对',
	UNEXPECTED_TOKEN: '这里多了一个符号。内容含特殊符号时，请给整段内容加上引号',
	BAD_ALIAS: '内容以 * 或 & 开头时，请给整段内容加上引号',
};

/** An unclosed quote swallows the rest of the block; the editor looks for the line where it was opened. */
function lineOfOpenQuote(text: string): number | undefined {
	const index = text.split('\n').findIndex((line) => /:\s*"[^"]*$|:\s*'[^']*$/.test(line));
	return index < 0 ? undefined : index + 1;
}

function toData(document: Document): unknown {
	// A record is plain data: no aliases, so that nothing can be written small and read large.
	return document.toJS({ maxAliasCount: 0 });
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	let node: unknown = document.contents;
	let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
	for (const step of path) {
		const item = isMap(node)
			? node.items.find(({ key }) => String(key) === String(step))
			: isSeq(node)
				? node.items[Number(step)]
				: undefined;
		if (item === undefined || item === null) return offset;
		const start = isPair(item) ? item.key : item;
		if (isNode(start)) offset = start.range?.[0] ?? offset;
		node = isPair(item) ? item.value : item;
	}
	return offset;
}

function problem(file: string, line: number, message: string): Problem {
	return { file, line, message, severity: 'error' };
}
