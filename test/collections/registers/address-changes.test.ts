import { expect, test } from 'vitest';
import { recordedRows } from '../../../src/collections/tables/rows/row-changes.ts';
import { reportOf } from '../county.ts';

const table = (...rows: string[]) => ({
	'content/address-changes/2026.csv': `原网址,日期,新网址,撤下原因\n${rows.join('\n')}\n`,
});
const document = '/normative-documents/ceshigui-2024-12/';

test('an address is withdrawn with a reason, or has moved', () => {
	expect(
		reportOf(table('/old/a/,2026-01-05,,公示期满', `/old/b/,2026-01-05,${document},`)),
	).toContain('没有错误');
});

test.each([
	['/old/a/,2026-01-05,,', '两者填一个'],
	[`/old/a/,2026-01-05,${document},公示期满`, '两者填一个'],
	['old/a,2026-01-05,,公示期满', '应是本站网页的地址'],
	['/old/a/,2026-02-30,,公示期满', '没有 2026-02-30 这一天'],
	['/old/a/,2026-01-05,/nowhere/,', '没有这个网页：/nowhere/'],
	[`${document},2026-01-05,,公示期满`, '这个网址上现在有网页'],
])('%s is refused', (row, message) => {
	expect(reportOf(table(row))).toContain(message);
});

const proofs = {
	'content/lists/proofs/2026-01-01.csv':
		'证明名称,设定依据,索要单位,开具单位,办理指南\n甲证明,某法,测试县人民政府,测试县人民政府,到窗口办理\n',
};

test('a row of a table is withdrawn or has moved like a page', () => {
	expect(
		reportOf({
			...proofs,
			...table(
				'/lists/proofs/2026-01-01/#row-乙证明,2026-01-05,,不再要求',
				'/lists/proofs/2026-01-01/#row-丙证明,2026-01-05,/lists/proofs/2026-01-01/#row-甲证明,',
			),
		}),
	).toContain('没有错误');
});

test.each([
	[
		'/lists/proofs/2026-01-01/#row-甲证明-测试县人民政府,2026-01-05,,不再要求',
		'这一行现在还在表格里',
	],
	[
		`/lists/proofs/2026-01-01/#row-${encodeURIComponent('甲证明-测试县人民政府')},2026-01-05,,不再要求`,
		'这一行现在还在表格里',
	],
	['/lists/proofs/2026-01-01/#top,2026-01-05,,不再要求', '应是本站网页的地址'],
	['/lists/proofs/2026-01-01#row-乙证明,2026-01-05,,不再要求', '应是本站网页的地址'],
])('%s is refused where that row stands, or is no address of a row', (row, message) => {
	expect(reportOf({ ...proofs, ...table(row) })).toContain(message);
});

test('the table of a row that was withdrawn or moved has its notice', () => {
	const at = (address: string) => ({ address, changedOn: '2026-01-05' as const });
	expect(
		recordedRows(
			[
				{ ...at('/lists/proofs/2026-01-01/#row-%E4%B9%99'), reason: '不再要求' },
				{ ...at('/lists/proofs/2026-01-01/#row-丙'), newAddress: '/lists/proofs/' },
				{ ...at('/lists/proofs/2025-01-01/#row-乙'), reason: '不再要求' },
				{ ...at('/lists/proofs/2026-01-01/'), reason: '不再要求' },
			],
			'/lists/proofs/2026-01-01/',
		),
	).toEqual([
		{ key: '乙', on: '2026-01-05', reason: '不再要求' },
		{ key: '丙', on: '2026-01-05', reason: '', newAddress: '/lists/proofs/' },
	]);
});
