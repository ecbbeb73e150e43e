import { constants, gunzipSync, inflateRawSync } from 'node:zlib';
import { failed, tooLarge } from './source.ts';
import type { SourceReading, Wanted } from './source.ts';

/**
 * The reading with its bytes unpacked when they are gzip, such as of a `.xml.gz`. Of a file that is cut off, or that has
 * other bytes behind the packed ones, what can be unpacked is read. A failure when the unpacked bytes are more than
 * wanted.
 */
export function gunzipped(reading: SourceReading, { bytes: most }: Wanted): SourceReading {
	if (reading.kind !== 'found' || !isGzip(reading.bytes)) return reading;
	try {
		return { ...reading, bytes: gunzipSync(reading.bytes, { maxOutputLength: most }) };
	} catch (error) {
		if (isTooMuch(error)) return tooLarge(most);
	}
	try {
		const bytes = inflateRawSync(reading.bytes.subarray(headerLength(reading.bytes)), {
			maxOutputLength: most,
			finishFlush: constants.Z_SYNC_FLUSH,
		});
		if (bytes.length > 0) return { ...reading, bytes, isDamaged: true };
	} catch (error) {
		if (isTooMuch(error)) return tooLarge(most);
	}
	return failed('压缩内容已损坏，无法解压');
}

function isTooMuch(error: unknown): boolean {
	return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
}

function isGzip([first, second]: Uint8Array): boolean {
	return first === 0x1f && second === 0x8b;
}

/** The number of bytes before the packed ones: ten, and the optional fields that the fourth byte names (RFC 1952). */
function headerLength(bytes: Uint8Array): number {
	const flags = bytes[3] ?? 0;
	let length = 10;
	if (flags & 4) length += 2 + (bytes[length] ?? 0) + (bytes[length + 1] ?? 0) * 256;
	for (const text of [8, 16]) if (flags & text) length = bytes.indexOf(0, length) + 1;
	return flags & 2 ? length + 2 : length;
}
