import { build } from 'astro';
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { explanation } from './explained.ts';
import { holderName, Locked, takeLock } from './lock.ts';
import { outDir } from '../environment.ts';

/** Astro moves files from this project's folder to the site, which is impossible between disks. */
const elsewhere = 'node_modules/.cache/gongkai/pages';

function isOnThisDisk(folder: string): boolean {
	mkdirSync(folder, { recursive: true });
	return statSync(folder).dev === statSync('.').dev;
}

/** Builds the pages and returns the exit code. Operators read messages about the disk; engineers read all others. */
async function buildPages(release: () => void): Promise<number> {
	try {
		if (isOnThisDisk(outDir)) await build({ root: '.', force: true });
		else {
			await build({ root: '.', force: true, outDir: elsewhere });
			cpSync(elsewhere, outDir, { recursive: true });
			rmSync(elsewhere, { recursive: true });
		}
		return 0;
	} catch (error) {
		console.error(explanation(error) ?? error);
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
			if (!isTold) console.log(`另一个网站正在生成（${holderName(error.holder)}），等它结束……`);
			isTold = true;
			await setTimeout(200);
		}
	}
}

/**
 * The program that builds the pages with Astro, from the folders in the environment. Astro keeps data about one site in
 * the project's own folder (`.astro/`), so two builds of one project run one after the other. With `--with-starter` it
 * ends when the program that started it ends, for whatever reason.
 */
if (process.argv.includes('--with-starter'))
	process.stdin.resume().on('end', () => process.exit(1));
process.exit(await buildPages(await enginesTurn()));
