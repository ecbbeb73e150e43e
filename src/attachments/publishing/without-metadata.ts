import { fileKind } from '../reading/file-kind.ts';
import { attachmentLimits } from '../reading/attachment-limits.ts';
import { editXml } from './edit-xml.ts';
import { jpegWithoutMetadata } from './jpeg-metadata.ts';
import { officeWithoutMetadata } from './office-metadata.ts';
import { pdfWithoutAuthor } from './pdf-metadata.ts';
import { pngWithoutMetadata } from './png-metadata.ts';
import { webpWithoutMetadata } from './webp-metadata.ts';

/**
 * A file without personal metadata: a document that names no author, editor or commentator; a picture that does not say
 * where, when and by whom it was taken; a drawing without comments. Its visible contents do not change. The same
 * `bytes` when nothing is to be removed, when it cannot be removed safely, and for every other kind. The same file
 * always gives the same bytes.
 */
export function withoutMetadata(bytes: Uint8Array, name: string): Uint8Array {
	return clean(bytes, name, 0);
}

function clean(bytes: Uint8Array, name: string, nesting: number): Uint8Array {
	if (nesting > attachmentLimits.nesting || bytes.length > attachmentLimits.fileBytes) return bytes;
	const cleanInside = (inner: Uint8Array, innerName: string) =>
		clean(inner, innerName, nesting + 1);
	try {
		const cleaned = cleaner(bytes, name)?.(bytes, cleanInside);
		return cleaned && !Buffer.from(cleaned).equals(bytes) ? cleaned : bytes;
	} catch {
		// A damaged file is published unchanged: programs that can open it still can.
		return bytes;
	}
}

type Cleaner = (
	bytes: Uint8Array,
	cleanInside: (bytes: Uint8Array, name: string) => Uint8Array,
) => Uint8Array | undefined;

function cleaner(bytes: Uint8Array, name: string): Cleaner | undefined {
	const kind = fileKind(bytes);
	const begin = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
	if (kind === 'zip') return officeWithoutMetadata;
	if (kind === 'pdf') return pdfWithoutAuthor;
	if (kind === 'png') return pngWithoutMetadata;
	if (begin.startsWith('\xff\xd8')) return jpegWithoutMetadata;
	if (/^RIFF[\s\S]{4}WEBP/.test(begin)) return webpWithoutMetadata;
	return kind === 'text' && /\.svg$/i.test(name) ? svgWithoutMetadata : undefined;
}

function svgWithoutMetadata(bytes: Uint8Array): Uint8Array {
	const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	const edited = editXml(text, {
		withoutComments: true,
		removed: ['metadata'],
		attributes: { docname: '', 'export-filename': '' },
	});
	return new TextEncoder().encode(edited);
}
