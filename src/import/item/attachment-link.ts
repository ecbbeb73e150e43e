/** A file that belongs to an item, as its page links to it. */
export interface AttachmentLink {
	address: string;
	title: string;
	/** The number that the page gives it: `附件：2.` */
	number?: string | undefined;
}
