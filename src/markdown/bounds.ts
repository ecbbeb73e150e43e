/**
 * Limits for what takes the parser more than linear time or too much stack. Each is far above the largest known
 * document, and low enough that a body of the largest permitted size is parsed in seconds.
 */
const most = {
	lines: 40_000,
	/** Addresses without brackets; each becomes a link. */
	addresses: 5_000,
	/** Nested lists. */
	depth: 50,
	/** Runs of `*`, `_` and `~` in one paragraph: the parser may try each pair. */
	marks: 1000,
	/** Closing square brackets in one paragraph: the parser looks for the opening one of each. */
	brackets: 2000,
	/**
	 * Beginnings of addresses and `_` in one run of Latin letters and signs: the parser tries the run as one address from
	 * each.
	 */
	addressParts: 100,
	/** Cells of a table row: short rows are extended to the longest one. */
	cells: 200,
	/** Tags on a hand-made page. */
	tags: 1000,
	/** Characters from the first to the last brace of a hand-made page. Program code is refused anyway. */
	code: 1000,
};

/** A place that must not be given to a parser. */
export interface BeyondBounds {
	/** The 1-based line. */
	line: number;
	/** What is too long or too deep and what to do, in Chinese. */
	message: string;
}

/** The reason why a body must not be given to the parser, found in one pass over the lines; `undefined` when it may. */
export function outOfBounds(body: string, format: 'markdown' | 'mdx'): BeyondBounds | undefined {
	const lines = body.split('\n');
	if (lines.length > most.lines)
		return { line: 1, message: `超过 ${most.lines} 行，请拆成几份，或者做成附件` };
	return lineOutOfBounds(lines) ?? (format === 'mdx' ? codeOutOfBounds(body) : undefined);
}

function lineOutOfBounds(lines: readonly string[]): BeyondBounds | undefined {
	let marks = 0;
	let brackets = 0;
	let addresses = 0;
	let inTable = false;
	let inList = false;
	let before = '';
	for (const [index, line] of lines.entries()) {
		const { text, depth, item } = withoutContainers(line);
		const found = (message: string): BeyondBounds => ({ line: index + 1, message });
		if (depth > most.depth && !isRule(line))
			return found(`列表套了 ${most.depth} 层以上，请检查行首的 -，减少层数`);
		const isBlank = text.trim() === '';
		// In the middle of a paragraph only a list that starts with 1 can begin.
		const opens: boolean =
			item !== undefined && (inList || before.trim() === '' || !/^(?!1[.)])\d/.test(item));
		if (isBlank || opens) {
			marks = 0;
			brackets = 0;
			inTable = false;
		}
		inList = !isBlank && (inList || opens);
		if (isDelimiterRow(text)) {
			inTable = cellsIn(text) === cellsIn(before);
			if (cellsIn(text) > most.cells)
				return found(`表格超过 ${most.cells} 列，请拆成几张表，或者放进附件`);
		}
		// Each table cell counts as a paragraph of its own.
		marks = (inTable ? 0 : marks) + countOf(text, mark);
		brackets = (inTable ? 0 : brackets) + countOf(text, /\]/g);
		if (brackets > most.brackets)
			return found(`这一段里有 ${most.brackets} 个以上的方括号 ]，请分成几段`);
		if (hasLongAddress(text))
			return found('这里有一长串连在一起的网址或下划线，中间没有空格。请用空格或换行分开');
		addresses += countOf(text, address);
		if (addresses > most.addresses)
			return found(`正文里的网址超过 ${most.addresses} 个，请拆成几份，或者做成附件`);
		if (marks > most.marks)
			return found(
				`这一段里有 ${most.marks} 个以上的 *、_ 或 ~。请分成几段；是文字本身的，前面加反斜杠`,
			);
		before = text;
	}
	return undefined;
}

/** A run of marks without a backslash before it. */
const mark = /(?<!\\)(?:\\\\)*(?:\*+|_+|~+)/g;

/** A line without the signs of lists before its text; `item` is the last list sign. */
function withoutContainers(line: string): { text: string; depth: number; item?: string } {
	let depth = 0;
	let at = 0;
	let item: string | undefined;
	for (;;) {
		container.lastIndex = at;
		const [all, indent = '', sign = ''] = container.exec(line) ?? [];
		if (all === undefined) return { text: line.slice(at), depth, ...(item && { item }) };
		depth += 1 + Math.floor(indent.length / 2);
		item = sign;
		at += all.length;
	}
}

const container = /([ \t]*)((?:[-+*]|\d{1,9}[.)]|\[\^[^\]\s]{1,99}\]:)(?=[ \t]|$))/y;

/** Whether the line is a horizontal rule such as `- - -`, not nested lists. */
function isRule(line: string): boolean {
	return /^(?:-+|\*+)$/.test(line.replace(/[ \t]/g, ''));
}

function isDelimiterRow(text: string): boolean {
	return text.includes('|') && /^\|?[ \t]*:?-[-:| \t]*$/.test(text.trim());
}

function cellsIn(row: string): number {
	return countOf(row.trim().replace(/^\|/, '').replace(/\|$/, ''), /(?<!\\)\|/g) + 1;
}

function hasLongAddress(text: string): boolean {
	if (text.length <= most.addressParts) return false;
	return text.split(/[^\x21-\x7e]+/).some((run) => countOf(run, addressPart) > most.addressParts);
}

const address = /:\/\/(?:www\.)?|www\.|@/gi;

const addressPart = /www\.|:\/\/|@|(?<!_)_+/gi;

function countOf(text: string, pattern: RegExp): number {
	let count = 0;
	pattern.lastIndex = 0;
	while (pattern.exec(text)) count++;
	return count;
}

/** Program code has a parser of its own; deep nesting would crash it and the whole process. */
function codeOutOfBounds(body: string): BeyondBounds | undefined {
	const lineAt = (index: number) => body.slice(0, index).split('\n').length;
	const statement = /^(?:import|export)\b/m.exec(body);
	const first = /(?<!\\)\{/.exec(body);
	const opened = body.lastIndexOf('{');
	const last = Math.max(opened, body.lastIndexOf('}'));
	const isLong =
		first &&
		(last - first.index > most.code || !body.slice(opened, opened + most.code).includes('}'));
	const code = statement ?? (isLong ? first : undefined);
	if (code)
		return { line: lineAt(code.index), message: '网页里不能写程序代码（import、export 或 { }）' };
	if (countOf(body, /</g) <= most.tags) return undefined;
	return { line: 1, message: `网页里的标签超过 ${most.tags} 个，请拆成几个网页` };
}
