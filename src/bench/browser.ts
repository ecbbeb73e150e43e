import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';

export interface RunningBrowser {
	/** The address for connecting to it. */
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

/** Whether the Chromium from an npm package can run on this machine. */
export const canRunPackagedBrowser = process.platform === 'linux' && process.arch === 'x64';

/**
 * Starts the system's Chromium or Chrome, or else the Chromium from an npm package. Needs neither root rights nor a
 * network.
 */
export async function startBrowser(): Promise<RunningBrowser> {
	const found = installed.find((path) => path !== undefined && existsSync(path));
	if (!found) return startPackagedBrowser();
	return running(await chromium.launchServer({ executablePath: found, args: ['--no-sandbox'] }));
}

/**
 * Starts the Chromium from an npm package. With `onlyItsFonts` it does not use fonts of the machine, so that pages have
 * the same pixels everywhere.
 */
export async function startPackagedBrowser({ onlyItsFonts = false } = {}): Promise<RunningBrowser> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-browser-'));
	const { executablePath, libraries } = await unpackInto(folder);
	const fonts = join(folder, 'only-its-fonts.conf');
	writeFileSync(
		fonts,
		`<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
	);
	const server = await chromium.launchServer({
		executablePath,
		args: ['--no-sandbox', '--no-zygote'],
		env: {
			...process.env,
			...(onlyItsFonts && { FONTCONFIG_FILE: fonts }),
			LD_LIBRARY_PATH: [join(libraries, 'lib'), process.env['LD_LIBRARY_PATH']]
				.filter(Boolean)
				.join(':'),
		},
	});
	return running(server, () => rmSync(folder, { recursive: true, force: true }));
}

/** Unpacks the package into a temporary folder of its own, because the package reuses any files that are there. */
async function unpackInto(folder: string): Promise<{ executablePath: string; libraries: string }> {
	const { TMPDIR } = process.env;
	process.env['TMPDIR'] = folder;
	try {
		const { default: packaged, inflate } = await import('@sparticuz/chromium');
		const libraries = join(
			import.meta.dirname,
			'../../node_modules/@sparticuz/chromium/bin/al2023.tar.br',
		);
		return { executablePath: await packaged.executablePath(), libraries: await inflate(libraries) };
	} finally {
		if (TMPDIR === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = TMPDIR;
	}
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
