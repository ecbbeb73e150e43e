/** The bytes of each character that GBK has, which no encoder of the platform writes. */
const codes = new Map<string, readonly number[]>();
const decoder = new TextDecoder('gbk', { fatal: true });
for (let lead = 0x81; lead <= 0xfe; lead++)
	for (let trail = 0x40; trail <= 0xfe; trail++) {
		const bytes = [lead, trail];
		try {
			const character = decoder.decode(Uint8Array.from(bytes));
			if ([...character].length === 1 && !codes.has(character)) codes.set(character, bytes);
		} catch {
			// No character has these bytes.
		}
	}

/** The text in GBK; throws if GBK lacks a character. */
export function gbk(text: string): Uint8Array {
	return Uint8Array.from(
		[...text].flatMap((character) => {
			const bytes = character < '\x80' ? [character.charCodeAt(0)] : codes.get(character);
			if (!bytes) throw new Error(`GBK has no ${character}`);
			return bytes;
		}),
	);
}

/** The text in UTF-16 with its byte order mark, as Excel saves “Unicode 文本”. */
export function utf16(text: string, order: 'little' | 'big' = 'little'): Uint8Array {
	const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
	return order === 'little' ? bytes : bytes.swap16();
}
