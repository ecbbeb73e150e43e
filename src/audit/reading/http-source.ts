import { setTimeout } from 'node:timers/promises';
import { gunzipped } from './gunzip.ts';
import { readAnswer } from './http-answer.ts';
import { userAgent } from './robots.ts';
import { failed } from './source.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { SourceReading, Source, Wanted } from './source.ts';

export interface HttpOptions {
	/** Milliseconds until a request is given up; 15 seconds by default. */
	timeout?: number | undefined;
	/** How many requests may run at once; 8 by default. */
	concurrency?: number | undefined;
	/** After it is aborted, nothing more is read. */
	deadline?: AbortSignal | undefined;
	/** Waits this many milliseconds; tests replace it. */
	wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** Milliseconds to wait before the first and the second repetition, if the server states no time. */
const waits = [1000, 3000];
const longestWait = 30_000;
const mostRedirects = 5;
const redirects = [301, 302, 303, 307, 308];
/** The maximum number of seconds between two requests, even if the site asks for more. */
const mostCrawlDelay = 5;
/** After this many paths in a row without any answer, reading stops. */
const mostSilences = 50;
/** The maximum number of bytes read to see whether a path answers. */
const probedBytes = 1024 ** 2;

/**
 * A site on a server. Requests go to that host only, also after redirects. A request is repeated twice when there was
 * no answer or the server was overloaded. No more is read than is wanted. Reading stops when the site no longer
 * answers.
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
				// Some servers do not support HEAD and answer that the page is missing.
				return existence(head.kind === 'missing' ? await paced('GET', path, wanted) : head);
			},
			slowed: (seconds) => sourceWith(Math.min(seconds, mostCrawlDelay) * 1000, 1),
		};
	}

	return sourceWith(0, concurrency);
}

/** Whether the address has the same host and port, with http or https. */
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

/** Waits this long, or until the signal is aborted. */
async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
	await setTimeout(milliseconds, undefined, signal && { signal }).catch(() => {});
}
