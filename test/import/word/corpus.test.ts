import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { docxText } from '../../../src/attachments/office/docx-text.ts';
import { inspectionLimits } from '../../../src/attachments/reading/attachment-limits.ts';
import { importFiles } from '../../../src/import/import-files.ts';
import { bodyTree } from '../../../src/markdown/body-tree.ts';
import { nodeText } from '../../../src/markdown/tree.ts';
import { corpusFile, hasCorpus } from '../../corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'word-corpus-'));
afterAll(() => rmSync(root, { recursive: true }));

const files = hasCorpus
	? readdirSync(corpusFile('office')).filter((name) => /^govcn.*\.docx$/.test(name))
	: [];

test.skipIf(!hasCorpus).each(files)(
	'%s: fields are read, every character of the text is there',
	async (name) => {
		const outDir = join(root, name);
		const result = await importFiles(
			{
				into: 'normative-documents',
				paths: [corpusFile(`office/${name}`)],
				outDir,
				files: { publicDir: join(root, 'public') },
				reportFile: join(root, 'report.csv'),
				createAgencies: true,
				today: '2026-11-22',
				force: false,
			},
			{ start: () => {}, advance: () => {}, stop: () => {} },
		);
		expect(result).toMatchObject({ imported: 1, failures: [] });
		const [file = ''] = readdirSync(join(outDir, 'normative-documents'));
		const [, head = '', body = ''] =
			/^---\n(.*?)\n---\n(.*)$/s.exec(
				readFileSync(join(outDir, 'normative-documents', file), 'utf8'),
			) ?? [];
		for (const field of ['title', 'indexNumber', 'documentNumber', 'issuers', 'formedOn', 'topic'])
			expect(head).toContain(`${field}:`);
		const letters = (text: string) => text.replace(/\s/g, '');
		// The remark below the date is a field.
		const written = letters(
			docxText(readFileSync(corpusFile(`office/${name}`)), inspectionLimits),
		).replace('（此件公开发布）', '');
		const shown = letters(nodeText(bodyTree(body, { resolve: (url) => url }).tree));
		// What stands above the text is in the fields; below it the old page invited to scan it.
		const [above, below] = written.split(shown.slice(shown.indexOf('各省')));
		expect(shown.length).toBeGreaterThan(2000);
		expect(above?.length).toBeGreaterThan(100);
		expect(below?.replace('扫一扫在手机打开当前页', '')).toBe('');
	},
);
