/** A stream of a compound file. */
export interface Stream {
	name: string;
	bytes: Uint8Array;
}

const endOfChain = 0xffff_fffa;
const entrySize = 128;
const headerFatPlaces = 109;

/**
 * The streams of an OLE compound file (MS-CFB), the container of `.doc`, `.xls`, `.ppt`, `.wps`, `.et` and of encrypted
 * Office files. Throws when the file is damaged.
 */
export function compoundStreams(bytes: Uint8Array): Stream[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const sectorSize = 1 << view.getUint16(30, true);
	const miniSize = 1 << view.getUint16(32, true);
	if (sectorSize < 128 || sectorSize > 4096 || miniSize > sectorSize)
		throw new Error('Odd sectors');
	const sector = (index: number) => {
		const start = (index + 1) * sectorSize;
		if (start >= bytes.length) throw new Error('Sector past the end');
		return bytes.subarray(start, start + sectorSize);
	};
	const chain = (first: number, next: readonly number[], take: (index: number) => Uint8Array) => {
		const taken: Uint8Array[] = [];
		for (let index = first; index < endOfChain; index = next[index] ?? endOfChain) {
			if (taken.length > next.length) throw new Error('Chain without end');
			taken.push(take(index));
		}
		return Buffer.concat(taken);
	};

	const fatSectors = numbersIn(bytes.subarray(76, 76 + 4 * headerFatPlaces));
	const furtherSectors = Math.ceil(bytes.length / sectorSize);
	for (let index = view.getUint32(68, true), read = 0; index < endOfChain; read++) {
		if (read > furtherSectors) throw new Error('Chain without end');
		const places = numbersIn(sector(index));
		index = places.pop() ?? endOfChain;
		fatSectors.push(...places);
	}
	const fat = fatSectors
		.filter((place) => place < endOfChain)
		.flatMap((place) => numbersIn(sector(place)));
	const miniFat = numbersIn(chain(view.getUint32(60, true), fat, sector));
	const directory = chain(view.getUint32(48, true), fat, sector);
	const entries = Array.from({ length: Math.floor(directory.length / entrySize) }, (_, index) =>
		readEntry(directory.subarray(index * entrySize, (index + 1) * entrySize)),
	);
	const root = entries.find(({ type }) => type === 5);
	const mini = root ? chain(root.first, fat, sector) : Buffer.alloc(0);
	const miniSector = (index: number) => mini.subarray(index * miniSize, (index + 1) * miniSize);
	const smallest = view.getUint32(56, true);
	return entries
		.filter(({ type }) => type === 2)
		.map(({ name, first, size }) => {
			const content =
				size < smallest ? chain(first, miniFat, miniSector) : chain(first, fat, sector);
			return { name, bytes: content.subarray(0, size) };
		});
}

function readEntry(entry: Buffer): { name: string; type: number; first: number; size: number } {
	const name = entry.subarray(0, Math.max(0, entry.readUInt16LE(64) - 2)).toString('utf16le');
	return {
		name,
		type: entry.readUInt8(66),
		first: entry.readUInt32LE(116),
		size: entry.readUInt32LE(120),
	};
}

function numbersIn(bytes: Uint8Array): number[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
		view.getUint32(index * 4, true),
	);
}
