/** Limits for reading one attachment. */
export interface AttachmentLimits {
	/** Bytes of the file. */
	fileBytes: number;
	/** The bytes of its unpacked contents. */
	unpackedBytes: number;
	/** Unpacked bytes per packed byte of one part. There is no such limit for parts below a megabyte. */
	ratio: number;
	/** Nested elements. */
	depth: number;
	/** Nested files: an archive in a document in an archive. */
	nesting: number;
	/** The files inside it, nested ones included. */
	parts: number;
	/** Pages to read; further pages are ignored. */
	pages: number;
	/** Characters to keep; further characters are ignored. */
	characters: number;
	seconds: number;
	/** Bytes of memory in addition to those in use before. */
	memoryBytes: number;
}

const megabyte = 1024 * 1024;

/** For the search: enough for real files, too little for files that are made to exhaust the machine. */
export const attachmentLimits: AttachmentLimits = {
	fileBytes: 50 * megabyte,
	unpackedBytes: 200 * megabyte,
	ratio: 100,
	depth: 200,
	nesting: 3,
	parts: 5_000,
	pages: 500,
	characters: 200_000,
	seconds: 30,
	memoryBytes: 500 * megabyte,
};

/** For the privacy check: parts that the search can ignore may still contain personal numbers. */
export const inspectionLimits: AttachmentLimits = {
	...attachmentLimits,
	pages: 3_000,
	characters: 20_000_000,
	seconds: 90,
};
