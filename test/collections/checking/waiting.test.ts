import { expect, test } from 'vitest';
import { formatProblems } from '../../../src/collections/checking/problems.ts';
import { waitingProblems } from '../../../src/collections/checking/waiting.ts';
import { checkOf, normativeDocument, reportOf } from '../county.ts';

const now = '2026-11-29 09:00';
const document = (changes: Record<string, string | undefined>) =>
	normativeDocument({ indexNumber: '999903001/2024-00077', ...changes });

test('what is not public yet is listed with its file and line, and until when', () => {
	const { folder, records, recordCount } = checkOf({
		'content/normative-documents/a.md': document({ draft: 'true' }),
		'content/normative-documents/b.md': document({ publishedOn: '2026-11-29 09:01' }),
		'content/normative-documents/c.md': document({ publishedOn: '2026-11-29 09:00' }),
		'content/lists/proofs/2026-01-01.csv':
			'证明名称,设定依据,索要单位,发布日期\n甲,《办法》,测试县人民政府,2026-11-29 08:00\n乙,《办法》,测试县人民政府,2026/12/1\n丙,《办法》,测试县人民政府,2026-12-01\n丁,《办法》,测试县人民政府,\n',
	});
	const report = formatProblems(waitingProblems(records, now), recordCount);
	expect(report.replaceAll(`${folder}/`, '').split('\n').slice(1, -1)).toEqual([
		'content/lists/proofs/2026-01-01.csv:3  发布日期：定时发布：从这一行起有 2 行，到 2026-12-01 以后的那次生成才公开',
		'content/normative-documents/a.md:12  草稿：还没有写完，哪里都不公开。要公开的，删去这一行',
		'content/normative-documents/b.md:7  发布日期：定时发布：到 2026-11-29 09:01 以后的那次生成才公开',
	]);
});

test('a draft is checked as fully as anything else', () => {
	const report = reportOf({
		'content/normative-documents/a.md': document({ draft: 'true', formedOn: '2024-13-01' }),
	});
	expect(report).toContain('content/normative-documents/a.md:6  成文日期：没有 2024-13-01 这一天');
});

test('a published record may refer to a waiting one', () => {
	const report = reportOf({
		'content/normative-documents/a.md': document({ draft: 'true', documentNumber: undefined }),
		'content/normative-documents/b.md': normativeDocument(
			{
				indexNumber: '999903001/2024-00078',
				documentNumber: '测政规〔2024〕78号',
				repeals: '[a]',
			},
			'见[通知](/normative-documents/a/)。\n',
		),
	});
	expect(report).not.toContain('b.md');
});

test.each(['是', 'yes', '"true"'])('draft: %s is named', (value) => {
	const report = reportOf({
		'content/normative-documents/a.md': document({ draft: value }),
	});
	expect(report).toContain('草稿：应写 true（是）或 false（否）');
});
