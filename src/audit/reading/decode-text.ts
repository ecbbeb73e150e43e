/** The number of first bytes in which a declaration of the encoding is searched (HTML Standard, §13.2.3.2). */
const prescanned = 1024;

/**
 * The text of a page or an XML file. The encoding comes from the byte order mark, else the server's header, else the
 * file's own declaration, else UTF-8.
 */
export function decodeText(bytes: Uint8Array, type = ''): string {
	const stated = charsetOf(type) ?? charsetOf(latin1(bytes.subarray(0, prescanned)));
	return decoder(markOf(bytes) ?? stated ?? 'utf-8').decode(bytes);
}

function markOf([first, second]: Uint8Array): string | undefined {
	if (first === 0xef && second === 0xbb) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return undefined;
}

/** Finds the encoding in `text/html; charset=gbk`, `<meta charset="gbk">` or `<?xml … encoding="gbk"?>`. */
function charsetOf(text: string): string | undefined {
	return /(?:charset|<\?xml[^>]*\bencoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1];
}

function latin1(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}

/** A decoder for the encoding; an unknown encoding is read as UTF-8. */
function decoder(label: string): TextDecoder {
	try {
		return new TextDecoder(label);
	} catch {
		return new TextDecoder();
	}
}
