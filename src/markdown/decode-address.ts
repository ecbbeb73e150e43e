/** The address without percent-encoding; unchanged when it is malformed. */
export function decodeAddress(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
