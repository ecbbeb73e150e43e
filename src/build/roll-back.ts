import { existsSync } from 'node:fs';
import { withLock } from './lock.ts';
import { workFolder } from './work-folder.ts';

/** Exchanges the site at `outDir` and the previous one. Returns the exit code. */
export function rollBack(outDir: string): Promise<number> {
	const work = workFolder(outDir);
	return withLock(work.lock, async () => {
		work.mend();
		if (!existsSync(work.previous.site)) {
			console.error(`没有上一次的网站可以换：${outDir}/ 还没有更新过。`);
			return 1;
		}
		work.rollBack();
		console.log(`已换成上一次的网站，在 ${outDir}/。再运行一次 npm run rollback 就换回来。`);
		return 0;
	});
}
