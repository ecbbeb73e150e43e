import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { htmlOf } from '../markdown/html-of.ts';
import { checkContent } from '../../src/collections/checking/check.ts';
import { collections } from '../../src/collections/portal/collections.ts';
import { readCollection } from '../../src/collections/reading/read.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { parseFragment } from '../../src/import/html/parse-html.ts';
import { publishedText, sourceText } from './fixtures/published-text.ts';
import { corpusJson, hasCorpus, policyRecords } from '../corpus.ts';
import type { Element, Root, RootContent } from 'hast';

const shared = (path: string) => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
const silent = { start: () => {}, advance: () => {}, stop: () => {} };
const root = mkdtempSync(join(tmpdir(), 'import-corpus-'));
afterAll(() => rmSync(root, { recursive: true }), 120_000);

async function run(into: string, path: string, mapFile?: string) {
	const outDir = join(root, into);
	const reportFile = join(root, `${into}.csv`);
	const options = {
		into,
		paths: [path],
		outDir,
		mapFile,
		reportFile,
		createAgencies: true,
		today: '2026-11-22' as const,
		force: false,
	};
	const result = await importFiles(options, silent);
	if ('problems' in result) throw new Error(result.problems.join('\n'));
	const documents = collections.filter(({ name }) => name !== 'site');
	const { problems } = checkContent(outDir, join(root, 'public'), documents);
	return { ...result, outDir, errors: problems.filter(({ severity }) => severity === 'error') };
}

function records(outDir: string, name: string) {
	const collection = collections.find((one) => one.name === name);
	if (!collection) throw new Error(`No collection ${name}`);
	return readCollection(outDir, collection).records.map(({ data, ...record }) => ({
		...record,
		data: data as Record<string, unknown>,
	}));
}

const rendered = (markdown: string): Root => parseFragment(htmlOf(markdown));

function* elements(node: Root | Element): Generator<Element> {
	for (const child of node.children as RootContent[])
		if (child.type === 'element') {
			yield child;
			yield* elements(child);
		}
}

/** Numbers of rows of the tables of data: at least two rows and two columns, no table inside. */
function tableSizes(node: Root | Element): number[] {
	const within = (element: Element, ...names: string[]) =>
		[...elements(element)].filter(({ tagName }) => names.includes(tagName));
	return [...elements(node)]
		.filter(({ tagName }) => tagName === 'table')
		.filter((table) => within(table, 'table').length === 0)
		.map((table) => within(table, 'tr'))
		.filter((rows) => rows.length >= 2 && rows.some((row) => within(row, 'td', 'th').length >= 2))
		.map((rows) => rows.length);
}

interface Manifest {
	items: {
		file: string;
		expected?: { title: string; index_number: string; doc_number: string; issuer: string };
	}[];
}

describe.skipIf(!hasCorpus)('real portal pages', () => {
	test('title, index number, document number and issuer are right, no table is lost, the check passes', async () => {
		const { failures, outDir, errors } = await run('normative-documents', shared('corpus/pages'));
		expect(failures.map(({ source }) => source)).toEqual(['handan_gkzn.jsp.html']);
		expect(errors).toEqual([]);

		const names = new Map(records(outDir, 'agencies').map(({ id, data }) => [id, data['name']]));
		const bySource = new Map(
			records(outDir, 'normative-documents').map((record) => [
				(record.data['importedFrom'] as { source: string }).source,
				record,
			]),
		);
		const expected = corpusJson<Manifest>('pages/manifest.json').items.filter(
			({ expected }) => expected,
		);
		const read = expected.map(({ file }) => {
			const data = bySource.get(file)?.data ?? {};
			return {
				file,
				expected: {
					title: data['title'],
					index_number: data['indexNumber'],
					doc_number: data['documentNumber'],
					issuer: (data['issuers'] as string[]).map((id) => names.get(id)).join('、'),
				},
			};
		});
		expect(expected.length).toBeGreaterThan(30);
		expect(read).toEqual(expected.map(({ file, expected }) => ({ file, expected })));

		for (const { file } of expected) {
			const html = readFileSync(shared(`corpus/pages/${file}`), 'utf8');
			const body = [...elements(parseFragment(html))].find(
				({ properties }) => properties['id'] === 'UCAP-CONTENT',
			);
			expect(tableSizes(rendered(bySource.get(file)?.body ?? '')), file).toEqual(
				body && tableSizes(body),
			);
		}
	});
});

describe.skipIf(!hasCorpus)('a real export', () => {
	test('every record is imported or named, the check passes, no character of a body is lost', async () => {
		const map = fileURLToPath(new URL('fixtures/policy-map.yaml', import.meta.url));
		const { imported, failures, outDir, errors } = await run(
			'information',
			shared('corpus/policy.jsonl.gz'),
			map,
		);
		expect(imported + failures.length).toBe(3039);
		expect(failures.every(({ line, reason }) => line !== undefined && reason !== '')).toBe(true);
		expect(imported).toBeGreaterThan(2950);
		expect(errors).toEqual([]);

		const sources = policyRecords();
		const changed = records(outDir, 'information').filter(({ data, body }) => {
			const line = (data['importedFrom'] as { record: number }).record;
			const source = sourceText(sources[line - 1]?.body ?? '', data);
			// The part that a document's page shows above its body anyway is removed.
			return !source.endsWith(publishedText(body, data));
		});
		expect(changed.length).toBeLessThanOrEqual(5);
	});
});

describe.skipIf(!hasCorpus)('a large export without a mapping', () => {
	test('is imported whole under its own ids', async () => {
		const path = shared('search-bench/docs.jsonl.gz');
		const ids = gunzipSync(readFileSync(path))
			.toString()
			.match(/^\{"id": "[^"]+/gm);
		const { imported, failures, outDir } = await run('interpretations', path);
		expect(failures).toEqual([]);
		expect(imported).toBe(ids?.length);
		expect(records(outDir, 'interpretations')).toHaveLength(imported);
	});
});
