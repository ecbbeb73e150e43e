/** An address in a text that is not marked as a link. */
export interface FoundAddress {
	/** The place of the address in the text, and the place behind it. */
	start: number;
	end: number;
	/** Where a link leads. */
	url: string;
}

const beginning = /(?<![\w@/.-])(?:https?:\/\/|www\.)(?=\S)/gi;
const email = /(?<![\w.+@/-])[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+(?![\w@-])/gi;

/** A run of characters that addresses have and Chinese sentences do not. */
const plain = /[\x21\x23-\x26\x28-\x3b\x3d\x3f-\x5a\x5f\x61-\x7a~]+/y;

/**
 * Words in an address that are not Latin: part of it only where the address goes on behind them
 * (`/文件/第一号.pdf`, `www.政务.cn`), because a sentence that goes on has no blank before it (`www.example.cn查询`).
 */
const words = /(?<=[./=&?#_-])[\p{L}\p{N}]+(?=[./=&?#_-]+[\p{L}\p{N}/])/uy;

/**
 * The addresses in `text`, in order. They end where Chinese goes on (`https://www.example.cn，请查收`), before closing
 * brackets that they did not open, and before the punctuation of a sentence.
 */
export function findAddresses(text: string): FoundAddress[] {
	const found: FoundAddress[] = [];
	let behind = 0;
	for (const { index: start, 0: scheme } of text.matchAll(beginning)) {
		if (start < behind) continue;
		const end = trimmedEnd(text, start, endOf(text, start));
		if (!/^[\p{L}\p{N}[]/u.test(text.slice(start + scheme.length, end))) continue;
		const address = text.slice(start, end);
		const isHost = /^www\./i.test(address);
		if (isHost && !/^www\.[^./]+\.[^./]/i.test(address)) continue;
		found.push({ start, end, url: isHost ? `http://${address}` : address });
		behind = end;
	}
	const emails = [...text.matchAll(email)].map(({ index, 0: address }) => ({
		start: index,
		end: index + address.length,
		url: `mailto:${address}`,
	}));
	const apart = emails.filter(({ start, end }) =>
		found.every((other) => end <= other.start || other.end <= start),
	);
	return [...found, ...apart].sort((one, other) => one.start - other.start);
}

function endOf(text: string, start: number): number {
	let end = start;
	for (;;) {
		plain.lastIndex = end;
		words.lastIndex = end;
		const [run] = plain.exec(text) ?? words.exec(text) ?? [];
		if (run === undefined) return end;
		end += run.length;
	}
}

/** The end of an address without what belongs to the sentence around it. */
function trimmedEnd(text: string, start: number, end: number): number {
	let last = end;
	for (;;) {
		const address = text.slice(start, last);
		const mark = /[?!.,:;*_~'([]$|[)\]]$/.exec(address)?.[0];
		if (mark === undefined) return last;
		if (mark === ')' && count(address, '(') >= count(address, ')')) return last;
		if (mark === ']' && count(address, '[') >= count(address, ']')) return last;
		last -= 1;
	}
}

function count(text: string, sign: string): number {
	return text.split(sign).length - 1;
}
