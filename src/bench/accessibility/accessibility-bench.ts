import { chromium } from 'playwright-core';
import { startBrowser } from '../browser.ts';
import { serveBuilt } from '../serve-built.ts';
import { reportOf } from './report.ts';
import { readingStates } from './reading-states.ts';
import { searches, seenPages, sweep } from './sweep.ts';

interface Settings {
	/** The folder of a built site. */
	dist: string;
	/** Only pages whose address begins with this. */
	under: string;
	print: (line: string) => void;
	/** Receives lines about the progress. */
	progress: (line: string) => void;
}

const pagesPerLine = 50;

/** Checks every page of a built site that readers see in every reading state, prints the faults, and counts faults and pages. */
export async function benchAccessibility({
	dist,
	under,
	print,
	progress,
}: Settings): Promise<{ pages: number; faults: number }> {
	const paths = [...seenPages(dist), ...searches].filter((path) => path.startsWith(under));
	const [served, running] = [await serveBuilt(dist), await startBrowser()];
	const started = performance.now();
	try {
		const browser = await chromium.connect(running.endpoint);
		const faults = await sweep(
			browser,
			served.origin,
			paths.map((path) => ({ path, states: readingStates })),
			{
				onVisit: (done, faults) => {
					if (done % pagesPerLine === 0)
						progress(`已查 ${done}/${paths.length} 页：${faults} 处问题`);
				},
			},
		);
		const seconds = (performance.now() - started) / 1000;
		print(
			`${paths.length} 页 × ${readingStates.length} 种阅读状态，用时 ${seconds.toFixed(0)} 秒：${faults.length} 处问题`,
		);
		if (faults.length > 0) print(`\n${reportOf(faults)}`);
		return { pages: paths.length, faults: faults.length };
	} finally {
		await running.close();
		served.close();
	}
}
