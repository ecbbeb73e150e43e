import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

/** What Pagefind's own client answers, as far as tests ask. */
export interface StockResult {
	url: string;
	meta: Record<string, string>;
	sub_results: { url: string; title: string }[];
}

/** Filter → value → number of pages. */
export type StockFilters = Record<string, Record<string, number>>;

export interface StockIndex {
	/** What the program printed. */
	report: string;
	/** A page in Chinese, which is the language searched in; it loads the client as `pagefind`. */
	address: string;
	/** Stops serving the index and removes it. */
	close: () => void;
}

/** Indexes a built site as anyone can, telling Pagefind only where it is and where the index goes, and serves the index. */
export async function indexWithStockPagefind(dist: string): Promise<StockIndex> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-pagefind-'));
	const program = join(import.meta.dirname, '../../node_modules/pagefind/lib/runner/bin.cjs');
	const output = join(folder, 'pagefind');
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[program, '--site', dist, '--output-path', output],
		{ encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(`Pagefind failed:\n${stdout}\n${stderr}`);
	const serve = sirv(folder);
	const server = createServer((request, response) =>
		serve(
			request,
			response,
			() =>
				void response
					.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
					.end(searchPage),
		),
	);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		report: stdout,
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () => {
			server.close();
			rmSync(folder, { recursive: true });
		},
	};
}

const searchPage = `<!doctype html><html lang="zh-CN"><title>Pagefind</title>
<script type="module">globalThis.pagefind = await import('/pagefind/pagefind.js')</script>`;

/** The first ten results. */
export function stockSearch(tab: Page, query: string): Promise<StockResult[]> {
	return tab.evaluate<StockResult[]>(
		`pagefind.search(${JSON.stringify(query)}).then(({ results }) => Promise.all(results.slice(0, 10).map((result) => result.data())))`,
	);
}

export function stockFilters(tab: Page): Promise<StockFilters> {
	return tab.evaluate<StockFilters>('pagefind.filters()');
}
