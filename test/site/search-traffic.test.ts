import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { serveCompressed } from '../../src/bench/serve-compressed.ts';
import { visitSearch } from '../../src/bench/search-tab.ts';

const longestHead = 400;

/**
 * A search page whose worker reads everything, one file through a worker of its own. As on the real page, the options of
 * a filter come with the list.
 */
const files: Record<string, string> = {
	'search/index.html': `<!doctype html><html lang="zh-CN"><title>搜索</title>
<form id="search-form"><input id="search-query"><select name="section"><option>全部</select></form>
<output id="search-status"></output><ol id="search-results"></ol><script type="module" src="/page.js"></script>`,
	'page.js': `import './static.js';
const form = document.getElementById('search-form');
form.firstElementChild.addEventListener('focus', async () => {
	await (await fetch('/list.bin')).arrayBuffer();
	form.lastElementChild.append(new Option('文件'));
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	const worker = new Worker('/worker.js', { type: 'module' });
	worker.onmessage = () => {
		document.getElementById('search-results').innerHTML = '<li><a href="/found/">找到</a></li>';
		const status = document.getElementById('search-status');
		status.textContent = '1 条结果';
		status.dataset.state = 'done';
	};
});`,
	'static.js': '',
	'worker.js': `import '/part/pagefind.js';
await (await fetch('/part/a.pf_meta')).arrayBuffer();
await Promise.all(['a', 'b'].map(async (name) => (await fetch('/part/' + name + '.pf_index')).arrayBuffer()));
const inner = new Worker('/inner.js', { type: 'module' });
inner.onmessage = () => postMessage('done');`,
	'inner.js': `await (await fetch('/part/c.pf_fragment')).arrayBuffer(); postMessage('done');`,
	'part/pagefind.js': '/* the client */',
	'list.bin': 'l'.repeat(3_000),
	'part/a.pf_meta': 'm'.repeat(5_000),
	'part/a.pf_index': 'a'.repeat(10_000),
	'part/b.pf_index': 'b'.repeat(20_000),
	'part/c.pf_fragment': 'c'.repeat(40_000),
};

const folder = mkdtempSync(join(tmpdir(), 'gongkai-traffic-'));
for (const [file, text] of Object.entries(files)) {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}
const served = await serveCompressed(folder);
const browser = await chromium.connect(inject('browser'));
afterAll(async () => {
	await browser.close();
	served.close();
	rmSync(folder, { recursive: true });
});

test.each(['第一次', '第二次，浏览器里什么也没有留下'])(
	'what workers fetch is counted, in bytes and requests: %s',
	async (query) => {
		const { traffic, hits, count } = await visitSearch(browser, served, query);
		expect({ hits, count }).toEqual({ hits: ['/found/'], count: 1 });
		expect(traffic.ready.requests).toBe(1);
		expect(traffic.once.requests).toBe(4);
		expect(traffic.query.requests).toBe(3);
		expectBytes(traffic.ready.bytes, 3_000, 1);
		expectBytes(traffic.query.bytes, 70_000, 3);
		expect(traffic.once.bytes).toBeGreaterThan(5_000);
	},
);

/** The bodies with their heads, which differ with the server. */
function expectBytes(bytes: number, bodies: number, answers: number): void {
	expect(bytes).toBeGreaterThan(bodies);
	expect(bytes).toBeLessThanOrEqual(bodies + answers * longestHead);
}
