import { footerMarkNames, footerMarkTypes } from './footer-marks.ts';
import { decodeAddress } from '../../markdown/decode-address.ts';
import type { ValidRecord } from '../records/validate.ts';

/** Addresses of files that every page uses. */
const usedByPages = [
	'/brand/logo.svg',
	'/brand/favicon.svg',
	'/brand/emblem.svg',
	...footerMarkNames.flatMap((mark) => footerMarkTypes.map((type) => `/brand/${mark}.${type}`)),
];

/** The length of the longest address of a file. */
const mostLength = 400;

/**
 * The files, as addresses such as `/files/a.docx`, that a record or the frame of every page names, in its fields or its
 * body, however Markdown and HTML allow to write the address.
 */
export function usedFiles(
	files: ReadonlySet<string>,
	records: readonly ValidRecord[],
): ReadonlySet<string> {
	const used = new Set(usedByPages);
	for (const { data, body } of records)
		for (const text of [JSON.stringify(data), body, ...unescaped(body)])
			for (const { index } of text.matchAll(/\/(?:files|brand)\//g)) {
				const found = addressAt(text.slice(index, index + mostLength), files);
				if (found !== undefined) used.add(found);
			}
	return used;
}

/** The body with what Markdown and HTML write in another way, if it may name files so. */
function unescaped(body: string): string[] {
	if (!/\/(?:files|brand)\//.test(body) || !/\\|&/.test(body)) return [];
	return [body.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&')];
}

/** The address with which `text` begins. It ends after an extension, whatever follows. */
function addressAt(text: string, files: ReadonlySet<string>): string | undefined {
	for (const { 0: extension, index } of text.matchAll(/\.[a-z\d]{2,4}/gi)) {
		const address = decodeAddress(text.slice(0, index + extension.length));
		if (files.has(address)) return address;
	}
	return undefined;
}
