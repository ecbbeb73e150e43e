import { expect, test } from 'vitest';
import { collections } from '../../../src/collections/portal/collections.ts';
import { endedAddresses } from '../../../src/collections/checking/published/ended-addresses.ts';
import { information } from '../../../src/collections/information.ts';
import { publicationEnd } from '../../../src/collections/fields/publication-end.ts';
import { filesNotPublic } from '../../../src/collections/public-folder/files-not-public.ts';
import { fieldsOf } from '../../../src/collections/declarations/schema.ts';
import { normativeDocument, reportOf } from '../county.ts';
import type { ValidRecord } from '../../../src/collections/records/validate.ts';

test.each([
	['2027-01-30', undefined],
	['2027-01-31', undefined],
	['2027-02-01', { on: '2027-02-01', reason: '公示期满' }],
	['2099-01-01', { on: '2027-02-01', reason: '公示期满' }],
] as const)('a document public until 2027-01-31 on %s', (day, end) => {
	expect(publicationEnd({ publicUntil: '2027-01-31' }, day)).toEqual(end);
});

test('a document without a last day of publication stays public', () => {
	expect(publicationEnd({}, '2099-01-01')).toBeUndefined();
});

test('every kind of document and page may have an end', () => {
	const without = collections
		.filter(({ path, format }) => path !== undefined && ['markdown', 'mdx'].includes(format))
		.filter(({ schema }) => !('publicUntil' in fieldsOf(schema)))
		.map(({ name }) => name);
	// An agency exists as long as it is in the directory; a duty is a rule.
	expect(without).toEqual(['agencies', 'duties']);
});

test('publication cannot end before it began', () => {
	const report = (publicUntil: string) =>
		reportOf({
			'content/normative-documents/ceshigui-2024-12.md': normativeDocument({ publicUntil }),
		});
	expect(report('2024-05-23')).toContain('公示截止期：早于发布日期 2024-05-24');
	expect(report('2024-05-24')).toContain('没有错误');
});

const record = (id: string, data: Record<string, unknown>, body = ''): ValidRecord => ({
	id,
	file: `content/information/${id}.md`,
	collection: information,
	data,
	body,
	bodyLine: 1,
	digest: '',
	lineOf: () => 1,
});

test('its address tells that publication has ended, without a line in the table of withdrawals', () => {
	const records = [
		record('表', { publicUntil: '2026-11-21' }),
		record('b', { publicUntil: '2026-11-22' }),
	];
	expect(endedAddresses(records, '2026-11-22')).toEqual([
		{ address: '/disclosure/information/表/', changedOn: '2026-11-22', reason: '公示期满' },
	]);
});

test('files go with the last public record that names them', () => {
	const files = new Set([
		'/files/only.docx',
		'/files/both.pdf',
		'/files/picture.png',
		'/files/x.pdf',
	]);
	const ended = record(
		'a',
		{
			publicUntil: '2026-11-21',
			attachments: [{ file: '/files/only.docx' }, { file: '/files/both.pdf' }],
		},
		'![图](/files/picture.png)',
	);
	const open = record('b', { attachments: [{ file: '/files/both.pdf' }] });
	expect(filesNotPublic(files, [ended, open], '2026-11-22 23:59')).toEqual([
		'/files/only.docx',
		'/files/picture.png',
		'/files/x.pdf',
	]);
	expect(filesNotPublic(files, [ended, open], '2026-11-21 23:59')).toEqual(['/files/x.pdf']);
});

test('a file is named however Markdown and HTML allow to write its address', () => {
	const bodies = {
		'/files/a_b.pdf': '[表](/files/a\\_b.pdf)',
		'/files/表.pdf': '[表](/files/%E8%A1%A8.pdf#page=2)',
		'/files/a&b.pdf': '<a href="/files/a&amp;b.pdf">表</a>',
		'/files/own.pdf': '[表](https://www.ceshi.example/files/own.pdf)',
		'/files/picture.png': '![图](</files/picture.png>)',
		'/files/definition.pdf': '见[表]。\n\n[表]: /files/definition.pdf',
	};
	const files = new Set([...Object.keys(bodies), '/files/none.pdf', '/brand/none.png']);
	const records = Object.values(bodies).map((body, place) => record(String(place), {}, body));
	expect(filesNotPublic(files, records, '2026-11-22 23:59')).toEqual(['/files/none.pdf']);
	const drafts = records.map(({ data, ...rest }) => ({ ...rest, data: { ...data, draft: true } }));
	const mark = record('mark', { draft: true }, '![标志](/brand/none.png)');
	expect(filesNotPublic(files, [...drafts, mark], '2026-11-22 23:59')).toEqual([...files]);
});
