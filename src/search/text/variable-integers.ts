/** Writes numbers of any size in as few bytes as each needs: seven bits a byte, the lowest first. */
export function createByteWriter() {
	let bytes = new Uint8Array(1024);
	let length = 0;
	const reserve = (count: number) => {
		if (length + count <= bytes.length) return;
		const larger = new Uint8Array(Math.max(bytes.length * 2, length + count));
		larger.set(bytes);
		bytes = larger;
	};
	return {
		length: () => length,
		integer: (value: number) => {
			reserve(8);
			let rest = value;
			while (rest >= 0x80) {
				bytes[length++] = (rest % 0x80) | 0x80;
				rest = Math.floor(rest / 0x80);
			}
			bytes[length++] = rest;
		},
		bytes: (added: Uint8Array) => {
			reserve(added.length);
			bytes.set(added, length);
			length += added.length;
		},
		take: () => bytes.slice(0, length),
	};
}

/** Reads what a byte writer wrote. */
export function createByteReader(bytes: Uint8Array) {
	let place = 0;
	return {
		isAtEnd: () => place >= bytes.length,
		integer: (): number => {
			let value = 0;
			for (let factor = 1; ; factor *= 0x80) {
				const byte = bytes[place++] ?? 0;
				value += (byte & 0x7f) * factor;
				if (byte < 0x80) return value;
			}
		},
		bytes: (count: number): Uint8Array => bytes.subarray(place, (place += count)),
	};
}
