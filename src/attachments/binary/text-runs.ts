/** One writing of characters in a binary file: what a run of them looks like in bytes, and how it is read. */
interface Writing {
	run: RegExp;
	read: (run: Buffer) => string;
}

const decoded = (encoding: string) => (run: Buffer) => new TextDecoder(encoding).decode(run);

const utf16: Writing = {
	run: /(?:[\t\r\n\x20-\x7e]\0|[\s\S][\x30\x4e-\x9f\xff]){6,}/g,
	read: decoded('utf-16le'),
};
const utf16BigEndian: Writing = {
	run: /(?:\0[\t\r\n\x20-\x7e]|[\x30\x4e-\x9f\xff][\s\S]){6,}/g,
	read: decoded('utf-16be'),
};
const ascii: Writing = { run: /[\t\r\n\x20-\x7e]{6,}/g, read: decoded('latin1') };
const gbk: Writing = {
	run: /(?:[\t\r\n\x20-\x7e]|[\x81-\xfe][\x40-\x7e\x80-\xfe]){6,}/g,
	read: decoded('gb18030'),
};

/** The writings of Chinese office programs before 2007. */
export const officeWritings = [utf16, gbk] as const;

/** The writings of what cameras and programs put into pictures. */
export const pictureWritings = [ascii, utf16, utf16BigEndian] as const;

/** The runs of characters in `bytes` that are long enough to say something, a line each. */
export function textRuns(bytes: Uint8Array, writings: readonly Writing[]): string {
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = content.toString('latin1');
	return writings
		.flatMap(({ run, read }) =>
			[...text.matchAll(run)].map(({ index, 0: { length } }) =>
				read(content.subarray(index, index + length)),
			),
		)
		.join('\n；\n');
}
