export interface PngChunk {
	type: string;
	data: Uint8Array;
	/** The unchanged bytes: length, type, data and check sum. */
	whole: Uint8Array;
}

/** The number of bytes before the first chunk. */
export const pngSignatureSize = 8;

/** The chunks of a PNG file up to its end mark, or up to the place where it is damaged. */
export function pngChunks(bytes: Uint8Array): PngChunk[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: PngChunk[] = [];
	let place = pngSignatureSize;
	while (place + 12 <= bytes.length && chunks.at(-1)?.type !== 'IEND') {
		const end = place + 12 + view.getUint32(place);
		if (end > bytes.length) break;
		const type = Buffer.from(bytes.subarray(place + 4, place + 8)).toString('latin1');
		chunks.push({
			type,
			data: bytes.subarray(place + 8, end - 4),
			whole: bytes.subarray(place, end),
		});
		place = end;
	}
	return chunks;
}
