import { inflateSync } from 'fflate';
import { decodePlainText } from '../text/plain-text.ts';

/** A file in a ZIP archive, as the archive's central directory describes it. */
export interface ZipEntry {
	name: string;
	isEncrypted: boolean;
	/** True when it is stored without compression. */
	isStored: boolean;
	/** Its size in the archive in bytes. */
	size: number;
	/** Its stated unpacked size in bytes; anything beyond it is cut off. */
	originalSize: number;
	/** Throws when the file is damaged or compressed in an unknown way. */
	unpack: () => Uint8Array;
}

const listed = 0x0201_4b50;
const listEnd = 0x0605_4b50;
const listedSize = 46;
const listEndSize = 22;
const longestComment = 0xffff;

/**
 * The files of a ZIP archive (ISO/IEC 21320-1, and common older variants) in its order. Throws when `bytes` are not an
 * archive.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
	try {
		return readList(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	} catch (error) {
		throw new Error('文件已损坏，无法解压', { cause: error });
	}
}

function readList(view: DataView): ZipEntry[] {
	const end = placeOfListEnd(view);
	const count = view.getUint16(end + 10, true);
	const entries: ZipEntry[] = [];
	let place = view.getUint32(end + 16, true);
	while (entries.length < count) {
		if (view.getUint32(place, true) !== listed) throw new Error('No entry where one is listed');
		entries.push(readEntry(view, place));
		const lengths = [28, 30, 32].map((offset) => view.getUint16(place + offset, true));
		place += listedSize + lengths.reduce((sum, length) => sum + length);
	}
	return entries;
}

function placeOfListEnd(view: DataView): number {
	const last = view.byteLength - listEndSize;
	for (let place = last; place >= Math.max(0, last - longestComment); place--)
		if (view.getUint32(place, true) === listEnd) return place;
	throw new Error('No list of entries');
}

function readEntry(view: DataView, place: number): ZipEntry {
	const flags = view.getUint16(place + 8, true);
	const method = view.getUint16(place + 10, true);
	const size = view.getUint32(place + 20, true);
	const originalSize = view.getUint32(place + 24, true);
	const local = view.getUint32(place + 42, true);
	const nameBytes = part(view, place + listedSize, view.getUint16(place + 28, true));
	return {
		// Programs that do not mark names as UTF-8 write them in the local encoding, GBK.
		name: decodePlainText(nameBytes),
		isEncrypted: (flags & 1) === 1,
		isStored: method === 0,
		size,
		originalSize,
		unpack() {
			const start =
				local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
			const content = part(view, start, size);
			if (method === 0) return content;
			if (method !== 8) throw new Error('Unknown way of packing');
			return inflateSync(content, { out: new Uint8Array(originalSize) });
		},
	};
}

function part(view: DataView, start: number, length: number): Uint8Array {
	if (start + length > view.byteLength) throw new RangeError('Past the end of the archive');
	return new Uint8Array(view.buffer, view.byteOffset + start, length);
}
