/**
 * The place from which a published site is read: a folder, or a server. Paths are absolute and percent-encoded, with
 * their query.
 */
export interface Source {
	/** As the caller named it. */
	readonly name: string;
	/** Origin of its addresses; `undefined` for a folder. */
	readonly origin: string | undefined;
	/** How many readings may run at once. */
	readonly concurrency: number;
	/** The maximum number of paths to check with `exists`. */
	readonly mostChecks: number;
	/** Never throws because of the site's answer. */
	read(path: string, wanted: Wanted): Promise<SourceReading>;
	/** Whether the path has an answer; `undefined` when that is unknown. */
	exists(path: string): Promise<boolean | undefined>;
	/** The same source, but with this many seconds between two readings. */
	slowed(seconds: number): Source;
}

export interface Wanted {
	/** The maximum number of bytes after decompression. */
	bytes: number;
	/** The media types that are read, if the answer states one. */
	type?: RegExp;
}

export type SourceReading =
	/** `isDamaged`: of packed bytes only a part could be unpacked, or other bytes follow them. */
	| { kind: 'found'; bytes: Uint8Array; type?: string | undefined; isDamaged?: true }
	| { kind: 'missing' }
	/** `message` is Chinese. `isSilent`: no answer at all. `isOtherType`: not the wanted media type. `isForbidden`: by `robots.txt`. */
	| { kind: 'failed'; message: string; isSilent?: true; isOtherType?: true; isForbidden?: true };

export function failed(message: string): SourceReading {
	return { kind: 'failed', message };
}

export function tooLarge(bytes: number): SourceReading {
	return failed(`内容超过 ${Math.floor(bytes / 1024 ** 2)} MB，没有读取`);
}

export function wrongType(type: string): SourceReading {
	return { kind: 'failed', message: `不是网页（${type}），没有读取`, isOtherType: true };
}
