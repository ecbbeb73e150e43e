import { expect, onTestFinished, test, vi } from 'vitest';
import { TextsUnavailable } from '../../../src/search/texts/texts.ts';
import { openWorkerTexts } from '../../../src/search/texts/worker-texts.ts';
import type { TextAnswer, TextQuestion } from '../../../src/search/texts/worker-texts.ts';

type Reply = (question: TextQuestion) => TextAnswer | undefined;

const source = { folders: ['/texts/1/'], commonBigrams: '' };
const opened: Reply = ({ id }) => ({ id, answer: Uint32Array.of(0, 2) });

/** Workers that answer with `reply`, or not at all where that is undefined. */
function withWorker(reply: Reply) {
	const state = { isEnded: false, say: (_: TextAnswer) => {} };
	class SomeWorker extends EventTarget {
		constructor() {
			super();
			state.say = (data) => void this.dispatchEvent(new MessageEvent('message', { data }));
		}
		postMessage(question: TextQuestion) {
			const answer = reply(question);
			if (answer) queueMicrotask(() => state.say(answer));
		}
		terminate() {
			state.isEnded = true;
		}
	}
	vi.stubGlobal('Worker', SomeWorker);
	onTestFinished(() => void vi.unstubAllGlobals());
	return state;
}

test('the worker opens, finds and reads', async () => {
	const page = { text: '停车', passages: [0], subResults: [] };
	const hits = { passages: Uint32Array.of(1), frequencies: Uint32Array.of(3) };
	withWorker((question) => {
		if (question.ask === 'open') return opened(question);
		return { id: question.id, answer: question.ask === 'find' ? hits : page };
	});
	const texts = await openWorkerTexts(source);
	expect([...texts.firstPassages]).toEqual([0, 2]);
	expect(await texts.find('停车')).toBe(hits);
	expect(await texts.readPage(0)).toBe(page);
});

test('answers go to their questions, in whatever order they come', async () => {
	const answers: TextAnswer[] = [];
	const worker = withWorker((question) => {
		if (question.ask !== 'page') return opened(question);
		answers.push({ id: question.id, answer: question.record });
		return undefined;
	});
	const texts = await openWorkerTexts(source);
	const pages = Promise.all([texts.readPage(1), texts.readPage(2)]);
	for (const data of answers.toReversed()) worker.say(data);
	expect(await pages).toEqual([1, 2]);
});

test('a browser without workers or WebAssembly cannot search texts', async () => {
	vi.stubGlobal('Worker', undefined);
	onTestFinished(() => void vi.unstubAllGlobals());
	await expect(openWorkerTexts(source)).rejects.toThrow(TextsUnavailable);
	withWorker(opened);
	vi.stubGlobal('WebAssembly', undefined);
	await expect(openWorkerTexts(source)).rejects.toThrow(TextsUnavailable);
});

test.each([
	['that Pagefind cannot run is another thing', true],
	['than that a file did not arrive', false],
])('%s', async (_, isUnavailable) => {
	const state = withWorker(({ id }) => ({ id, error: 'wrong', isUnavailable }));
	const error: unknown = await openWorkerTexts(source).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(Error);
	expect(error instanceof TextsUnavailable).toBe(isUnavailable);
	expect(state.isEnded).toBe(true);
});

test('a program that never starts is given up after some seconds', async () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const state = withWorker(() => undefined);
	const opening = expect(openWorkerTexts(source)).rejects.toThrow(TextsUnavailable);
	await vi.advanceTimersByTimeAsync(10_000);
	await opening;
	expect(state.isEnded).toBe(true);
});

test('a released worker ends, and its open requests fail', async () => {
	const state = withWorker((question) => (question.ask === 'open' ? opened(question) : undefined));
	const texts = await openWorkerTexts(source);
	const finding = texts.find('停车');
	texts.close?.();
	await expect(finding).rejects.toThrow('Closed');
	expect(state.isEnded).toBe(true);
});

test('a search that fails leaves the texts open', async () => {
	withWorker((question) =>
		question.ask === 'find' && question.normalized === '停'
			? { id: question.id, error: 'A file did not arrive', isUnavailable: false }
			: opened(question),
	);
	const texts = await openWorkerTexts(source);
	await expect(texts.find('停')).rejects.toThrow('A file did not arrive');
	await expect(texts.find('停车')).resolves.toBeDefined();
});
