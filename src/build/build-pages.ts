import { build } from 'astro';
import { setTimeout } from 'node:timers/promises';
import { holderName, Locked, takeLock } from './lock.ts';

/**
 * The program that builds the pages, with Astro, of the folders in the environment. Astro keeps what it knows of one site in
 * the engine's own folder (`.astro/`), so that two builds by one engine go one after the other. With `--with-starter` it
 * ends when the program that started it does, however that ended.
 */
if (process.argv.includes('--with-starter'))
	process.stdin.resume().on('end', () => process.exit(1));

const release = await enginesTurn();
await build({ root: '.', force: true });
release();
process.exit(0);

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
