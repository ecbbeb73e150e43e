/** What reading one attachment may cost. */
export interface AttachmentLimits {
	/** Bytes of the file. */
	fileBytes: number;
	/** Bytes of what it unpacks to. */
	unpackedBytes: number;
	/** Unpacked bytes per packed byte of one part of it; parts below a megabyte may have any. */
	ratio: number;
	/** Elements within each other. */
	depth: number;
	/** Files within each other: an archive in a document in an archive. */
	nesting: number;
	/** Files that it holds, those within each other counted together. */
	parts: number;
	/** Pages that are read; those after them are not. */
	pages: number;
	/** Characters that are kept; those after them are not. */
	characters: number;
	seconds: number;
	/** Bytes of memory in use besides those in use before. */
	memoryBytes: number;
}

const megabyte = 1024 * 1024;

/** For the search: generous for files that people write, and too little for those made to exhaust the machine. */
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

/** For the privacy gate: what the search can do without may still hold a person's number. */
export const inspectionLimits: AttachmentLimits = {
	...attachmentLimits,
	pages: 3_000,
	characters: 20_000_000,
	seconds: 90,
};
