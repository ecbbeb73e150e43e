import './quiet-astro.ts';
import { build } from 'astro';
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { explanation } from './explained.ts';
import { holderName, Locked, takeLock } from './lock.ts';
import { tell } from './page-messages.ts';
import { pageProgress } from './page-progress.ts';
import { outDir } from '../environment.ts';
import type { AstroInlineConfig } from 'astro';

/** Astro moves files from this project's folder to the site, which is impossible between disks. */
const elsewhere = 'node_modules/.cache/gongkai/pages';

function isOnThisDisk(folder: string): boolean {
	mkdirSync(folder, { recursive: true });
	return statSync(folder).dev === statSync('.').dev;
}

const settings: AstroInlineConfig = {
	root: '.',
	force: true,
	// A build that succeeds has nothing to say in English; warnings are for whoever reads the details of a failed one.
	logLevel: 'warn',
	integrations: [pageProgress((done, total) => tell({ kind: 'progress', done, total }))],
};

/** Builds the pages and returns the exit code. Operators read messages about the disk; engineers read all others. */
async function buildPages(release: () => void): Promise<number> {
	try {
		if (isOnThisDisk(outDir)) await build(settings);
		else {
			await build({ ...settings, outDir: elsewhere });
			cpSync(elsewhere, outDir, { recursive: true });
			rmSync(elsewhere, { recursive: true });
		}
		return 0;
	} catch (error) {
		const reason = explanation(error);
		if (reason !== undefined) tell({ kind: 'explained', reason });
		console.error(reason ?? error);
		return 1;
	} finally {
		release();
	}
}

async function enginesTurn(): Promise<() => void> {
	let isTold = false;
	for (;;) {
		try {
			return takeLock('node_modules/.cache/gongkai/engine.lock');
		} catch (error) {
			if (!(error instanceof Locked)) throw error;
			if (!isTold) tell({ kind: 'waiting', holder: holderName(error.holder) });
			isTold = true;
			await setTimeout(200);
		}
	}
}

/**
 * The program that builds the pages with Astro, from the folders in the environment. Astro keeps data about one site in
 * the project's own folder (`.astro/`), so two builds of one project run one after the other. It ends when the build that
 * started it ends, for whatever reason.
 */
process.on('disconnect', () => process.exit(1));
const code = await buildPages(await enginesTurn());
const megabytes = process.resourceUsage().maxRSS / 1024;
if (process.send) process.send({ kind: 'ended', megabytes }, () => process.exit(code));
else process.exit(code);
