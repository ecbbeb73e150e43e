import { TextsUnavailable } from './texts.ts';
import type { PageText, Postings, Texts, TextSource } from './texts.ts';

/** The requests of the page to its worker, each with a number. */
export type TextQuestion = { id: number } & (
	| { ask: 'open'; source: TextSource }
	| { ask: 'find'; normalized: string }
	| { ask: 'page'; record: number }
);

export type TextAnswer =
	{ id: number; answer: unknown } | { id: number; error: string; isUnavailable: boolean };

/** The maximum times: longer than loading the program over a slow line, or finding an answer, takes. */
const mostSeconds = { open: 8, find: 20, page: 20 };

/**
 * Opens the texts in a worker. Rejects with `TextsUnavailable` where this browser cannot run the program (a module worker
 * and WebAssembly) or does not start it in time; with any other error when a file did not arrive.
 */
export async function openWorkerTexts(source: TextSource): Promise<Texts> {
	const worker = startWorker();
	const waiting = new Map<number, (answer: TextAnswer) => void>();
	let last = 0;
	const answer = (given: TextAnswer) => {
		waiting.get(given.id)?.(given);
		waiting.delete(given.id);
	};
	const close = (error = 'Closed') => {
		worker.terminate();
		for (const id of waiting.keys()) answer({ id, error, isUnavailable: false });
	};
	worker.addEventListener('message', ({ data }: MessageEvent<TextAnswer>) => answer(data));
	const ask = <Answer>(question: DistributiveOmit<TextQuestion, 'id'>): Promise<Answer> =>
		new Promise((resolve, reject) => {
			const id = ++last;
			const isOpening = question.ask === 'open';
			const fail = () =>
				answer({ id, error: `No answer to “${question.ask}”`, isUnavailable: isOpening });
			const timer = setTimeout(fail, 1000 * mostSeconds[question.ask]);
			worker.addEventListener('error', fail, { once: true });
			waiting.set(id, (given) => {
				clearTimeout(timer);
				worker.removeEventListener('error', fail);
				if (!('error' in given)) resolve(given.answer as Answer);
				else if (given.isUnavailable) reject(new TextsUnavailable(given.error));
				else reject(new Error(given.error));
			});
			worker.postMessage({ id, ...question });
		});
	try {
		return {
			firstPassages: await ask<Uint32Array>({ ask: 'open', source }),
			find: (normalized) => ask<Postings>({ ask: 'find', normalized }),
			readPage: (record) => ask<PageText>({ ask: 'page', record }),
			close,
		};
	} catch (error) {
		close();
		throw error;
	}
}

/** Starts the worker. The worker tests WebAssembly, because the page's content security policy does not apply to it. */
function startWorker(): Worker {
	try {
		if (typeof WebAssembly === 'undefined') throw new Error('No WebAssembly');
		return new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' });
	} catch (error) {
		throw new TextsUnavailable(String(error));
	}
}

type DistributiveOmit<Union, Key extends keyof Union> = Union extends unknown
	? Omit<Union, Key>
	: never;
