import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCounty } from './county.ts';
import { measureNode } from './measure.ts';
import { runImport } from '../import/run-import.ts';
import type { Measurement } from './measure.ts';

/**
 * Builds the portal of a county that has the documents of `benchDir`, taken over with the importer, into `folder`/dist.
 * The measurement is that of the whole build, all processes together.
 */
export async function buildSearchSite(
	benchDir: string,
	folder: string,
): Promise<{ dist: string; build: Measurement }> {
	const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
	writeCounty(content, 0);
	const map = join(folder, 'map.yaml');
	writeFileSync(map, mapping);
	const { output, exitCode } = await runImport(
		{
			into: 'normative-documents',
			map,
			report: join(folder, 'report.csv'),
			'create-agencies': true,
			force: false,
		},
		[join(benchDir, 'docs.jsonl.gz')],
		content,
	);
	if (exitCode !== 0) throw new Error(output);
	const environment = { CONTENT_DIR: content, OUT_DIR: dist, TODAY: '2026-11-22' };
	return { dist, build: await measureNode(['scripts/build.ts'], environment) };
}

const mapping = `id: id
title: title
documentNumber: docNumber
issuers: issuer
publishedOn: publishedOn
body: { column: body, format: markdown }
importedFrom.source: id
importedFrom.statedValidity: status
`;
