import { spawnSync } from 'node:child_process';
import { runCommand } from './command.ts';
import { buildOutcomes } from '../src/build/outcomes.ts';

await runCommand({
	help: `用法：npm run start（或 npm start）
生成网站（同 npm run build），再在 http://localhost:4321 打开它；网站放在子目录里的，网址后面带着子目录。有文件没有发布时也打开。`,
	run: () => {
		const run = (...program: string[]) =>
			spawnSync(process.execPath, program, { stdio: 'inherit' }).status ?? 1;
		const built = run('scripts/build.ts');
		const isPublished = built === buildOutcomes.whole || built === buildOutcomes.heldBack;
		return isPublished ? run('node_modules/astro/bin/astro.mjs', 'preview') : built;
	},
});
