import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCounty } from './county.ts';
import { measureNode } from './measure.ts';
import { writePenalties } from './penalties.ts';
import { astroBuildCommand } from '../build/astro-command.ts';
import { filesBelow } from '../collections/reading/read.ts';
import type { Measurement } from './measure.ts';

export interface BuildRow extends Measurement {
	/** The number of documents or rows. */
	documents: number;
	run: string;
	pages: number;
	/** The size of the search index with its page, if it was built. */
	searchMegabytes?: number;
}

/**
 * Checks and builds a made-up county of `count` documents: without a cache, then again unchanged. The search index is
 * not included.
 */
export function benchBuild(count: number): AsyncGenerator<BuildRow> {
	return bench(count, (content) => writeCounty(content, count));
}

/** The same for a made-up county with one table of `count` penalty decisions. */
export function benchTable(count: number): AsyncGenerator<BuildRow> {
	return bench(count, (content) => {
		writeCounty(content, 1);
		writePenalties(content, count);
	});
}

async function* bench(count: number, write: (content: string) => void): AsyncGenerator<BuildRow> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
	const content = join(folder, 'content');
	const out = join(folder, 'dist');
	const environment = { CONTENT_DIR: content, OUT_DIR: out, TODAY: '2026-11-22' };
	try {
		write(content);
		const check = await measureNode(['scripts/check.ts'], environment);
		yield { documents: count, run: '检查', pages: 0, ...check };
		for (const run of ['首次生成', '无改动再生成']) {
			const build = await measureNode(astroBuildCommand(content), environment);
			const pages = filesBelow(out).filter((file) => file.endsWith('.html')).length;
			yield { documents: count, run, pages, ...build };
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The rows as a Markdown table, one line each. */
export function formatRow({
	documents,
	run,
	pages,
	seconds,
	cpuSeconds,
	megabytes,
	searchMegabytes,
}: BuildRow): string {
	const speed = pages > 0 ? (pages / seconds).toFixed(0) : '–';
	const cells = [
		documents,
		run,
		pages || '–',
		seconds.toFixed(1),
		cpuSeconds.toFixed(1),
		speed,
		megabytes.toFixed(0),
		searchMegabytes?.toFixed(1) ?? '–',
	];
	return `| ${cells.join(' | ')} |`;
}

export const header = `| 份数 | 步骤 | 网页数 | 秒 | CPU 秒 | 网页/秒 | 内存峰值 MB | 索引 MB |
| --: | --- | --: | --: | --: | --: | --: | --: |`;
