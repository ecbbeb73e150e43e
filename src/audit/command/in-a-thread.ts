import { Worker } from 'node:worker_threads';

/** What the program of a thread tells. */
export type Told<Result> =
	{ kind: 'progress'; done: number; total: number } | { kind: 'result'; result: Result };

/** What a thread may use. */
export interface ThreadLimits {
	/** Milliseconds. */
	time: number;
	/** MB that its objects may take. */
	memory: number;
}

/**
 * The result of a program in a thread of its own, or in Chinese why there is none: it took too long, it used too much
 * memory, it failed. Whatever it does, this thread goes on. Never throws.
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
