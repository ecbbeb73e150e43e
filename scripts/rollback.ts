import { explained } from '../src/build/explained.ts';
import { rollBack } from '../src/build/roll-back.ts';
import { outDir } from '../src/environment.ts';
import { runCommand } from './command.ts';

await runCommand({
	help: `用法：npm run rollback
把 OUT_DIR（默认 dist）里的网站换成上一次的网站；再运行一次就换回来。内容文件夹不变。
退出码：0 已换；1 没有上一次的网站，或者磁盘出错；2 参数不能用。`,
	run: () => explained(() => rollBack(outDir)),
});
