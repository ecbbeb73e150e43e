import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureNode } from './measure.ts';
import { writePublishedSite } from './published-site.ts';
import type { BuildRow } from './build-bench.ts';

/** Audits a made-up published site of `count` pages from its folder, and from a server on this machine. */
export async function* benchAudit(count: number): AsyncGenerator<BuildRow> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
	const program = join(import.meta.dirname, 'audit-once.ts');
	try {
		writePublishedSite(folder, count);
		for (const [run, way] of [
			['检查文件夹', []],
			['检查网站', ['http']],
		] as const)
			yield {
				documents: count,
				run,
				pages: count,
				...(await measureNode([program, folder, ...way], {})),
			};
	} finally {
		rmSync(folder, { recursive: true });
	}
}
