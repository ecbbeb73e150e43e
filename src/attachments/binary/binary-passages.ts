import { parted } from '../text/line-writer.ts';
import { pictureWritings, textRuns } from './text-runs.ts';
import type { Reader } from '../reading/reader.ts';

/** A picture or another file that is not a text: what programs wrote into it beside the picture (EXIF, XMP, IPTC). */
export const binaryPassages: Reader = ({ bytes }, { add }) => {
	add('文件的附加信息', digitHeavyRuns(bytes));
};

/** The runs of characters in a picture that have many digits: its bytes often look like letters, but not like those. */
export function digitHeavyRuns(bytes: Uint8Array): string {
	return parted(textRuns(bytes, pictureWritings).filter((run) => /(?:\d\D{0,3}){8}/.test(run)));
}
