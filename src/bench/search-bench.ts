import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { fixedTraffic, searchHeader, searchRows } from './search-figures.ts';
import { buildSearchSite } from './search-site.ts';
import { visitSearch } from './search-tab.ts';
import { serveCompressed } from './serve-compressed.ts';
import type { Measurement } from './measure.ts';
import type { MeasuredSearch } from './search-figures.ts';

interface Query {
	class: string;
	query: string;
	/** The ids of the correct documents. */
	relevant: string[];
}

interface Settings {
	/** The folder with `docs.jsonl.gz` and `queries-dev.json`. */
	benchDir: string;
	/** Another file of queries. */
	queries?: string | undefined;
	/** A site already built from these documents. */
	site?: string | undefined;
	print: (line: string) => void;
}

/** Runs the queries of a search bench on the search page in a browser, and prints how good the results are. */
export async function benchSearch({ benchDir, queries, site, print }: Settings): Promise<void> {
	const file = queries ?? join(benchDir, 'queries-dev.json');
	const asked = JSON.parse(readFileSync(file, 'utf8')) as Query[];
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-search-'));
	try {
		const built = site ? undefined : await buildSearchSite(benchDir, folder);
		if (built) {
			print(`检查、生成和索引 ${said(built.build)}`);
			print(`单独索引 ${said(built.index)}，共 ${built.index.searchMegabytes.toFixed(0)} MB`);
		}
		const answers = await askAll(built?.dist ?? site ?? '', asked);
		print(searchHeader);
		for (const row of searchRows(answers)) print(row);
		for (const line of fixedTraffic(answers)) print(line);
		for (const { class: name, query, rank, visit } of answers.filter(({ rank }) => rank !== 1))
			print(`未居首位：${name} “${query}” 第 ${rank || '–'} 位，共 ${visit.count} 条`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function said({ seconds, cpuSeconds, megabytes }: Measurement): string {
	return `${seconds.toFixed(0)} 秒，CPU ${cpuSeconds.toFixed(0)} 秒，全部进程内存峰值 ${megabytes.toFixed(0)} MB`;
}

async function askAll(dist: string, queries: readonly Query[]): Promise<MeasuredSearch[]> {
	const [served, running] = [await serveCompressed(dist), await startBrowser()];
	const browser = await chromium.connect(running.endpoint);
	try {
		const answers: MeasuredSearch[] = [];
		for (const { class: name, query, relevant } of queries) {
			const visit = await visitSearch(browser, served, query);
			const isRight = (hit: string) => relevant.some((id) => hit.endsWith(`/${id}/`));
			answers.push({ class: name, query, rank: visit.hits.findIndex(isRight) + 1, visit });
		}
		return answers;
	} finally {
		await browser.close();
		await running.close();
		served.close();
	}
}
