const orientationTag = 0x0112;
const entrySize = 12;

/**
 * The orientation of a picture, 2 to 8, from its EXIF block (a TIFF file without a picture); `undefined` when it is not
 * rotated.
 */
export function orientationIn(exif: Uint8Array): number | undefined {
	const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
	try {
		const isLittle = view.getUint16(0) === 0x4949;
		const list = view.getUint32(4, isLittle);
		const count = view.getUint16(list, isLittle);
		for (let index = 0; index < count; index++) {
			const entry = list + 2 + index * entrySize;
			const value = view.getUint16(entry + 8, isLittle);
			if (view.getUint16(entry, isLittle) === orientationTag)
				return value >= 2 && value <= 8 ? value : undefined;
		}
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	return undefined;
}

/** An EXIF block that states the orientation of a picture and nothing else. */
export function exifOf(orientation: number): Uint8Array {
	const exif = Buffer.alloc(26);
	exif.write('MM\0*', 'latin1');
	exif.writeUInt32BE(8, 4);
	exif.writeUInt16BE(1, 8);
	exif.writeUInt16BE(orientationTag, 10);
	exif.writeUInt16BE(3, 12);
	exif.writeUInt32BE(1, 14);
	exif.writeUInt16BE(orientation, 18);
	return exif;
}
