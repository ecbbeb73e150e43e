import { exifOf, orientationIn } from './orientation.ts';

const exifHead = Buffer.from('Exif\0\0', 'latin1');

/** The segments that a picture needs: its format (JFIF), colour profile (ICC), colour transform. */
const needed: Readonly<Record<number, RegExp>> = {
	0xe0: /^JFIF\0/,
	0xe2: /^ICC_PROFILE\0/,
	0xee: /^Adobe/,
};

/**
 * A JPEG file with only the picture, its colours and its orientation: without EXIF, XMP, IPTC, comments, and without
 * bytes after its end. Throws when the file is damaged.
 */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const kept: Uint8Array[] = [];
	let orientation: number | undefined;
	let place = 2;
	for (;;) {
		// Any number of FF bytes may precede a marker.
		while (bytes[place + 1] === 0xff) place++;
		const marker = markerAt(view, place);
		if (marker === 0xd9) break;
		const next = place + 2 + view.getUint16(place + 2);
		const content = bytes.subarray(place + 4, next);
		if (startsWith(content, exifHead)) orientation = orientationIn(content.subarray(6));
		const end = marker === 0xda ? endOfScan(bytes, next) : next;
		if (end > bytes.length) throw new RangeError('A segment goes past the end');
		if (isNeeded(marker, content)) kept.push(bytes.subarray(place, end));
		place = end;
	}
	const turned = orientation === undefined ? [] : [exifSegment(orientation)];
	return Buffer.concat([Buffer.from([0xff, 0xd8]), ...turned, ...kept, Buffer.from([0xff, 0xd9])]);
}

function markerAt(view: DataView, place: number): number {
	const marker = view.getUint16(place);
	if (marker < 0xffc0) throw new Error('No marker where one begins');
	return marker & 0xff;
}

function isNeeded(marker: number, content: Uint8Array): boolean {
	const isAdded = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
	const begin = Buffer.from(content.subarray(0, 16)).toString('latin1');
	return !isAdded || (needed[marker]?.test(begin) ?? false);
}

/** The end of the picture data: in it FF 00 is data and FF D0 to FF D7 begin a new part; any other marker ends it. */
function endOfScan(bytes: Uint8Array, start: number): number {
	for (let place = start; place < bytes.length - 1; place++) {
		const next = bytes[place + 1] ?? 0;
		if (bytes[place] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7))
			return place;
	}
	throw new RangeError('The picture does not end');
}

function exifSegment(orientation: number): Uint8Array {
	const content = Buffer.concat([exifHead, exifOf(orientation)]);
	const head = Buffer.from([0xff, 0xe1, 0, 0]);
	head.writeUInt16BE(content.length + 2, 2);
	return Buffer.concat([head, content]);
}

function startsWith(content: Uint8Array, begin: Uint8Array): boolean {
	return begin.every((byte, index) => content[index] === byte);
}
