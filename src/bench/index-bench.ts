import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentFile, writeCounty } from './county.ts';
import { measureColdIndex, measureIndex, searchMegabytes } from './measure-index.ts';
import { measureNode } from './measure.ts';
import { astroBuildCommand } from '../build/astro-command.ts';
import { filesBelow } from '../collections/reading/read.ts';
import type { BuildRow } from './build-bench.ts';

/**
 * Builds a made-up county of `count` documents, then only indexes it: without an index, without changes, and after an
 * edit of the newest document, for which the pages are built again.
 */
export async function* benchIndex(count: number): AsyncGenerator<BuildRow> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
	const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
	const environment = { CONTENT_DIR: content, OUT_DIR: out, TODAY: '2026-11-22' };
	try {
		writeCounty(content, count);
		const built = await measureNode(['scripts/build.ts'], environment);
		const pages = filesBelow(out).filter((file) => file.endsWith('.html')).length;
		const row = { documents: count, pages };
		yield { ...row, run: '检查、生成和索引', ...built, searchMegabytes: searchMegabytes(out) };
		yield { ...row, run: '首次索引', ...(await measureColdIndex(content, out)) };
		yield { ...row, run: '无改动再索引', ...(await measureIndex(content, out)) };
		appendFileSync(
			join(content, documentFile(count - 1)),
			'\n附则：本办法由县政府办公室负责解释。\n',
		);
		await measureNode(astroBuildCommand(content), environment);
		yield { ...row, run: '改一份后再索引', ...(await measureIndex(content, out)) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
