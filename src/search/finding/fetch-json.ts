/** Fetches a file of the index. Throws when it does not arrive. */
export async function fetchJson<Content>(address: string, init?: RequestInit): Promise<Content> {
	const response = await fetch(address, init);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return (await response.json()) as Content;
}
