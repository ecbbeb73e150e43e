import type { FoundFile } from '../files/old-files.ts';

/** What the conversion of one body needs, and where it reports to. */
export interface HtmlContext {
	/** The absolute form of an address; `undefined` when readers cannot follow it. */
	resolve: (address: string) => string | undefined;
	/** The same for the target of a link; adds a note when the target had to be dropped. */
	resolveLink: (address: string) => string | undefined;
	/** The file that lies beside the imported pages; `undefined` when there is none. */
	file: (address: string) => FoundFile | undefined;
	note: (problem: string, value?: string) => void;
}
