/** Where a published site is read from: a folder, or a server. Paths are absolute, percent-encoded, with their query. */
export interface Source {
	/** As the caller named it. */
	readonly name: string;
	/** Origin of its addresses; `undefined` for a folder. */
	readonly origin: string | undefined;
	/** How many readings may be under way at once. */
	readonly concurrency: number;
	/** The most paths that are worth asking for with `exists`. */
	readonly mostChecks: number;
	/** Never throws for what the site does. */
	read(path: string, wanted: Wanted): Promise<SourceReading>;
	/** Whether anything answers there; `undefined` when that cannot be said. */
	exists(path: string): Promise<boolean | undefined>;
	/** The same source with this many seconds between two readings. */
	slowed(seconds: number): Source;
}

export interface Wanted {
	/** The most bytes, decompressed. */
	bytes: number;
	/** Media types that are read, when they are stated. */
	type?: RegExp;
}

export type SourceReading =
	| { kind: 'found'; bytes: Uint8Array; type?: string | undefined }
	| { kind: 'missing' }
	/** `message` is Chinese. `isSilent` when there was no answer at all, `isOtherType` when it is not what was wanted. */
	| { kind: 'failed'; message: string; isSilent?: true; isOtherType?: true };

export function failed(message: string): SourceReading {
	return { kind: 'failed', message };
}

export function tooLarge(bytes: number): SourceReading {
	return failed(`内容超过 ${Math.floor(bytes / 1024 ** 2)} MB，没有读取`);
}

export function wrongType(type: string): SourceReading {
	return { kind: 'failed', message: `不是网页（${type}），没有读取`, isOtherType: true };
}
