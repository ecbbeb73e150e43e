import { gunzipSync } from 'node:zlib';
import { failed, tooLarge } from './source.ts';
import type { SourceReading, Wanted } from './source.ts';

/**
 * The reading with its bytes unpacked when they are gzip, such as of a `.xml.gz`; a failure when the unpacked bytes are
 * more than wanted.
 */
export function gunzipped(reading: SourceReading, { bytes: most }: Wanted): SourceReading {
	if (reading.kind !== 'found' || !isGzip(reading.bytes)) return reading;
	try {
		return { ...reading, bytes: gunzipSync(reading.bytes, { maxOutputLength: most }) };
	} catch (error) {
		const isBomb = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
		return isBomb ? tooLarge(most) : failed('压缩内容已损坏，无法解压');
	}
}

function isGzip([first, second]: Uint8Array): boolean {
	return first === 0x1f && second === 0x8b;
}
