import { openPagefindTexts } from './pagefind-texts.ts';
import { TextsUnavailable } from './texts.ts';
import { watchFetch } from './watched-fetch.ts';
import type { PagefindModule } from './pagefind.ts';
import type { TextAnswer, TextQuestion } from './worker-texts.ts';
import type { Texts } from './texts.ts';

/** The thread that searches the texts: Pagefind runs here, and no page waits while it works. */
const watched = watchFetch(fetch.bind(self));
self.fetch = (address) => watched.fetch(String(address));

let texts: Texts | undefined;

async function answer(question: TextQuestion): Promise<unknown> {
	if (question.ask === 'open') {
		assertCanRun();
		const load = (address: string) => import(/* @vite-ignore */ address) as Promise<PagefindModule>;
		texts = await openPagefindTexts({ ...question.source, load, watched });
		return texts.firstPassages;
	}
	if (!texts) throw new Error('The texts are not open');
	return question.ask === 'find' ? texts.find(question.plain) : texts.readPage(question.record);
}

async function reply(question: TextQuestion): Promise<void> {
	const { id } = question;
	try {
		self.postMessage({ id, answer: await answer(question) } satisfies TextAnswer);
	} catch (error) {
		const isUnavailable = error instanceof TextsUnavailable;
		self.postMessage({ id, error: String(error), isUnavailable } satisfies TextAnswer);
	}
}

self.addEventListener('message', ({ data }: MessageEvent<TextQuestion>) => void reply(data));

/** The smallest module with a function that takes a reference: the newest of what Pagefind's program asks of a browser. */
const probe = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x60, 1, 0x6f, 0);

/** Throws where WebAssembly is missing, too old, or refused by a content policy: Pagefind would wait for ever. */
export function assertCanRun() {
	try {
		new WebAssembly.Module(probe);
	} catch (error) {
		throw new TextsUnavailable(String(error));
	}
}
