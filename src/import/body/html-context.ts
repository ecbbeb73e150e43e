/** What the conversion of one body asks for and reports to. */
export interface HtmlContext {
	/** The absolute form of an address, or `undefined` when it leads nowhere a reader could follow. */
	resolve: (address: string) => string | undefined;
	/** The same for the target of a link; remarks on one that had to be dropped. */
	resolveLink: (address: string) => string | undefined;
	note: (problem: string, value?: string) => void;
}
