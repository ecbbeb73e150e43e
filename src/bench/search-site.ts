import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCounty } from './county.ts';
import { measureColdIndex } from './measure-index.ts';
import { measureNode } from './measure.ts';
import { runImport } from '../import/run-import.ts';
import type { IndexMeasurement } from './measure-index.ts';
import type { Measurement } from './measure.ts';

export interface BuiltSearchSite {
	dist: string;
	build: Measurement;
	index: IndexMeasurement;
}

/**
 * Imports the documents of `benchDir` into a county and builds its portal into `folder`/dist. Measures the whole build,
 * and indexing again by itself.
 */
export async function buildSearchSite(benchDir: string, folder: string): Promise<BuiltSearchSite> {
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
		{ contentDir: content, publicDir: join(folder, 'public') },
		'2026-11-22',
	);
	if (exitCode !== 0) throw new Error(output);
	const environment = { CONTENT_DIR: content, OUT_DIR: dist, TODAY: '2026-11-22' };
	const build = await measureNode(['scripts/build.ts'], environment);
	return { dist, build, index: await measureColdIndex(content, dist) };
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
