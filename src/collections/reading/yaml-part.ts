import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { findLostText } from './lost-text.ts';
import { findSlip } from './yaml-slips.ts';
import { findSurprises } from './yaml-surprises.ts';
import type { Document, ErrorCode, Node } from 'yaml';
import type { YamlMistake } from './yaml-slips.ts';

/** Some of the fields of a record as they were read: all of them, or a single one. */
export interface YamlPart {
	/** Lines and paths are those of the part. */
	mistakes: readonly YamlMistake[];
	/** Empty if the part cannot be read. */
	data: Readonly<Record<string, unknown>>;
	lineOf: (path: readonly PropertyKey[]) => number;
	/** The plain value at a path as it is written. */
	writtenAt: (path: readonly PropertyKey[]) => string | undefined;
}

/** Reads some of the fields of a record. `notes` as in `findLostText`. */
export function readPart(text: string, notes: ReadonlySet<string>): YamlPart {
	const lineCounter = new LineCounter();
	const lineAt = (offset: number) => lineCounter.linePos(offset).line;
	// The parser compares every key with every other; `findSurprises` finds repeated ones in one pass.
	const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
	const [mistake] = [...document.errors, ...document.warnings];
	const lineOf = (path: readonly PropertyKey[]) => lineAt(placeOf(document, path).offset);
	const writtenAt = (path: readonly PropertyKey[]) => {
		const { node } = placeOf(document, path);
		return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
	};
	const slip = () => findSlip(text.split('\n'));
	if (mistake || (document.contents !== null && !isMap(document.contents))) {
		const line = mistake ? lineAt(mistake.pos[0]) : 1;
		const found = slip() ?? explain(mistake?.code, line, text);
		return { mistakes: [found], data: {}, lineOf, writtenAt };
	}
	const surprises = findSurprises(document).map(({ offset, message }) => ({
		line: lineAt(offset),
		message,
	}));
	if (surprises.length > 0) {
		// The slip in the same line says the same, and what to write.
		const better = slip();
		const mistakes = surprises.map((found) => (found.line === better?.line ? better : found));
		return { mistakes, data: {}, lineOf, writtenAt };
	}
	const data = (document.toJS() ?? {}) as Record<string, unknown>;
	return { mistakes: findLostText(text, notes), data, lineOf, writtenAt };
}

function explain(code: ErrorCode | undefined, line: number, text: string): YamlMistake {
	const message = (code && yamlMessages[code]) ?? (code ? defaultMessage : noField);
	const place = code === 'MISSING_CHAR' ? (lineOfOpenQuote(text) ?? line) : line;
	return { line: place, message };
}

const defaultMessage = '写法有误：每行应是“字段: 内容”，冒号用英文冒号，后面空一格';

const noField =
	'这一行没有“字段: ”。是上一行的内容，请接在上一行后面，不要换行；是另一个字段，请写成“字段: 内容”';

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

/** The offset of the field or item at a path, or of the nearest enclosing one that exists; its value if it exists itself. */
function placeOf(
	document: Document,
	path: readonly PropertyKey[],
): { offset: number; node: Node | undefined } {
	let node: unknown = document.contents;
	let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
	for (const step of path) {
		const item = isMap(node)
			? node.items.find(({ key }) => String(key) === String(step))
			: isSeq(node)
				? node.items[Number(step)]
				: undefined;
		if (item === undefined || item === null) return { offset, node: undefined };
		const start = isPair(item) ? item.key : item;
		if (isNode(start)) offset = start.range?.[0] ?? offset;
		node = isPair(item) ? item.value : item;
	}
	return { offset, node: isNode(node) ? node : undefined };
}
