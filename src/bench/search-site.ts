import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { writeCounty } from './county.ts';
import { measureNode } from './measure.ts';
import { filesBelow } from '../collections/read.ts';
import { runImport } from '../import/run-import.ts';
import type { AddressInfo } from 'node:net';
import type { Measurement } from './measure.ts';

/**
 * Builds the portal of a county that has the documents of `benchDir`, taken over with the importer, into `folder`/dist.
 * The measurement is that of the build's own process, which builds the index; the pages are built in another.
 */
export async function buildSearchSite(
	benchDir: string,
	folder: string,
): Promise<{ dist: string; index: Measurement }> {
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
	return { dist, index: measureNode(['scripts/build.ts'], environment) };
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

/** Serves a built site as web servers do, with gzip. */
export async function serveCompressed(
	dist: string,
): Promise<{ origin: string; close: () => void }> {
	for (const file of filesBelow(dist).filter((path) => /\.(js|css|json|svg)$/.test(path)))
		writeFileSync(join(dist, `${file}.gz`), gzipSync(readFileSync(join(dist, file))));
	const serve = sirv(dist, { gzip: true });
	const server = createServer((request, response) => serve(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => server.close(),
	};
}
