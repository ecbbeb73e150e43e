import { parentPort } from 'node:worker_threads';
import { readAttachment } from './read-attachment.ts';
import type { AttachmentLimits } from './attachment-limits.ts';

/** What the thread is asked. */
export interface ReadRequest {
	name: string;
	bytes: Uint8Array;
	limits: AttachmentLimits;
}

/** What it answers: the text, or why there is none. */
export type ReadAnswer = { text: string } | { reason: string };

parentPort?.on('message', ({ name, bytes, limits }: ReadRequest) => {
	void readAttachment(name, bytes, limits)
		.then(
			(text): ReadAnswer => ({ text }),
			(error: unknown): ReadAnswer => ({
				reason: error instanceof Error ? error.message : String(error),
			}),
		)
		.then((answer) => parentPort?.postMessage(answer));
});
