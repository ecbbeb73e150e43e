/** The content of a gzip file; one that the server has unpacked already comes back as it is. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	if (typeof DecompressionStream === 'undefined') {
		const { gunzipSync } = await import('fflate');
		return gunzipSync(bytes);
	}
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
