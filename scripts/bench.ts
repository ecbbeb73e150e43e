import { benchBuild, formatRow, header } from '../src/bench/build-bench.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
	help: `用法：npm run bench -- build 1000 10000
为每个数目生成一个虚构县（每份文件约 5 KB），检查、首次生成、无改动再生成，打印用时、CPU、速度和内存峰值。不含搜索索引。`,
	run: (_, [kind, ...counts]) => {
		const sizes = counts.map(Number);
		if (kind !== 'build' || sizes.length === 0)
			throw new UsageError('请写明测什么、测多少份，例如 build 1000');
		if (!sizes.every((size) => Number.isInteger(size) && size > 0))
			throw new UsageError('份数应是正整数');
		console.log(header);
		for (const size of sizes) for (const row of benchBuild(size)) console.log(formatRow(row));
	},
});
