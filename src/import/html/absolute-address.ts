/**
 * The absolute form of an address on a page at `base`; `undefined` for scripts, places within the page, files on
 * somebody's disk, addresses with a user's name, and for relative addresses when `base` is not known. Of two addresses run
 * together by a faulty export (`https://a.gov.cnhttps://b.gov.cn/c.doc`) the second is meant.
 */
export function absoluteAddress(address: string, base: string | undefined): string | undefined {
	const written = address.trim().replace(/^https?:\/\/[^/]*(?=https?:\/\/)/, '');
	if (written === '' || written.startsWith('#')) return undefined;
	const url = URL.parse(written, base);
	if (!url || !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return undefined;
	// Where words behind an address were taken for a part of it, a mailbox among them makes a user's name of the host.
	if (url.username || url.password) return undefined;
	return url.href;
}

const attachmentName = /\.(?:docx?|xlsx?|pptx?|wps|et|dps|ofd|pdf|rtf|csv|zip|rar|7z)$/i;

/** Whether the address is that of a file to be downloaded. */
export function isAttachment(address: string): boolean {
	return attachmentName.test(URL.parse(address)?.pathname ?? '');
}
