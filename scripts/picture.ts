import { canRunPackagedBrowser } from '../src/bench/browser.ts';
import { takeAlbum } from '../test/pictures/take-album.ts';
import { runCommand } from './command.ts';

await runCommand({
	help: `用法：npm run picture
生成演示县和设计页，给每种网页和每组部件拍照（浅色、深色、手机、打印），存入 test/pictures/album/。
测试把新照片和这里的照片比较；README 里的图也是其中几张。只能在 Linux（x64）上拍。
退出码：0 已拍；1 这台机器拍不了；2 参数不能用。`,
	run: async () => {
		if (!canRunPackagedBrowser) {
			console.error('npm 包里的 Chromium 只能在 Linux（x64）上运行，没有拍照。');
			return 1;
		}
		const { taken, changed } = await takeAlbum();
		console.log(`拍了 ${taken} 张，其中 ${changed.length} 张和原来的不同。`);
		for (const name of changed) console.log(`  test/pictures/album/${name}.png`);
		return 0;
	},
});
