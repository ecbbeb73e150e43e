import { normativeDocument, reportOf } from '../county.ts';

export const documentFile = 'content/normative-documents/ceshigui-2024-12.md';

/** What `check` says of a file of the test county, with the lines and without the file. */
export function saidOf(file: string, changes: Record<string, string | Uint8Array>): string[] {
	return reportOf(changes)
		.split('\n')
		.flatMap((line) => (line.startsWith(`${file}:`) ? [line.slice(file.length + 1)] : []));
}

/** The same of the document of the test county with other fields, or with another body. */
export function saidOfDocument(
	fields: Record<string, string | undefined>,
	body?: string,
): string[] {
	return saidOf(documentFile, { [documentFile]: normativeDocument(fields, body) });
}

/** The same with its text changed. */
export function saidOfText(change: (text: string) => string, body?: string): string[] {
	return saidOf(documentFile, { [documentFile]: change(normativeDocument({}, body)) });
}
