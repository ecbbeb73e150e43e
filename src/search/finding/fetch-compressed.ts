/** Fetches a file that the index side compressed. Throws when it does not arrive. */
export async function fetchCompressed(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`);
	const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function fetchCompressedText(address: string): Promise<string> {
	return new TextDecoder().decode(await fetchCompressed(address));
}
