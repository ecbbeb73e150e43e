import { benchAudit } from '../src/bench/audit-bench.ts';
import { benchBuild, benchTable, formatRow, header } from '../src/bench/build-bench.ts';
import { benchSearch } from '../src/bench/search-bench.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run bench -- build 1000 10000
      npm run bench -- table 20000
      npm run bench -- audit 1000 10000
      npm run bench -- search 文件夹 [--queries 文件] [--site 已生成的网站]
build、table：为每个数目生成一个虚构县，检查、首次生成、无改动再生成，打印用时、CPU、速度和内存峰值，不含搜索索引。
  build 是规范性文件的份数，每份约 5 KB；table 是一张行政处罚表的行数，每行约 1 KB。
audit：为每个数目写出一个虚构网站，每页约 20 KB，从文件夹和从本机服务器各检查一遍公开义务。
search：导入文件夹里的 docs.jsonl.gz，生成网站，在浏览器里逐条搜索 queries-dev.json，打印各类查询的命中率、流量和用时。`,
	options: { queries: { type: 'string' }, site: { type: 'string' } },
	run: async ({ queries, site }, [kind, ...rest]) => {
		const [benchDir] = rest;
		if (kind === 'search' && benchDir)
			return benchSearch({ benchDir, queries, site, print: console.log });
		const sizes = rest.map(Number);
		const bench = { build: benchBuild, table: benchTable, audit: benchAudit }[kind ?? ''];
		if (!bench || sizes.length === 0)
			throw new UsageError('请写明测什么、测多少份，例如 build 1000');
		if (!sizes.every((size) => Number.isInteger(size) && size > 0))
			throw new UsageError('份数应是正整数');
		console.log(header);
		for (const size of sizes) for (const row of bench(size)) console.log(formatRow(row));
	},
});
