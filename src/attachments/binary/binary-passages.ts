import { pictureWritings, textRuns } from './text-runs.ts';
import type { Reader } from '../all-text.ts';

/** A picture or another file that is not a text: what programs wrote into it beside the picture (EXIF, XMP, IPTC). */
export const binaryPassages: Reader = ({ bytes }, { add }) => {
	add('文件的附加信息', digitRuns(textRuns(bytes, pictureWritings)));
};

/** Bytes of a picture often look like letters, but not like many digits. */
export function digitRuns(text: string): string {
	return text
		.split('\n；\n')
		.filter((run) => /(?:\d\D{0,3}){8}/.test(run))
		.join('\n；\n');
}
