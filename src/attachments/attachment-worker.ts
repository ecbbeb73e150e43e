import { parentPort } from 'node:worker_threads';
import { allText } from './all-text.ts';
import { shownText } from './shown-text.ts';
import type { AllText } from './all-text.ts';
import type { AttachmentLimits } from './reading/attachment-limits.ts';

/** The requests that the thread accepts. */
export interface Readings {
	shown: string;
	all: AllText;
}

export interface ReadRequest<What extends keyof Readings = keyof Readings> {
	what: What;
	name: string;
	bytes: Uint8Array;
	limits: AttachmentLimits;
}

/** The thread's answer, or the reason why there is none. */
export type ReadAnswer = { read: Readings[keyof Readings] } | { reason: string };

const readers = { shown: shownText, all: allText };

parentPort?.on('message', ({ what, name, bytes, limits }: ReadRequest) => {
	void readers[what](name, bytes, limits)
		.then(
			(read): ReadAnswer => ({ read }),
			(error: unknown): ReadAnswer => ({
				reason: error instanceof Error ? error.message : String(error),
			}),
		)
		.then((answer) => parentPort?.postMessage(answer));
});
