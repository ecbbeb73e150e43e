import { TextsUnavailable } from './texts.ts';
import type { PageText, TextHits, Texts, TextSource } from './texts.ts';

/** What the page asks its worker, each with a number. */
export type TextQuestion = { id: number } & (
	| { ask: 'open'; source: TextSource }
	| { ask: 'find'; plain: string }
	| { ask: 'page'; record: number }
);

export type TextAnswer =
	{ id: number; answer: unknown } | { id: number; error: string; isUnavailable: boolean };

/** Longer than the program takes to arrive over a slow line; where WebAssembly is refused, Pagefind waits for ever. */
const mostSeconds = { open: 8, find: 20, page: 20 };

/**
 * Opens the texts in a worker. Rejects with `TextsUnavailable` where this browser cannot run the program (a module worker
 * and WebAssembly) or does not start it in time; with any other error when a file did not arrive.
 */
export async function openWorkerTexts(source: TextSource): Promise<Texts> {
	if (typeof Worker === 'undefined' || typeof WebAssembly === 'undefined')
		throw new TextsUnavailable('No workers or no WebAssembly');
	const worker = new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, (answer: TextAnswer) => void>();
	let last = 0;
	worker.addEventListener('message', ({ data }: MessageEvent<TextAnswer>) => {
		waiting.get(data.id)?.(data);
		waiting.delete(data.id);
	});
	const ask = <Answer>(question: DistributiveOmit<TextQuestion, 'id'>): Promise<Answer> =>
		new Promise((resolve, reject) => {
			const id = ++last;
			const fail = () => reject(new TextsUnavailable(`No answer to “${question.ask}”`));
			const timer = setTimeout(fail, 1000 * mostSeconds[question.ask]);
			worker.addEventListener('error', fail, { once: true });
			waiting.set(id, (answer) => {
				clearTimeout(timer);
				worker.removeEventListener('error', fail);
				if (!('error' in answer)) resolve(answer.answer as Answer);
				else if (answer.isUnavailable) reject(new TextsUnavailable(answer.error));
				else reject(new Error(answer.error));
			});
			worker.postMessage({ id, ...question });
		});
	try {
		return {
			firstPassages: await ask<Uint32Array>({ ask: 'open', source }),
			find: (plain) => ask<TextHits>({ ask: 'find', plain }),
			readPage: (record) => ask<PageText>({ ask: 'page', record }),
		};
	} catch (error) {
		worker.terminate();
		throw error;
	}
}

type DistributiveOmit<Union, Key extends keyof Union> = Union extends unknown
	? Omit<Union, Key>
	: never;
