/** What the program that builds the pages tells the build that started it. */
export type PageMessage =
	/** Another site is being built by this engine; the holder's name is Chinese. */
	| { kind: 'waiting'; holder: string }
	/** So many files of so many are written. */
	| { kind: 'progress'; done: number; total: number }
	/** Why the pages were not built, in Chinese. */
	| { kind: 'explained'; reason: string }
	/** The maximum memory of the program; its last message. */
	| { kind: 'ended'; megabytes: number };

/** Tells the build that started this program; nothing when it was started by hand. */
export function tell(message: PageMessage): void {
	process.send?.(message);
}
