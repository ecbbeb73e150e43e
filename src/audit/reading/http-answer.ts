import { failed, tooLarge, wrongType } from './source.ts';
import type { SourceReading, Wanted } from './source.ts';

/** The result of one request, and after how many milliseconds to repeat it, if that is useful. */
export interface HttpAnswer {
	reading: SourceReading;
	retryIn?: number | undefined;
}

const overloaded = [429, 502, 503, 504];

/** Reads a response that is not a redirect; reads no more of the body than is wanted. */
export async function readAnswer(
	response: Response,
	{ bytes: most, type }: Wanted,
): Promise<HttpAnswer> {
	const { status, headers } = response;
	const ownType = headers.get('content-type') ?? undefined;
	if (status === 200 && !(ownType && type && !type.test(ownType)))
		return { reading: await bodyOf(response, most) };
	await response.body?.cancel();
	if (status === 200) return { reading: wrongType(ownType ?? '') };
	if (status === 404 || status === 410) return { reading: { kind: 'missing' } };
	const reading = failed(`服务器返回 ${status}`);
	if (!overloaded.includes(status)) return { reading };
	return { reading, retryIn: (Number(headers.get('retry-after')) || 0) * 1000 };
}

async function bodyOf({ body, headers }: Response, most: number): Promise<SourceReading> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.byteLength;
		if (size > most) return tooLarge(most);
		chunks.push(chunk);
	}
	return {
		kind: 'found',
		bytes: Buffer.concat(chunks),
		type: headers.get('content-type') ?? undefined,
	};
}
