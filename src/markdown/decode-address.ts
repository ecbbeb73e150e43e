/** An address with its percent-encoding undone; one that is not well-formed stays as it is written. */
export function decodeAddress(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
