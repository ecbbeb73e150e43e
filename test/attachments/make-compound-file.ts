const sectorSize = 512;
const [end, free, fatSector] = [0xffff_fffe, 0xffff_ffff, 0xffff_fffd];

/**
 * An OLE compound file of these streams, each padded so that it is not a short stream. The sectors of a stream are not
 * consecutive, as in files that were saved often.
 */
export function makeCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
	const contents = Object.values(streams).map((bytes) => padded(bytes, 4096));
	const directorySectors = Math.ceil((Object.keys(streams).length + 1) / 4);
	// The FAT, the directory, then the sectors of all streams in turn, from the last sector of each to the first.
	const next: number[] = [fatSector];
	for (let index = 1; index <= directorySectors; index++)
		next.push(index === directorySectors ? end : index + 1);
	const data: Uint8Array[] = [];
	const firsts = contents.map((content) => {
		const count = content.length / sectorSize;
		const place = next.length;
		for (let index = 0; index < count; index++) {
			data.push(content.subarray((count - 1 - index) * sectorSize, (count - index) * sectorSize));
			next.push(index === 0 ? end : place + index - 1);
		}
		return next.length - 1;
	});
	const entries = [
		entry('Root Entry', 5, end, 0),
		...Object.keys(streams).map((name, index) =>
			entry(name, 2, firsts[index] ?? end, contents[index]?.length ?? 0),
		),
	];
	const fat = Buffer.alloc(sectorSize, 0xff);
	next.forEach((value, index) => fat.writeUInt32LE(value, index * 4));
	const directory = Buffer.concat(entries);
	return Buffer.concat([header(), fat, padded(directory, sectorSize), ...data]);
}

function header(): Buffer {
	const bytes = Buffer.alloc(sectorSize);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	bytes.writeUInt16LE(9, 30);
	bytes.writeUInt16LE(6, 32);
	bytes.writeUInt32LE(1, 44);
	bytes.writeUInt32LE(1, 48);
	bytes.writeUInt32LE(4096, 56);
	bytes.writeUInt32LE(end, 60);
	bytes.writeUInt32LE(end, 68);
	for (let place = 76; place < sectorSize; place += 4) bytes.writeUInt32LE(free, place);
	bytes.writeUInt32LE(0, 76);
	return bytes;
}

function entry(name: string, type: number, first: number, size: number): Buffer {
	const bytes = Buffer.alloc(128);
	bytes.write(name, 'utf16le');
	bytes.writeUInt16LE(name.length * 2 + 2, 64);
	bytes.writeUInt8(type, 66);
	bytes.writeUInt32LE(first, 116);
	bytes.writeUInt32LE(size, 120);
	return bytes;
}

function padded(bytes: Uint8Array, least: number): Buffer {
	const size = Math.max(least, Math.ceil(bytes.length / sectorSize) * sectorSize);
	return Buffer.concat([bytes, Buffer.alloc(size - bytes.length)]);
}
