import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/collections/checking/check.ts';
import { collections } from '../../src/collections/portal/collections.ts';
import { readCollection } from '../../src/collections/reading/read.ts';
import {
	readDocumentNumber,
	formatDocumentNumber,
} from '../../src/domain/numbers/document-number.ts';
import { guessFormat } from '../../src/import/body/guess-format.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { parseFragment } from '../../src/import/html/parse-html.ts';
import { letters, publishedText, sourceText } from './fixtures/published-text.ts';
import { corpusFile, hasCorpus, policyRecords } from '../corpus.ts';
import type { PrintedParts } from '../../src/import/body/take-printed-parts.ts';
import type { Element, Nodes } from 'hast';

const root = mkdtempSync(join(tmpdir(), 'same-text-'));
afterAll(() => rmSync(root, { recursive: true }), 120_000);

/** A text without the marks of Markdown that a source writes itself. */
const withoutMarks = (text: string) =>
	text.replace(/^\s*(?:#+\s|[-*+]\s|\|?[\s:|-]*-{3}[\s:|-]*$)|\*\*|\|/gm, '');

/** What stood in the text and now stands in fields. */
interface Moved extends PrintedParts {
	title: string;
	documentNumber?: string | undefined;
}

/**
 * What stood above the text and now stands in fields, line by line: the title, the document number, nothing else. Returns
 * what is neither.
 */
function withoutHead(head: string, { title, documentNumber }: Moved): string {
	const plain = (text: string) => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
	let rest = plain(head);
	const number = /[\p{Script=Han}A-Za-z]+\s*\p{Ps}\d{4}\p{Pe}\s*第?\d+号/u.exec(head)?.[0] ?? '';
	const read =
		readDocumentNumber(number.slice(-(documentNumber?.length ?? 0) - 2)) ??
		readDocumentNumber(number);
	const isOwn = read && formatDocumentNumber(read) === documentNumber;
	if (rest.startsWith(plain(title))) rest = rest.slice(plain(title).length);
	if (documentNumber !== undefined && (isOwn || rest.includes(plain(documentNumber))))
		rest = rest.replace(plain(documentNumber), '');
	return rest;
}

async function imported(into: string, path: string, mapFile?: string) {
	const outDir = join(root, into);
	const options = { into, paths: [path], outDir, mapFile, reportFile: join(root, `${into}.csv`) };
	const silent = { start: () => {}, advance: () => {}, stop: () => {} };
	const result = await importFiles(
		{ ...options, createAgencies: true, today: '2026-11-22', force: false },
		silent,
	);
	if ('problems' in result) throw new Error(result.problems.join('\n'));
	const collection = collections.find(({ name }) => name === into);
	if (!collection) throw new Error(`No collection ${into}`);
	const records = readCollection(outDir, collection).records.map(({ data, body }) => ({
		data: data as Moved & { importedFrom: { source: string; record: number } },
		body,
	}));
	return { result, records, outDir };
}

describe.skipIf(!hasCorpus)('the text of an imported body is the text of its source', () => {
	test('of 3,039 records of an export, which the check takes', async () => {
		const map = fileURLToPath(new URL('fixtures/policy-map.yaml', import.meta.url));
		const { result, records, outDir } = await imported(
			'information',
			corpusFile('policy.jsonl.gz'),
			map,
		);
		const sources = policyRecords();
		const different = records.flatMap(({ data, body }) => {
			const written = sources[data.importedFrom.record - 1]?.body ?? '';
			const source = sourceText(written, data);
			const shown = publishedText(body, data);
			if (source === shown) return [];
			const head = source.slice(0, source.length - shown.length);
			if (source.endsWith(shown) && withoutHead(head, data) === '') return [];
			const isMarkdown = guessFormat(written) === 'markdown';
			if (isMarkdown && letters(withoutMarks(written)) === letters(withoutMarks(shown))) return [];
			return [{ line: data.importedFrom.record, source, shown }];
		});
		// A foot of the old page that is no part of the text: 打印本页 关闭窗口.
		const lost = different.map(({ line, source, shown }) => [line, source.replace(shown, '')]);
		expect(lost).toEqual([[2136, '打印本页关闭窗口']]);
		const withParts = (...names: (keyof PrintedParts)[]) =>
			records.filter(({ data }) => names.every((name) => data[name] !== undefined)).length;
		// Most bodies came without line ends: in them 附注 stays where it is. One of the two with 版记 repeats all its text below it.
		expect(withParts('annotation')).toBe(45);
		expect(withParts('printedBy', 'printedOn')).toBe(1);
		expect(result.imported).toBe(sources.length);
		expect(result.failures).toEqual([]);
		const documents = collections.filter(({ name }) => name !== 'site');
		const { problems } = checkContent(outDir, join(root, 'public'), documents);
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test('of 44 pages of portals', async () => {
		const { records } = await imported('normative-documents', corpusFile('pages'));
		const names = readdirSync(corpusFile('pages')).filter((name) => name.endsWith('.html'));
		const pages = names.map((name) => ({
			name,
			html: readFileSync(corpusFile(`pages/${name}`), 'utf8'),
		}));
		let compared = 0;
		const different = records.flatMap(({ data, body }) => {
			const { source: from } = data.importedFrom;
			const page =
				pages.find(({ name }) => name === from) ?? pages.find(({ html }) => html.includes(from));
			const area = page && find(parseFragment(page.html), isMarkedBody);
			if (!area) return [];
			compared++;
			const source = letters(visibleText(area));
			const shown = publishedText(body, data).replaceAll('（此处有图片，未随文导入）', '');
			if (source === shown) return [];
			const head = source.slice(0, source.length - shown.length);
			if (source.endsWith(shown) && withoutHead(head, data) === '') return [];
			return [from];
		});
		expect(compared).toBe(39);
		// Its table has merged cells, which are divided and repeated, with a remark.
		expect(different).toEqual(['govcn_5362266.html']);
	});
});

const isMarkedBody = ({ properties }: Element) => properties['id'] === 'UCAP-CONTENT';

function find(node: Nodes, is: (element: Element) => boolean): Element | undefined {
	if (node.type === 'element' && is(node)) return node;
	if (!('children' in node)) return undefined;
	for (const child of node.children) {
		const found = find(child, is);
		if (found) return found;
	}
	return undefined;
}

/** What a browser shows of an element, as far as these pages hide anything. */
function visibleText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (!('children' in node)) return '';
	if (node.type === 'element') {
		if (['script', 'style', 'noscript', 'head'].includes(node.tagName)) return '';
		if (/display:\s*none/i.test(String(node.properties['style'] ?? ''))) return '';
	}
	return node.children.map(visibleText).join('');
}
