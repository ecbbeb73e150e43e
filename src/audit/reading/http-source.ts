import { setTimeout } from 'node:timers/promises';
import { gunzipped } from './gunzip.ts';
import { readAnswer } from './http-answer.ts';
import { userAgent } from './robots.ts';
import { failed } from './source.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { SourceReading, Source, Wanted } from './source.ts';

export interface HttpOptions {
	/** Milliseconds until a request is given up; 15 seconds unless told. */
	timeout?: number | undefined;
	/** How many requests may be under way at once; 8 unless told. */
	concurrency?: number | undefined;
	/** When it is aborted, nothing more is read. */
	deadline?: AbortSignal | undefined;
	/** Waits so many milliseconds; tests need not. */
	wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** Waits before the first and the second repetition, where the server names none; in milliseconds. */
const waits = [1000, 3000];
const longestWait = 30_000;
const mostRedirects = 5;
const redirects = [301, 302, 303, 307, 308];
/** A site that asks for more is asked every this many seconds. */
const mostCrawlDelay = 5;
/** After so many paths in a row without any answer no more are asked for. */
const mostSilences = 50;
/** The most bytes that are read to see whether anything answers. */
const probedBytes = 1024 ** 2;

/**
 * A site on a server. Asks that host alone, also when it redirects; repeats a request twice when there was no answer or
 * the server was overloaded; reads no more than is wanted; gives up a site that has fallen silent.
 */
export function httpSource(address: URL, options: HttpOptions = {}): Source {
	const { timeout = 15_000, concurrency = 8, deadline } = options;
	const { wait = (milliseconds: number) => sleep(milliseconds, deadline) } = options;

	let silences = 0;

	async function request(method: string, path: string, wanted: Wanted): Promise<SourceReading> {
		if (deadline?.aborted) return failed('超过了时间上限，没有读取');
		if (silences >= mostSilences) return silent(`网站连续 ${mostSilences} 次没有回应，没有再读取`);
		const reading = await repeated(method, path, wanted);
		silences = reading.kind === 'failed' && reading.isSilent ? silences + 1 : 0;
		return reading;
	}

	async function repeated(method: string, path: string, wanted: Wanted): Promise<SourceReading> {
		for (const pause of waits) {
			const { reading, retryIn } = await ask(method, path, wanted);
			if (retryIn === undefined || deadline?.aborted) return reading;
			await wait(Math.max(pause, Math.min(retryIn, longestWait)));
		}
		return (await ask(method, path, wanted)).reading;
	}

	async function ask(method: string, path: string, wanted: Wanted): Promise<HttpAnswer> {
		let url = new URL(address.origin + path);
		try {
			for (let count = 0; count <= mostRedirects; count++) {
				if (!isSameSite(url, address))
					return {
						reading: failed(`跳转到了另一个主机 ${url.host}，没有读取。可以直接检查那个主机`),
					};
				const response = await fetch(url, {
					method,
					redirect: 'manual',
					headers: { 'User-Agent': userAgent },
					signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(deadline ? [deadline] : [])]),
				});
				const location = response.headers.get('location');
				if (!redirects.includes(response.status) || !location || !URL.canParse(location, url))
					return await readAnswer(response, wanted);
				await response.body?.cancel();
				url = new URL(location, url);
			}
			return { reading: failed(`跳转超过 ${mostRedirects} 次`) };
		} catch (error) {
			const reason = deadline?.aborted
				? '到了时间上限还没有读完'
				: reasonOf(error as Error, timeout);
			return { reading: silent(reason), retryIn: 0 };
		}
	}

	function sourceWith(pause: number, width: number): Source {
		const paced: typeof request = async (method, path, wanted) => {
			if (pause > 0 && silences < mostSilences) await wait(pause);
			return request(method, path, wanted);
		};
		return {
			name: address.href,
			origin: address.origin,
			concurrency: width,
			mostChecks: 5000,
			read: async (path, wanted) => gunzipped(await paced('GET', path, wanted), wanted),
			exists: async (path) => {
				const wanted = { bytes: probedBytes };
				const head = await paced('HEAD', path, wanted);
				// Some servers know no HEAD and answer that there is nothing.
				return existence(head.kind === 'missing' ? await paced('GET', path, wanted) : head);
			},
			slowed: (seconds) => sourceWith(Math.min(seconds, mostCrawlDelay) * 1000, 1),
		};
	}

	return sourceWith(0, concurrency);
}

/** The same host and port, whether encrypted or not. */
function isSameSite({ protocol, host }: URL, address: URL): boolean {
	return /^https?:$/.test(protocol) && host === address.host;
}

function reasonOf(error: Error, timeout: number): string {
	if (error.name === 'TimeoutError') return `${timeout / 1000} 秒内没有回应`;
	const code = (error.cause as { code?: string } | undefined)?.code;
	return code ? `连接不上（${code}）` : '连接中断';
}

function silent(message: string): SourceReading {
	return { kind: 'failed', message, isSilent: true };
}

function existence({ kind }: SourceReading): boolean | undefined {
	return kind === 'failed' ? undefined : kind === 'found';
}

/** Waits, until the signal says that there is no time left. */
async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
	await setTimeout(milliseconds, undefined, signal && { signal }).catch(() => {});
}
