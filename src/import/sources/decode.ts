import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { ReadStream } from 'node:fs';
import type { Gunzip } from 'node:zlib';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/**
 * The bytes of a file, unpacked when its name ends in `.gz`. `onRead` receives how many bytes of the file itself were
 * read.
 */
export async function* bytesOf(
	file: string,
	onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
	const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
	try {
		if (onRead) stream.on('data', (chunk) => onRead(chunk.length));
		const content = /\.gz$/i.test(file) ? unpacked(stream) : stream;
		yield* content as AsyncIterable<Uint8Array>;
	} finally {
		stream.destroy();
	}
}

function unpacked(stream: ReadStream): Gunzip {
	const gunzip = createGunzip();
	stream.on('error', (error) => gunzip.destroy(error));
	return stream.pipe(gunzip);
}

/**
 * The encoding of a text: from its byte order mark, else UTF-8 when the bytes are valid UTF-8, else GB 18030 (which
 * includes GBK and GB 2312).
 */
export async function detectEncoding(
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Encoding> {
	const utf8 = new TextDecoder('utf-8', { fatal: true });
	let isFirst = true;
	try {
		for await (const chunk of chunks) {
			if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
			if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
			isFirst = false;
			utf8.decode(chunk, { stream: true });
		}
		utf8.decode();
		return 'utf-8';
	} catch (error) {
		if (error instanceof TypeError) return 'gb18030';
		throw error;
	}
}

/** Decodes a text piece by piece, without its byte order mark. */
export async function* decode(
	chunks: AsyncIterable<Uint8Array>,
	encoding: Encoding,
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
	yield decoder.decode();
}

/** The note in a report on an encoding other than UTF-8; `undefined` for UTF-8. */
export function encodingNote(encoding: Encoding): string | undefined {
	if (encoding === 'utf-8') return undefined;
	return encoding === 'gb18030'
		? '文件不是 UTF-8 编码，已按 GBK（GB 18030）读取，请核对有无乱码'
		: '文件是 UTF-16 编码，已按 UTF-16 读取';
}
