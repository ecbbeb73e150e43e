/** One encoding of characters in a binary file. */
interface Writing {
	encoding: string;
	/** How many bytes the character at `place` takes; 0 when there is no character. */
	sizeAt: (bytes: Uint8Array, place: number) => number;
}

const isAscii = (byte = 0) => (byte >= 0x20 && byte <= 0x7e) || (byte >= 9 && byte <= 13);

/** Whether the higher byte of a UTF-16 character is that of Chinese, Chinese punctuation or a full-width character. */
const isHigh = (byte = 0) => (byte >= 0x4e && byte <= 0x9f) || byte === 0x30 || byte === 0xff;

const ascii: Writing = {
	encoding: 'latin1',
	sizeAt: (bytes, place) => (isAscii(bytes[place]) ? 1 : 0),
};
const gbk: Writing = {
	encoding: 'gb18030',
	sizeAt(bytes, place) {
		const [first = 0, second = 0] = [bytes[place], bytes[place + 1]];
		if (isAscii(first)) return 1;
		return first >= 0x81 && first <= 0xfe && second >= 0x40 && second <= 0xfe ? 2 : 0;
	},
};
const utf16: Writing = {
	encoding: 'utf-16le',
	sizeAt(bytes, place) {
		const [low, high] = [bytes[place], bytes[place + 1]];
		return (high === 0 && isAscii(low)) || isHigh(high) ? 2 : 0;
	},
};
const utf16BigEndian: Writing = {
	encoding: 'utf-16be',
	sizeAt(bytes, place) {
		const [high, low] = [bytes[place], bytes[place + 1]];
		return (high === 0 && isAscii(low)) || isHigh(high) ? 2 : 0;
	},
};

/** The encodings of Chinese office programs from before 2007. */
export const officeWritings: readonly Writing[] = [utf16, gbk];

/** The encodings of what cameras and programs write into pictures. */
export const pictureWritings: readonly Writing[] = [ascii, utf16, utf16BigEndian];

/** The minimum length of a run. */
const shortest = 6;

/** The runs of characters in `bytes` that have at least the minimum length. */
export function textRuns(bytes: Uint8Array, writings: readonly Writing[]): string[] {
	return writings.flatMap((writing) => runsOf(bytes, writing));
}

function runsOf(bytes: Uint8Array, { encoding, sizeAt }: Writing): string[] {
	const decoder = new TextDecoder(encoding);
	const runs: string[] = [];
	for (let place = 0; place < bytes.length; place++) {
		const start = place;
		let count = 0;
		for (let size = sizeAt(bytes, place); size > 0 && place < bytes.length; count++) {
			place += size;
			size = sizeAt(bytes, place);
		}
		if (count >= shortest) runs.push(decoder.decode(bytes.subarray(start, place)));
		// A run of two-byte characters may begin at the next byte.
		else place = start;
	}
	return runs;
}
