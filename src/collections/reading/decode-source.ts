/** An encoding in which files come. */
type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** A text with the encoding that it was in. */
export interface DecodedText {
	text: string;
	encoding: Encoding;
}

/** The text of bytes that are UTF-8, without the byte order mark that Windows programs write; `undefined` for others. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
	const text = decoded(bytes, 'utf-8');
	return text === undefined || isByChance(text) ? undefined : text;
}

/**
 * True if the bytes of the text are probably GBK. Of few characters they may also be valid UTF-8: those of 通知 are letters
 * of scripts that no document here uses.
 */
function isByChance(text: string): boolean {
	return /[\u0180-\u037f\u0500-\u07ff]/.test(text) && !/\p{Script=Han}/u.test(text);
}

/**
 * The text of a file in UTF-8, in UTF-16, or in GB 18030 (which includes GBK and GB 2312). Almost any bytes can be read as
 * GB 18030, so a text without a byte order mark is read so only if it `isRight`. `undefined` if no encoding is certain.
 */
export function decodeSource(
	bytes: Uint8Array,
	isRight: (text: string) => boolean,
): DecodedText | undefined {
	const marked = markedEncoding(bytes);
	if (marked) return inEncoding(bytes, marked);
	const text = decodeUtf8(bytes);
	const utf8 = text === undefined ? undefined : ({ text, encoding: 'utf-8' } as const);
	// UTF-16 without a mark may look like UTF-8 with zeros in it.
	if (utf8 && !utf8.text.includes('\0')) return utf8;
	for (const encoding of ['gb18030', 'utf-16le', 'utf-16be'] as const) {
		const found = inEncoding(bytes, encoding);
		if (found && isRight(found.text)) return found;
	}
	return utf8;
}

/** The line, counted from 1, of the first bytes that are not UTF-8; `undefined` if all are. */
export function lineOfOtherEncoding(bytes: Uint8Array): number | undefined {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(0x0a, start);
		const next = end < 0 ? bytes.length : end + 1;
		if (decodeUtf8(bytes.subarray(start, next)) === undefined) return line;
		start = next;
	}
	return undefined;
}

function markedEncoding([first, second]: Uint8Array): Encoding | undefined {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function inEncoding(bytes: Uint8Array, encoding: Encoding): DecodedText | undefined {
	const text = decoded(bytes, encoding);
	return text === undefined ? undefined : { text, encoding };
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
