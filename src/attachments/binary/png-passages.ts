import { inflateSync } from 'node:zlib';
import { parted } from '../text/line-writer.ts';
import { digitHeavyRuns } from './binary-passages.ts';
import { pngChunks } from './png-chunks.ts';
import { pictureWritings, textRuns } from './text-runs.ts';
import type { Reader } from '../reading/reader.ts';

const mostUnpacked = 1024 * 1024;

/** Reads a PNG picture: its texts, also compressed ones, and what cameras write. */
export const pngPassages: Reader = ({ bytes }, { add, miss }) => {
	for (const { type, data } of pngChunks(bytes)) {
		if (type === 'IDAT' || type === 'fdAT') continue;
		add(`图片的附加信息（${type}）`, parted(textRuns(data, pictureWritings)));
		const packed = packedText(type, data);
		if (!packed) continue;
		try {
			const unpacked = inflateSync(packed, { maxOutputLength: mostUnpacked });
			add(`图片的附加信息（${type}）`, unpacked.toString('utf8'));
		} catch {
			miss(`图片的附加信息（${type}）已损坏或太大`);
		}
	}
	add('文件的附加信息', digitHeavyRuns(bytes));
};

/** `zTXt`: keyword, 0, method, text; `iTXt`: keyword, 0, whether packed, method, language, 0, keyword, 0, text. */
function packedText(type: string, data: Uint8Array): Uint8Array | undefined {
	const end = data.indexOf(0);
	if (type === 'zTXt') return data.subarray(end + 2);
	if (type !== 'iTXt' || data[end + 1] !== 1) return undefined;
	const languageEnd = data.indexOf(0, end + 3);
	return data.subarray(data.indexOf(0, languageEnd + 1) + 1);
}
