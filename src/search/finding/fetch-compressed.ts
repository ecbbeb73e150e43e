/** Fetches a file that the index side compressed. Throws when it does not arrive. */
export async function fetchCompressed(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`);
	if (typeof DecompressionStream === 'undefined') {
		const { gunzip } = await import('./gunzip.ts');
		return gunzip(new Uint8Array(await response.arrayBuffer()));
	}
	const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function fetchCompressedText(
	address: string,
	encoding: 'utf-8' | 'utf-16le' = 'utf-8',
): Promise<string> {
	return new TextDecoder(encoding).decode(await fetchCompressed(address));
}
