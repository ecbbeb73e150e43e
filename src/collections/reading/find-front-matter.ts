/** The parts of a Markdown file. */
export interface FileParts {
	/** The text between the two lines `---`; `undefined` if the file has no fields at all. */
	yaml: string | undefined;
	/** How many lines of the file stand before `yaml`. */
	linesBefore: number;
	body: string;
	/** Line of the file on which the body begins. */
	bodyLine: number;
	/** What is wrong with the lines `---`, in Chinese; `undefined` if nothing is. */
	mistake?: { line: number; message: string };
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** What stands below the front matter of a file without mistakes, without reading the front matter. */
export function bodyOf(text: string): string {
	return text.slice(frontMatterOf(text)?.[0].length ?? 0);
}

/**
 * Divides a file into fields and body. Where the lines `---` are missing or misspelt, the parts are found all the same, so
 * that their other mistakes can be named too.
 */
export function findFrontMatter(text: string): FileParts {
	const lines = text.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const opening = lines[first] ?? '';
	const isOpened = isFence(opening) || isNearlyFence(opening);
	const start = isOpened ? first + 1 : first;
	const end = endOfFields(lines, start);
	const closed = closingLine(text);
	if (closed !== undefined && (end >= closed || !endsAt(lines, end, closed)))
		return parts(lines, { start: 1, end: closed });
	const fields = lines.slice(start, end).filter((line) => isField.test(line));
	if (first < 0) return parts(lines, undefined, mistakes.empty);
	if (fields.length < (isOpened ? 1 : 2)) return parts(lines, undefined, mistakes.none(first + 1));

	const closing = lines[end] ?? '';
	const isClosed = isFence(closing) || isNearlyFence(closing);
	const mistake = !isOpened
		? mistakes.unopened(first + 1)
		: !isFence(opening)
			? mistakes.misspelt(first + 1, opening)
			: !isClosed
				? mistakes.unclosed(end + 1)
				: !isFence(closing)
					? mistakes.misspelt(end + 1, closing)
					: mistakes.late(first + 1);
	return parts(lines, { start, end, isClosed }, mistake);
}

const mistakes = {
	empty: {
		line: 1,
		message: '文件是空的。请写上内容；不要的文件请删去',
	},
	none: (line: number) => ({
		line: Math.max(1, line),
		message: '文件开头要有信息块：第一行写 ---，写完各字段后再写一行 ---',
	}),
	unopened: (line: number) => ({
		line,
		message: '各字段前面少了一行 ---。请在文件第一行写 ---，写完各字段后再写一行 ---',
	}),
	unclosed: (line: number) => ({
		line,
		message: '第一行有 ---，但后面没有第二行 ---。请在各字段之后、正文之前（这一行）加一行 ---',
	}),
	misspelt: (line: number, written: string) => ({
		line,
		message: `信息块的开头和结尾要各写一行 ---（三个英文短横），这里写的是“${written.trim()}”`,
	}),
	late: (line: number) => ({ line, message: '--- 要写在文件第一行，请删去前面的空行' }),
};

function parts(
	lines: readonly string[],
	fields: { start: number; end: number; isClosed?: boolean } | undefined,
	mistake?: FileParts['mistake'],
): FileParts {
	const { start = 0, end = 0, isClosed = true } = fields ?? { isClosed: false };
	const bodyStart = isClosed ? end + 1 : end;
	return {
		yaml:
			fields &&
			lines
				.slice(start, end)
				.map((line) => `${line}\n`)
				.join(''),
		linesBefore: start,
		body: lines.slice(bodyStart).join('\n'),
		bodyLine: bodyStart + 1,
		...(mistake && { mistake }),
	};
}

/** The index of the line that closes the front matter of a file without mistakes. */
function closingLine(text: string): number | undefined {
	const match = frontMatterOf(text);
	return match ? match[0].trimEnd().split('\n').length - 1 : undefined;
}

/** True if the fields end at the line `end`, although a line `---` of the body at `closed` seems to close them. */
function endsAt(lines: readonly string[], end: number, closed: number): boolean {
	if (isNearlyFence(lines[end] ?? '')) return true;
	const isAfterBlank = (lines[end] ?? '').trim() === '';
	return isAfterBlank && !lines.slice(end, closed).some((line) => isField.test(line));
}

function frontMatterOf(text: string): RegExpExecArray | undefined {
	const match = fence.exec(text);
	return match?.index === 0 ? match : undefined;
}

function isFence(line: string): boolean {
	return /^---[ \t]*\r?$/.test(line);
}

/** True for what editors write instead of `---`: other dashes, or another number of them. */
function isNearlyFence(line: string): boolean {
	return /^[ \t]*(?:[-–—―－﹣一]{2,}|[_=＝*]{3,}|…{1,2})[ \t]*\r?$/u.test(line) && !isFence(line);
}

/** The index of the first line from `start` on that belongs to the fields no more. */
function endOfFields(lines: readonly string[], start: number): number {
	let end = start;
	for (let index = start; index < lines.length; index++) {
		const line = lines[index] ?? '';
		if (isFence(line) || isNearlyFence(line)) return index;
		if (line.trim() === '') continue;
		const isAfterBlank = index > end;
		// Below a blank line it may be a heading of the body.
		if (isAfterBlank && /^#/.test(line)) continue;
		if (!isOfFields(line) || (isAfterBlank && !isFieldOrNote(line))) return end;
		end = index + 1;
	}
	return end;
}

const isField = /^["']?[A-Za-z_][\w-]*["']?[ \t　]*[:：]/;

/** True for a field, what is indented below one, an item of a list, and a comment; not for a heading or a sentence. */
function isOfFields(line: string): boolean {
	return isFieldOrNote(line) || /^(?:[ \t]+\S|　+(?:-\s|[A-Za-z]\w*[:：])|-[ \t]|[\]}])/.test(line);
}

function isFieldOrNote(line: string): boolean {
	return isField.test(line) || /^(?:[\p{Script=Han}]{1,12}[ \t　]*:(?:\s|$)|#(?!#))/u.test(line);
}
