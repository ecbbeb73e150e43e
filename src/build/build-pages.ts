import { build } from 'astro';
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { explanation } from './explained.ts';
import { holderName, Locked, takeLock } from './lock.ts';
import { outDir } from '../environment.ts';

/** Astro moves files from the engine's folder to the site, which it cannot between disks. */
const elsewhere = 'node_modules/.cache/gongkai/pages';

function isOnThisDisk(folder: string): boolean {
	mkdirSync(folder, { recursive: true });
	return statSync(folder).dev === statSync('.').dev;
}

/** Its exit code. The reader of an error of the disk is an operator, of any other an engineer. */
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
 * The program that builds the pages, with Astro, of the folders in the environment. Astro keeps what it knows of one site in
 * the engine's own folder (`.astro/`), so that two builds by one engine go one after the other. With `--with-starter` it
 * ends when the program that started it does, however that ended.
 */
if (process.argv.includes('--with-starter'))
	process.stdin.resume().on('end', () => process.exit(1));
process.exit(await buildPages(await enginesTurn()));
