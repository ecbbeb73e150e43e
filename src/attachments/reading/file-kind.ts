/** How a file is read. */
export type FileKind = 'zip' | 'compound' | 'pdf' | 'png' | 'packed' | 'text' | 'binary';

const beginnings: readonly (readonly [kind: FileKind, begins: RegExp])[] = [
	['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
	['compound', /^\xd0\xcf\x11\xe0/],
	// Some programs write a few bytes before the mark, and PDF viewers accept that.
	['pdf', /%PDF-\d/],
	['png', /^\x89PNG/],
	['packed', /^(?:Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ)/],
	['text', /^(?:\xff\xfe|\xfe\xff)/],
];

const probedBytes = 1024;

/** The kind of a file that begins with these bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
	const begin = Buffer.from(bytes.subarray(0, probedBytes)).toString('latin1');
	const known = beginnings.find(([, begins]) => begins.test(begin));
	if (known) return known[0];
	return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(begin) ? 'binary' : 'text';
}
