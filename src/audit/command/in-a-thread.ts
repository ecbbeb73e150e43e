import { Worker } from 'node:worker_threads';

/** The messages that a thread's program sends. */
export type Told<Result> =
	{ kind: 'progress'; done: number; total: number } | { kind: 'result'; result: Result };

/** The limits of a thread. */
export interface ThreadLimits {
	/** Milliseconds. */
	time: number;
	/** Megabytes of memory for its objects. */
	memory: number;
}

/**
 * Runs a program in a thread of its own and returns its result, or the reason why there is none, in Chinese: it took
 * too long, used too much memory, or failed. The calling thread is not affected. Never throws.
 */
export function inAThread<Result>(
	program: URL,
	data: unknown,
	options: { limits: ThreadLimits; onProgress: (done: number, total: number) => void },
): Promise<{ result: Result } | { problem: string }> {
	const { limits, onProgress } = options;
	return new Promise((resolve) => {
		let ended: { result: Result } | { problem: string } = { problem: '程序没有给出结果' };
		const worker = new Worker(program, {
			workerData: data,
			resourceLimits: { maxOldGenerationSizeMb: limits.memory },
		});
		const timer = setTimeout(() => {
			ended = { problem: `超过了一个网站的时间上限（${durationText(limits.time)}）` };
			void worker.terminate();
		}, limits.time);
		worker.on('message', (message: Told<Result>) => {
			if (message.kind === 'progress') onProgress(message.done, message.total);
			else ended = { result: message.result };
		});
		worker.on('error', (error: unknown) => {
			ended = { problem: problemOf(error, limits) };
		});
		worker.on('exit', () => {
			clearTimeout(timer);
			resolve(ended);
		});
	});
}

function problemOf(error: unknown, { memory }: ThreadLimits): string {
	if ((error as { code?: string } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
		return `内容太多，超过了一个网站的内存上限（${memory} MB）`;
	const told = error instanceof Error ? `${error.name}：${error.message}` : String(error);
	return `核查程序出错，请把这一行告诉程序的维护者（${told}）`;
}

function durationText(milliseconds: number): string {
	return milliseconds < 60_000 ? `${milliseconds / 1000} 秒` : `${milliseconds / 60_000} 分钟`;
}
