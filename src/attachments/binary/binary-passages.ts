import { parted } from '../text/line-writer.ts';
import { pictureWritings, textRuns } from './text-runs.ts';
import type { Reader } from '../reading/reader.ts';

/** Reads a picture or another file that is not text: the metadata that programs wrote into it (EXIF, XMP, IPTC). */
export const binaryPassages: Reader = ({ bytes }, { add }) => {
	add('文件的附加信息', digitHeavyRuns(bytes));
};

/**
 * The runs of characters in a picture that have many digits. Random bytes of a picture often look like letters, but
 * rarely like many digits.
 */
export function digitHeavyRuns(bytes: Uint8Array): string {
	return parted(textRuns(bytes, pictureWritings).filter((run) => /(?:\d\D{0,3}){8}/.test(run)));
}
