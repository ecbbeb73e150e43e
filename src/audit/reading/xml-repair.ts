/** A fault of a file, at its first place. */
export interface FileFault {
	/** In Chinese. */
	fault: string;
	/** From 1. */
	line: number;
	/** From 1, in characters. */
	column: number;
	/** How many times it occurs. */
	count: number;
}

export interface RepairedXml {
	text: string;
	faults: readonly FileFault[];
	/** The place in the original text of a place in the repaired one. */
	placeOf: (offset: number) => Pick<FileFault, 'line' | 'column'>;
}

const start = /<\?xml\b|<(?:[\w-]+:)?(?:urlset|sitemapindex)\b/;
const end = /<\/(?:[\w-]+:)?(?:urlset|sitemapindex)\s*>/g;
const reference = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});/y;
// What XML forbids, what a decoder writes for bytes that it cannot read, and parts in which nothing is to be repaired.
const suspect = /<!\[CDATA\[|<!--|&|[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\uFFFD]/g;

/**
 * Repairs in a sitemap what makes every XML parser give up although nothing is lost: text before and after the document,
 * an `&` that is not escaped, characters that XML forbids. Each kind of fault is told with its first place.
 */
export function repairedXml(original: string): RepairedXml {
	const faults = new Map<string, FileFault>();
	/** Where the repaired text was changed, and how far it is then behind the original. */
	const shifts: { offset: number; shift: number }[] = [];
	const parts: string[] = [];
	let length = 0;
	const [from, to] = bounds(original, add);
	let done = from;
	shifts.push({ offset: 0, shift: from });

	suspect.lastIndex = from;
	for (let found = suspect.exec(original); found; found = suspect.exec(original)) {
		const { index } = found;
		const [token] = found;
		if (index >= to) break;
		const closing = token === '<!--' ? '-->' : token.length > 1 ? ']]>' : undefined;
		if (closing) {
			const close = original.indexOf(closing, index);
			if (close === -1) break;
			suspect.lastIndex = close + closing.length;
		} else if (token === '\uFFFD') add('有不能识别的字节，编码与声明的不一致', index);
		else if (token !== '&') {
			add(`有 XML 不允许的控制字符 ${codePoint(token)}`, index);
			replace(index, '');
		} else if (!isReference(original, index)) {
			add('“&”没有写成“&amp;”', index);
			replace(index, '&amp;');
		}
	}
	parts.push(original.slice(done, to));
	return {
		text: parts.join(''),
		faults: [...faults.values()],
		placeOf: (offset) => {
			const { shift } = shifts.findLast((one) => one.offset <= offset) ?? { shift: 0 };
			return placeIn(original, offset + shift);
		},
	};

	function add(fault: string, index: number): void {
		const known = faults.get(fault);
		if (known) known.count++;
		else faults.set(fault, { fault, ...placeIn(original, index), count: 1 });
	}

	/** Writes `text` for the one character at `index`. */
	function replace(index: number, text: string): void {
		const kept = original.slice(done, index);
		parts.push(kept, text);
		length += kept.length + text.length;
		done = index + 1;
		shifts.push({ offset: length, shift: done - length });
	}
}

/** Where the document begins and ends; the whole text when no beginning is found. */
function bounds(text: string, add: (fault: string, index: number) => void): [number, number] {
	const mark = text.startsWith('\uFEFF') ? 1 : 0;
	const from = start.exec(text)?.index ?? -1;
	if (from === -1) return [mark, text.length];
	const before = text.slice(mark, from);
	const isSpace = before.trim() === '';
	if (before !== '' && (!isSpace || text.startsWith('<?xml', from)))
		add(isSpace ? 'XML 声明前面有空行或空格' : 'XML 前面有多余的内容', mark);
	const last = [...text.matchAll(end)].at(-1);
	const to = last ? last.index + last[0].length : text.length;
	const after = text.slice(to);
	if (after.trim() === '' || after.trimStart().startsWith('<!--')) return [from, text.length];
	add('XML 结束以后还有多余的内容', to + after.search(/\S/));
	return [from, to];
}

function isReference(text: string, index: number): boolean {
	reference.lastIndex = index;
	return reference.test(text);
}

function placeIn(text: string, offset: number): Pick<FileFault, 'line' | 'column'> {
	const lines = text.slice(0, offset).split(/\r\n?|\n/);
	return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

function codePoint(character: string): string {
	return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
