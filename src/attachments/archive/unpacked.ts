import type { AttachmentLimits } from '../reading/attachment-limits.ts';
import type { ZipEntry } from './zip-entries.ts';

const alwaysAllowedBytes = 1024 * 1024;

/** Throws, with a reason in Chinese, when `entries` state that they unpack to more than `limits` allow. */
export function refuseBombs(
	entries: readonly ZipEntry[],
	{ unpackedBytes, ratio }: Pick<AttachmentLimits, 'unpackedBytes' | 'ratio'>,
): void {
	const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
	if (total > unpackedBytes)
		throw new Error(`文件解压后超过 ${Math.round(unpackedBytes / 1024 / 1024)} MB，不予读取`);
	const isBomb = ({ size, originalSize }: ZipEntry) =>
		originalSize > alwaysAllowedBytes && originalSize > size * ratio;
	if (entries.some(isBomb)) throw new Error(`文件的压缩比超过 ${ratio} 倍，不予读取`);
}

/** The unpacked contents of an entry. Throws, with a reason in Chinese, when it cannot be unpacked. */
export function unpacked(entry: ZipEntry): Uint8Array {
	if (entry.isEncrypted) throw new Error('文件已加密，需要密码');
	try {
		return entry.unpack();
	} catch (error) {
		throw new Error('文件已损坏，无法解压', { cause: error });
	}
}
