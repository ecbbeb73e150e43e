import { sizeOfFile } from '../../collections/reading/read.ts';
import type { Portal } from '../portal.ts';

export interface Attachment {
	href: string;
	title: string;
	/** The file's type as readers know it, such as `DOCX`. */
	type: string;
	/** Rounded up, for example `24 KB`. */
	size: string;
}

/** A document's attachments, with what a reader wants to know before a download. */
export function attachmentsOf(
	portal: Portal,
	attachments: readonly { file: string; title: string }[] | undefined,
): Attachment[] {
	return (attachments ?? []).map(({ file, title }) => ({
		// A name may contain these, which begin other parts of an address.
		href: encodeURI(file).replace(/[#?]/g, encodeURIComponent),
		title,
		type: file.slice(file.lastIndexOf('.') + 1).toUpperCase(),
		size: readableSize(sizeOfFile(`${portal.content.publicFolder}${file}`)),
	}));
}

function readableSize(bytes: number): string {
	const kilobytes = Math.ceil(bytes / 1024);
	return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
