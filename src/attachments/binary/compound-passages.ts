import { parted } from '../text/line-writer.ts';
import { authorsIn } from './summary-authors.ts';
import { compoundStreams } from './compound-file.ts';
import { officeWritings, textRuns } from './text-runs.ts';
import type { Reader } from '../reading/reader.ts';
import type { Stream } from './compound-file.ts';

/** The names of a file's streams for editors; streams of the text itself have no name. */
const places: readonly (readonly [stream: RegExp, place: string])[] = [
	[/^(?:WordDocument|Workbook|Book|PowerPoint Document|[01]Table|)$/, ''],
	[/SummaryInformation$/, '文档属性'],
];

/**
 * Reads a Word, Excel or PowerPoint document from before 2007, or from WPS: the runs of characters in its streams, also
 * deleted text that a quick save kept. An encrypted file is reported as not read.
 */
export const compoundPassages: Reader = async ({ bytes }, collector, readInside) => {
	const streams = streamsOf(bytes);
	if (streams.some(isEncrypted)) return collector.miss('文件已加密，需要密码');
	for (const { name, bytes: content } of streams) {
		if (name === '\x05SummaryInformation') authorsIn(content).forEach(collector.credit);
		const place =
			places.find(([pattern]) => pattern.test(name))?.[1] ?? `文件内部的 ${printable(name)}`;
		const isPackage = /^PK\x03\x04/.test(Buffer.from(content.subarray(0, 4)).toString('latin1'));
		const inside = isPackage && collector.inside('文档里嵌入的文件', content.length);
		if (inside) await readInside(name, content, inside);
		else collector.add(place, parted(textRuns(content, officeWritings)));
	}
};

/** The streams of a file; when they cannot be separated, the whole file as one stream. */
function streamsOf(bytes: Uint8Array): Stream[] {
	try {
		return compoundStreams(bytes);
	} catch {
		return [{ name: '', bytes }];
	}
}

function isEncrypted({ name, bytes }: Stream): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (name === 'EncryptedPackage') return true;
	if (name === 'WordDocument')
		return bytes.length > 12 && (view.getUint16(10, true) & 0x0100) !== 0;
	if (name === 'Current User') return bytes.length > 16 && view.getUint32(12, true) === 0xf3d1_c4df;
	return /^(?:Workbook|Book)$/.test(name) && hasPasswordRecord(view);
}

/** Whether a workbook requires a password: its global records contain `FILEPASS`. */
function hasPasswordRecord(view: DataView): boolean {
	const [endOfGlobals, password] = [0x0a, 0x2f];
	for (let place = 0; place + 4 <= view.byteLength; place += 4 + view.getUint16(place + 2, true)) {
		const record = view.getUint16(place, true);
		if (record === password) return true;
		if (record === endOfGlobals) return false;
	}
	return false;
}

function printable(name: string): string {
	return name.replace(/[^\x20-\x7e]/g, '');
}
