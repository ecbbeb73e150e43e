const longestInfo = 64 * 1024;
const author = /\/(?:Author|Company|Manager)\s*(?=[(<](?!<))/g;
const creatorEnd = '</dc:creator>';

/** The maximum number of versions of a file that are read; the latest ones. */
const mostVersions = 16;

/**
 * A PDF file whose properties no longer name an author. Spaces replace the name, so that no byte moves and every
 * reference stays correct. The same file when that is impossible: a signature covers every byte, the strings are
 * encrypted, or the properties are in a compressed stream.
 */
export function pdfWithoutAuthor(bytes: Uint8Array): Uint8Array {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	if (/\/Encrypt\b|\/ByteRange\b/.test(text)) return bytes;
	const cleaned = Buffer.from(bytes);
	const write = (start: number, value: string) => cleaned.write(value, start, 'latin1');
	for (const { start, end } of infoObjects(text))
		for (const { index, 0: key } of text.slice(start, end).matchAll(author)) {
			const place = start + index + key.length;
			const length = lengthOfString(text, place, end);
			const blank = text[place] === '<' ? '20'.repeat(length).slice(0, length) : ' '.repeat(length);
			write(place + 1, blank);
		}
	for (const { start, element } of creators(text))
		write(
			start,
			element.replace(/>[^<]+</g, (said) => `>${' '.repeat(said.length - 2)}<`),
		);
	return cleaned.equals(bytes) ? bytes : cleaned;
}

/** The elements of uncompressed metadata (XMP) that name authors. */
function creators(text: string): { start: number; element: string }[] {
	const found: { start: number; element: string }[] = [];
	let start = text.indexOf('<dc:creator');
	while (start >= 0) {
		const end = text.indexOf(creatorEnd, start);
		if (end < 0) break;
		found.push({ start, element: text.slice(start, end + creatorEnd.length) });
		start = text.indexOf('<dc:creator', end);
	}
	return found;
}

/** The positions of the properties that a trailer refers to, also of earlier versions. */
function infoObjects(text: string): { start: number; end: number }[] {
	const names = [...text.matchAll(/\/Info\s+(\d+)\s+(\d+)\s+R/g)].map(
		([, number, generation]) => `${number} ${generation}`,
	);
	return [...new Set(names)].slice(-mostVersions).flatMap((name) =>
		[...text.matchAll(new RegExp(`(?<![\\d])${name} obj`, 'g'))]
			.slice(-mostVersions)
			.map(({ index }) => {
				const end = text.indexOf('endobj', index);
				return { start: index, end: Math.min(end < 0 ? text.length : end, index + longestInfo) };
			}),
	);
}

/** The number of characters inside the string that begins at `place`: `(a \( (b))` or `<FEFF…>`. */
function lengthOfString(text: string, place: number, limit: number): number {
	if (text[place] === '<') return Math.max(0, text.indexOf('>', place) - place - 1);
	let depth = 0;
	for (let index = place; index < limit; index++) {
		if (text[index] === '\\') index++;
		else if (text[index] === '(') depth++;
		else if (text[index] === ')' && --depth === 0) return index - place - 1;
	}
	return 0;
}
