import { parseArgs } from 'node:util';
import { benchBuild, formatRow, header } from '../src/bench/build-bench.ts';

const help = `用法：npm run bench -- build 1000 10000
为每个数目生成一个虚构县（每份文件约 5 KB），检查、首次生成、无改动再生成，打印用时、CPU、速度和内存峰值。不含搜索索引。`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { help: { type: 'boolean', short: 'h' } },
});
const [kind, ...counts] = positionals;
const sizes = counts.map(Number);
if (values.help) console.log(help);
else if (kind !== 'build' || sizes.length === 0 || !sizes.every((size) => Number.isInteger(size) && size > 0)) {
	console.error(help);
	process.exitCode = 2;
} else {
	console.log(header);
	for (const size of sizes) for (const row of benchBuild(size)) console.log(formatRow(row));
}
