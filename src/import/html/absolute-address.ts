/**
 * The absolute form of an address on a page at `base`; `undefined` for scripts, anchors within the page, files on a
 * local disk, addresses with a user name, and for relative addresses when `base` is not known. When a faulty export
 * joined two addresses (`https://a.gov.cnhttps://b.gov.cn/c.doc`), the second is used.
 */
export function absoluteAddress(address: string, base: string | undefined): string | undefined {
	const written = address.trim().replace(/^https?:\/\/[^/]*(?=https?:\/\/)/, '');
	if (written === '' || written.startsWith('#')) return undefined;
	const url = URL.parse(written, base);
	if (!url || !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return undefined;
	// When words after an address were counted as a part of it, an e-mail address among them turns the host into a user
	// name.
	if (url.username || url.password) return undefined;
	return url.href;
}

/** Whether an address leads nowhere beyond its page: a place within it, a script, nothing at all. */
export function isWithinPage(address: string): boolean {
	return /^\s*(?:#|javascript:|$)/i.test(address);
}

/** Whether an address may be that of a file: it leads beyond its page, and to no mailbox or telephone. */
export function mayBeFile(address: string): boolean {
	return !isWithinPage(address) && !/^\s*(?:mailto|tel):/i.test(address);
}
