import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { benchAccessibility } from '../src/bench/accessibility/accessibility-bench.ts';
import { benchAddresses, benchAudit } from '../src/bench/audit-bench.ts';
import { benchBuild, benchTable, formatRow, header } from '../src/bench/build-bench.ts';
import { benchEdits } from '../src/bench/edits/edits-bench.ts';
import { benchFaults } from '../src/bench/faults/faults-bench.ts';
import { benchIndex } from '../src/bench/index-bench.ts';
import { benchSearch } from '../src/bench/search-bench.ts';
import { outDir } from '../src/environment.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run bench -- build 1000 10000
      npm run bench -- table 20000
      npm run bench -- index 1000 10000
      npm run bench -- audit 1000 10000
      npm run bench -- edits 200 [--documents 30] [--seed 1]
      npm run bench -- faults [--kills 50] [--pairs 16] [--broken 20]
      npm run bench -- addresses 1000000
      npm run bench -- accessibility [已生成的网站] [--under 路径]
      npm run bench -- search 文件夹 [--queries 文件] [--site 已生成的网站]
build、table：为每个数目生成一个虚构县，检查、首次生成、无改动再生成，打印用时、速度和全部进程的 CPU、内存峰值，不含搜索索引。
  build 是规范性文件的份数，每份约 6 KB；table 是一张行政处罚表的行数，每行约 1 KB。
index：为每个数目生成一个虚构县，规范性文件每份约 1700 字，再单独建立搜索索引：首次、无改动、改最新一份后，
  打印用时、全部进程的 CPU 和内存峰值，以及 search 文件夹的大小。
audit：为每个数目写出一个虚构网站，每页约 20 KB，从文件夹和从本机服务器各检查一遍公开义务。
edits：给一个虚构县随机改这么多次（改、增、删、改名、废止、定时发布、附件、表格、机构、网站名称、颜色、徽标、日子），
  每改一次，接着上一次生成，也从头生成，两个网站有一个字节不同时退出码为 1；--seed 换一串修改。
faults：生成一个虚构县，同时一直打开它的网站：随机时刻强行结束、磁盘写满、磁盘只读、两个县同时生成、
  有错的文件；网站缺了什么，或者两个县混了，退出码为 1。磁盘要有挂载的权限才试。
addresses：为每个数目写出一个网站，网站地图列出这么多网址，网页只有一个，检查一遍公开义务。
accessibility：在浏览器里打开已生成的网站（默认 dist/）的每一页，宽 320、768、1280 像素各看浅色、深色、大字，
  用 axe（WCAG 2.2 AA 和最佳实践）、HTML_CodeSniffer（WCAG2AA）检查，并查横向滚动、字号、
  被截断的文字和点按区域；有问题时退出码为 1。
  --under /audit/ 只查地址以此开头的网页。
search：导入文件夹里的 docs.jsonl.gz，生成网站，在浏览器里逐条搜索 queries-dev.json，打印各类查询的命中率、流量和用时。`,
	options: {
		queries: { type: 'string' },
		site: { type: 'string' },
		under: { type: 'string' },
		kills: { type: 'string', default: '50' },
		pairs: { type: 'string', default: '16' },
		broken: { type: 'string', default: '20' },
		documents: { type: 'string', default: '30' },
		seed: { type: 'string', default: '1' },
	},
	run: async ({ queries, site, under = '/', documents, seed, ...counts }, [kind, ...rest]) => {
		const [benchDir] = rest;
		if (kind === 'search' && benchDir)
			return benchSearch({ benchDir, queries, site, print: console.log });
		if (kind === 'accessibility') return testAccessibility(benchDir ?? outDir, under);
		if (kind === 'faults') return testFaults(counts);
		if (kind === 'edits') return testEdits({ count: rest[0] ?? '200', documents, seed });
		const sizes = rest.map(Number);
		const bench = {
			build: benchBuild,
			table: benchTable,
			index: benchIndex,
			audit: benchAudit,
			addresses: benchAddresses,
		}[kind ?? ''];
		if (!bench || sizes.length === 0)
			throw new UsageError('请写明测什么、测多少份，例如 build 1000');
		if (!sizes.every((size) => Number.isInteger(size) && size > 0))
			throw new UsageError('份数应是正整数');
		console.log(header);
		for (const size of sizes) for await (const row of bench(size)) console.log(formatRow(row));
	},
});

async function testAccessibility(dist: string, under: string): Promise<number> {
	if (!existsSync(join(dist, '404.html')))
		throw new UsageError(`${dist} 里没有已生成的网站，请先运行 npm run build`);
	const { pages, faults } = await benchAccessibility({
		dist,
		under,
		print: console.log,
		progress: console.error,
	});
	if (pages === 0) throw new UsageError(`没有地址以 ${under} 开头的网页`);
	return faults > 0 ? 1 : 0;
}

async function testEdits(numbers: Record<'count' | 'documents' | 'seed', string>): Promise<number> {
	const [count = 0, documents = 0, seed = 0] = [numbers.count, numbers.documents, numbers.seed].map(
		Number,
	);
	if (![count, documents, seed].every((number) => Number.isInteger(number) && number > 0))
		throw new UsageError('次数、份数和 --seed 应是正整数');
	let differing = 0;
	for await (const { place, done, difference } of benchEdits({ count, documents, seed })) {
		console.log(`${place}/${count} ${done}：${difference ?? '相同'}`);
		if (difference !== undefined) differing++;
	}
	console.log(`改了 ${count} 次，有 ${differing} 次接着生成的与从头生成的不同。`);
	return differing > 0 ? 1 : 0;
}

async function testFaults(counts: Record<'kills' | 'pairs' | 'broken', string>): Promise<number> {
	const [kills = 0, pairs = 0, broken = 0] = [counts.kills, counts.pairs, counts.broken].map(
		Number,
	);
	if (![kills, pairs, broken].every((count) => Number.isInteger(count) && count >= 0))
		throw new UsageError('次数应是整数');
	let faultCount = 0;
	const trials = benchFaults({ documents: 30, kills, pairs, broken, print: console.error });
	for await (const { trial, count, faults } of trials) {
		console.log(`${trial}：${count} 次，${faults.length === 0 ? '没有问题' : faults.join('；')}`);
		faultCount += faults.length;
	}
	return faultCount > 0 ? 1 : 0;
}
