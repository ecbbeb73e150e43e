import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';

export interface RunningBrowser {
	/** The address at which tests connect to it. */
	endpoint: string;
	close: () => Promise<void>;
}

const installed = [
	process.env['CHROME_PATH'],
	...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap((name) =>
		(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
	),
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the system's Chromium or Chrome, or else the Chromium that an npm package brings. Needs no root and no network. */
export async function startBrowser(): Promise<RunningBrowser> {
	const found = installed.find((path) => path !== undefined && existsSync(path));
	if (found)
		return running(await chromium.launchServer({ executablePath: found, args: ['--no-sandbox'] }));

	// The package unpacks itself into the temporary folder and reuses whatever lies there: give it a folder of its own.
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-browser-'));
	process.env['TMPDIR'] = folder;
	const { default: packaged, inflate } = await import('@sparticuz/chromium');
	const executablePath = await packaged.executablePath();
	const libraries = await inflate(
		join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'),
	);
	const server = await chromium.launchServer({
		executablePath,
		args: ['--no-sandbox', '--no-zygote'],
		env: {
			...process.env,
			LD_LIBRARY_PATH: [join(libraries, 'lib'), process.env['LD_LIBRARY_PATH']]
				.filter(Boolean)
				.join(':'),
		},
	});
	return running(server, () => rmSync(folder, { recursive: true, force: true }));
}

function running(server: BrowserServer, cleanUp: () => void = () => {}): RunningBrowser {
	return {
		endpoint: server.wsEndpoint(),
		close: async () => {
			await server.close();
			cleanUp();
		},
	};
}
