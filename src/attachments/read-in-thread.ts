import { Worker } from 'node:worker_threads';
import { attachmentLimits, inspectionLimits } from './reading/attachment-limits.ts';
import { isReadable } from './shown-text.ts';
import type { AllText } from './all-text.ts';
import type { AttachmentLimits } from './reading/attachment-limits.ts';
import type { ReadAnswer, Readings, ReadRequest } from './attachment-worker.ts';

/** The thread that reads, kept for the next file; it does not keep the program running. */
let reader: Worker | undefined;
let latest: Promise<unknown> = Promise.resolve();

/**
 * The text that a reader of the file sees: paragraphs in reading order, one line each. `undefined` for a file type that
 * is not supported (by the extension of `name`), an empty text for a scan. Throws, with a reason in Chinese, when the
 * file is damaged, encrypted or above `limits`. Files are read one after another in a separate thread, which is ended
 * when one takes too much time or memory.
 */
export async function attachmentText(
	name: string,
	bytes: Uint8Array,
	limits: Partial<AttachmentLimits> = {},
): Promise<string | undefined> {
	if (!isReadable(name)) return undefined;
	return readInThread({ what: 'shown', name, bytes, limits: { ...attachmentLimits, ...limits } });
}

/** All text in the file, visible or not, and what could not be read. Otherwise like `attachmentText`. */
export async function attachmentContent(
	name: string,
	bytes: Uint8Array,
	limits: Partial<AttachmentLimits> = {},
): Promise<AllText> {
	return readInThread({ what: 'all', name, bytes, limits: { ...inspectionLimits, ...limits } });
}

async function readInThread<What extends keyof Readings>(
	request: ReadRequest<What>,
): Promise<Readings[What]> {
	const { fileBytes } = request.limits;
	if (request.bytes.length > fileBytes)
		throw new Error(`文件超过 ${Math.round(fileBytes / 1024 / 1024)} MB，不予读取`);
	const answer = latest.then(() => ask(request));
	latest = answer.catch(() => undefined);
	const said = await answer;
	if ('reason' in said) throw new Error(said.reason);
	// The thread answers each request in the requested form.
	return said.read as Readings[What];
}

function ask(request: ReadRequest): Promise<ReadAnswer> {
	const { seconds, memoryBytes } = request.limits;
	const asked = (reader ??= startReader());
	const memoryBefore = process.memoryUsage.rss();
	return new Promise((resolve) => {
		const settle = (answer: ReadAnswer | Promise<ReadAnswer>) => {
			clearTimeout(timeout);
			clearInterval(watch);
			asked.off('message', settle).off('error', fail);
			resolve(answer);
		};
		const giveUp = (reason: string) => {
			reader = undefined;
			settle(asked.terminate().then(() => ({ reason })));
		};
		const fail = (error: Error) => giveUp(`读取时出错：${error.message}`);
		const timeout = setTimeout(
			() => giveUp(`读了 ${seconds} 秒还没有读完，不再读取`),
			seconds * 1000,
		);
		const watch = setInterval(() => {
			if (process.memoryUsage.rss() - memoryBefore > memoryBytes)
				giveUp(`读取时占用内存超过 ${Math.round(memoryBytes / 1024 / 1024)} MB，不再读取`);
		}, 50);
		asked.on('message', settle).on('error', fail);
		asked.postMessage(request);
	});
}

function startReader(): Worker {
	const started = new Worker(new URL('./attachment-worker.ts', import.meta.url));
	started.on('error', () => (reader = undefined));
	started.unref();
	return started;
}
