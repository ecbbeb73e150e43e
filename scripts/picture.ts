import { chromium } from 'playwright-core';
import { startBrowser } from '../src/bench/browser.ts';
import { serveSite } from '../test/site/serve-site.ts';
import { hasChineseFont } from '../test/site/chinese-font.ts';
import { runCommand } from './command.ts';

await runCommand({
	help: `用法：npm run picture
生成演示县，把首页（1280×800）拍成 .github/portal.png。没有中文字体的机器上不拍。`,
	run: async () => {
		const [site, running] = [await serveSite(), await startBrowser()];
		const browser = await chromium.connect(running.endpoint);
		const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await tab.goto(site.origin);
		if (await hasChineseFont(tab)) await tab.screenshot({ path: '.github/portal.png' });
		else console.log('这台机器没有中文字体，没有拍图。');
		await running.close();
		site.close();
	},
});
