import './quiet-astro.ts';
import { dev, preview } from 'astro';
import { basePath } from '../domain/text/site-address.ts';
import type { AstroInlineConfig } from 'astro';

/** Where a local server is asked to listen. */
export interface Listening {
	port: number;
	/** Whether other machines may open it too. */
	isOpenToOthers: boolean;
}

/** Serves what was built, until the process ends. Says in Chinese where. */
export async function servePreview(at: Listening, print: (line: string) => void): Promise<void> {
	const { port, urls } = await preview(settings(at));
	for (const line of addressLines('网站', at.port, { port, urls })) print(line);
}

/** Serves the content while it is written, until the process ends. Says in Chinese where. */
export async function serveDrafts(at: Listening, print: (line: string) => void): Promise<void> {
	const { address, resolvedUrls } = await dev({
		...settings(at),
		vite: { logLevel: 'error', define: { 'import.meta.env.IS_PREVIEW': 'true' } },
	});
	// The settings are read when they are imported.
	const { site } = await import('../site.ts');
	const server = { port: address.port, urls: resolvedUrls, base: basePath(site.address) };
	for (const line of addressLines('边改边看的网站（有草稿，搜索不能用）', at.port, server))
		print(line);
}

/** Both servers tell their own addresses in English, and each message of success; mistakes are still told. */
function settings({ port, isOpenToOthers }: Listening): AstroInlineConfig {
	return {
		root: '.',
		logLevel: 'error',
		server: { port, host: isOpenToOthers },
		vite: { logLevel: 'error' },
	};
}

interface Server {
	port: number;
	urls?: { local: string[]; network: string[] } | undefined;
	/** Where the site lies, if its addresses do not say so. */
	base?: string;
}

/** Where a server listens, in Chinese; it takes the next free port when the one it was asked for is taken. */
export function addressLines(
	name: string,
	asked: number,
	{ port, urls, base = '' }: Server,
): string[] {
	const placed = (address: string) => new URL(base, address).href;
	const [local = `http://localhost:${port}/`] = urls?.local ?? [];
	return [
		...(port === asked ? [] : [`${asked} 端口有别的程序在用，改用 ${port}。`]),
		`${name}在 ${placed(local)} ，用浏览器打开；按 Ctrl+C 结束。`,
		...(urls?.network ?? []).map((address) => `别的电脑打开 ${placed(address)}`),
	];
}
