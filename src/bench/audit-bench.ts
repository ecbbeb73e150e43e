import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeManyAddresses } from './many-addresses.ts';
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

/** Audits, from its folder, a site whose sitemaps list `count` pages of which all but one are gone. */
export async function* benchAddresses(count: number): AsyncGenerator<BuildRow> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
	const program = join(import.meta.dirname, 'audit-once.ts');
	try {
		writeManyAddresses(folder, count);
		const measured = await measureNode([program, folder, 'gone'], {});
		yield { documents: count, run: '检查文件夹', pages: count, ...measured };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
