/** Reads bits, the lowest of each byte first (RFC 1951 §3.1.1). */
interface Bits {
	take: (count: number) => number;
	/** The bytes after the current one, as many as asked for. */
	bytes: (count: number) => Uint8Array;
}

/** A prefix code: how many codes there are of each length, and the symbols in the order of their codes. */
interface Code {
	counts: readonly number[];
	symbols: readonly number[];
}

const headerLength = 10;
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const lengths = table([3, 4, 5, 6, 7, 8, 9, 10], 4, 5, 28);
const distances = table([1, 2, 3, 4], 2, 13, 30);

/**
 * Unpacks what Node's `gzipSync` packed (RFC 1951, RFC 1952), for browsers without `DecompressionStream`: phones from
 * before 2023. Throws when the data are damaged or are something else.
 */
export function gunzip(packed: Uint8Array): Uint8Array {
	const [first, second, method, flags] = packed;
	if (first !== 0x1f || second !== 0x8b || method !== 8 || flags !== 0)
		throw new Error('Not a plain gzip file');
	const size = new DataView(packed.buffer, packed.byteOffset).getUint32(packed.length - 4, true);
	const out = new Uint8Array(size);
	const bits = bitsOf(packed.subarray(headerLength, -8));
	let place = 0;
	for (let isLast = 0; isLast === 0;) {
		isLast = bits.take(1);
		const kind = bits.take(2);
		if (kind === 0) {
			const header = bits.bytes(4);
			const count = (header[0] ?? 0) + 256 * (header[1] ?? 0);
			out.set(bits.bytes(count), place);
			place += count;
		} else
			place = unpackBlock(bits, out, { place, ...(kind === 1 ? fixedCodes() : ownCodes(bits)) });
	}
	if (place !== size) throw new Error('The gzip file is damaged');
	return out;
}

/** Unpacks a compressed block into `out` from `place` on; returns the place after it. */
function unpackBlock(
	bits: Bits,
	out: Uint8Array,
	block: { place: number; literals: Code; backs: Code },
): number {
	let { place } = block;
	for (;;) {
		const symbol = decode(bits, block.literals);
		if (symbol === 256) return place;
		if (symbol < 256) out[place++] = symbol;
		else {
			// The last length stands outside the table's rule (RFC 1951 §3.2.5).
			const count = symbol === 285 ? 258 : sized(bits, lengths[symbol - 257]);
			const from = place - sized(bits, distances[decode(bits, block.backs)]);
			for (let step = 0; step < count; step++) out[place++] = out[from + step] ?? 0;
		}
		if (place > out.length) throw new Error('The gzip file is damaged');
	}
}

function sized(bits: Bits, entry: { base: number; extra: number } | undefined): number {
	if (!entry) throw new Error('The gzip file is damaged');
	return entry.base + bits.take(entry.extra);
}

/** The codes that a block brings with it (RFC 1951 §3.2.7). */
function ownCodes(bits: Bits): { literals: Code; backs: Code } {
	const literalCount = bits.take(5) + 257;
	const backCount = bits.take(5) + 1;
	const lengthCount = bits.take(4) + 4;
	const lengthLengths = new Array<number>(19).fill(0);
	for (const index of lengthOrder.slice(0, lengthCount)) lengthLengths[index] = bits.take(3);
	const lengthCode = codeOf(lengthLengths);
	const all: number[] = [];
	while (all.length < literalCount + backCount) {
		const symbol = decode(bits, lengthCode);
		if (symbol < 16) all.push(symbol);
		else if (symbol === 16) push(all, all[all.length - 1] ?? 0, 3 + bits.take(2));
		else push(all, 0, symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7));
	}
	return { literals: codeOf(all.slice(0, literalCount)), backs: codeOf(all.slice(literalCount)) };
}

function fixedCodes(): { literals: Code; backs: Code } {
	const lengthOf = (symbol: number) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8);
	return {
		literals: codeOf(Array.from({ length: 288 }, (_, symbol) => lengthOf(symbol))),
		backs: codeOf(new Array<number>(30).fill(5)),
	};
}

function codeOf(codeLengths: readonly number[]): Code {
	const used = codeLengths
		.map((length, symbol) => ({ length, symbol }))
		.filter(({ length }) => length);
	const counts = new Array<number>(16).fill(0);
	for (const { length } of used) counts[length] = (counts[length] ?? 0) + 1;
	const symbols = used.sort((a, b) => a.length - b.length || a.symbol - b.symbol);
	return { counts, symbols: symbols.map(({ symbol }) => symbol) };
}

/** Codes of one length follow one another, after those of the shorter ones (RFC 1951 §3.2.2). */
function decode(bits: Bits, { counts, symbols }: Code): number {
	let code = 0;
	let first = 0;
	let index = 0;
	for (let length = 1; length < 16; length++) {
		code += bits.take(1);
		const count = counts[length] ?? 0;
		const symbol = symbols[index + code - first];
		if (code - first < count && symbol !== undefined) return symbol;
		index += count;
		first = (first + count) * 2;
		code *= 2;
	}
	throw new Error('The gzip file is damaged');
}

function bitsOf(data: Uint8Array): Bits {
	let place = 0;
	let held = 0;
	let heldCount = 0;
	return {
		take: (count) => {
			for (; heldCount < count; heldCount += 8) {
				const byte = data[place++];
				if (byte === undefined) throw new Error('The gzip file is damaged');
				held |= byte << heldCount;
			}
			const value = held & ((1 << count) - 1);
			held >>>= count;
			heldCount -= count;
			return value;
		},
		bytes: (count) => {
			held = 0;
			heldCount = 0;
			place += count;
			return data.subarray(place - count, place);
		},
	};
}

/** Sizes without extra bits first; then `perExtra` sizes for each number of extra bits. */
function table(plain: readonly number[], perExtra: number, most: number, count: number) {
	const sizes = plain.map((base) => ({ base, extra: 0 }));
	let next = (plain[plain.length - 1] ?? 0) + 1;
	for (let extra = 1; extra <= most; extra++)
		for (let one = 0; one < perExtra; one++, next += 1 << extra) sizes.push({ base: next, extra });
	return sizes.slice(0, count);
}

function push(list: number[], value: number, times: number) {
	for (let time = 0; time < times; time++) list.push(value);
}
