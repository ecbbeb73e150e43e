import { assertCanRun } from './can-run.ts';
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
