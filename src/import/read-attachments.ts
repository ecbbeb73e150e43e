import { absoluteAddress } from './html/absolute-address.ts';
import { nameInAddress } from './html/file-address.ts';
import type { AttachmentLink } from './item/attachment-link.ts';
import type { Note } from './item/source-item.ts';

/**
 * Reads the files that a row lists: files below `/files/` belong to the site, web addresses stay links. For any other
 * file only the name is reported.
 */
export function readAttachments(
	values: readonly string[],
	base: string | undefined,
): { local: { file: string; title: string }[]; remote: AttachmentLink[]; notes: Note[] } {
	const written = values
		.flatMap((value) => value.split(/[\s;；]+/))
		.filter((value) => value !== '');
	const isLocal = (value: string) => value.startsWith('/files/');
	const addressed = written
		.filter((value) => !isLocal(value))
		.map((value) => ({ value, address: absoluteAddress(value, base) }));
	return {
		local: written
			.filter(isLocal)
			.map((file) => ({ file, title: nameInAddress(`https://localhost${file}`) })),
		remote: addressed.flatMap(({ address }) =>
			address === undefined ? [] : [{ address, title: nameInAddress(address) }],
		),
		notes: addressed
			.filter(({ address }) => address === undefined)
			.map(({ value }) => ({
				field: 'attachments',
				problem: '附件只有名称，没有完整网址，没有填。请把文件放进 public/files/',
				value,
			})),
	};
}
