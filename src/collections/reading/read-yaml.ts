import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import { cannotHandle } from './guard.ts';
import { yamlOutOfBounds } from './yaml-bounds.ts';
import { findSurprises } from './yaml-surprises.ts';
import type { Document, ErrorCode } from 'yaml';
import type { Problem } from '../records/problem.ts';

/** Data with the means to find a field's line. */
export interface ReadYaml {
	/** An empty object if there are problems. */
	data: unknown;
	lineOf: (path: readonly PropertyKey[]) => number;
	problems: Problem[];
}

/**
 * Reads YAML that begins after `linesBefore` lines of `file`. Never throws: text that cannot be read, and text that YAML
 * reads as something other than what it looks like, is reported as a problem.
 */
export function readYaml(file: string, text: string, linesBefore = 0): ReadYaml {
	const unread = (found: Problem): ReadYaml => ({
		data: {},
		lineOf: () => found.line,
		problems: [found],
	});
	const beyond = yamlOutOfBounds(text);
	if (beyond) return unread(problem(file, beyond.line + linesBefore, beyond.message));
	try {
		return parse(file, text, linesBefore);
	} catch (error) {
		return unread({ ...cannotHandle(file, error), line: linesBefore + 1 });
	}
}

function parse(file: string, text: string, linesBefore: number): ReadYaml {
	const lineCounter = new LineCounter();
	const lineAt = (offset: number) => lineCounter.linePos(offset).line;
	// The parser compares every key with every other; `findSurprises` finds repeated ones in one pass.
	const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
	const mistakes = [...document.errors, ...document.warnings].map(({ code, pos }) => {
		const found = lineAt(pos[0]);
		const line = code === 'MISSING_CHAR' ? (lineOfOpenQuote(text) ?? found) : found;
		return { line, message: yamlMessages[code] ?? defaultYamlMessage };
	});
	const surprises = findSurprises(document).map(({ offset, message }) => ({
		line: lineAt(offset),
		message,
	}));
	// After a syntax error the parsed nodes are not meaningful.
	const problems = (mistakes.length > 0 ? mistakes : surprises).map(({ line, message }) =>
		problem(file, line + linesBefore, message),
	);
	return {
		data: problems.length > 0 ? {} : ((document.toJS() ?? {}) as unknown),
		lineOf: (path) => lineAt(offsetOf(document, path)) + linesBefore,
		problems,
	};
}

const defaultYamlMessage = '写法有误：每行应是“字段: 内容”，冒号用英文冒号，后面空一格';

const yamlMessages: Partial<Record<ErrorCode, string>> = {
	TAB_AS_INDENT: '行首用了制表符（Tab），请改成空格',
	BAD_INDENT: '缩进不齐：同一层的各行行首空格数要相同',
	MISSING_CHAR: '引号或括号没有成对，或者冒号后面少了空格',
	BLOCK_AS_IMPLICIT_KEY: '一行里有两个“冒号加空格”。内容本身含冒号时，请给整段内容加上引号',
	MULTILINE_IMPLICIT_KEY: '这一行少了冒号，或者上一行的引号没有成对',
	UNEXPECTED_TOKEN: '这里多了一个符号。内容含特殊符号时，请给整段内容加上引号',
	TAG_RESOLVE_FAILED: '内容以 ! 开头时，请给整段内容加上引号',
	BAD_DIRECTIVE: '内容以 % 开头时，请给整段内容加上引号',
	BAD_ALIAS: '内容以 * 或 & 开头时，请给整段内容加上引号',
};

/** An unclosed quote swallows the rest of the block; the editor looks for the line where it was opened. */
function lineOfOpenQuote(text: string): number | undefined {
	const index = text.split('\n').findIndex((line) => /:\s*"[^"]*$|:\s*'[^']*$/.test(line));
	return index < 0 ? undefined : index + 1;
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
