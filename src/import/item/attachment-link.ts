/** A file that belongs to an item, as its page links to it. */
export interface AttachmentLink {
	address: string;
	title: string;
}
