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

test('files and addresses of the portal before are answered for, and what moved twice is led on', () => {
	expect(
		reportOf(
			table(
				'/files/停车场.pdf,2026-01-05,,公示期满',
				`https://www.old.example/art/2024/5/6/art_1_2.html,2026-01-05,${document},`,
				`http://www.old.example/index.php?id=5&k=%E6%97%A7,2026-01-05,${document},`,
				`/index.php?id=6,2026-01-05,/old/a/,`,
				`/old/a/,2026-01-05,${document},`,
			),
		),
	).toContain('没有错误');
});

test.each([
	['/,2026-01-05,,公示期满', '应是本站网页的地址'],
	['//old.example/a/,2026-01-05,,公示期满', '应是本站网页的地址'],
	['https://old.example/,2026-01-05,,公示期满', '应是本站网页的地址'],
	['https://old.example/a b,2026-01-05,,公示期满', '应是本站网页的地址'],
	['/old/abc,2026-01-05,,公示期满', '应是本站网页的地址'],
	['ftp://old.example/a,2026-01-05,,公示期满', '应是本站网页的地址'],
])('%s is no address that was public', (row, message) => {
	expect(reportOf(table(row))).toContain(message);
});

test('a file that is still there, and moves in a circle, are refused', () => {
	expect(
		reportOf({ 'public/files/a.pdf': 'x', ...table('/files/a.pdf,2026-01-05,,公示期满') }),
	).toContain(
		'这个文件还在 public/files/a.pdf，不能又登记为撤下或改址。删去这一行，或者删去那个文件',
	);
	expect(reportOf(table('/old/a/,2026-01-05,/old/b/,', '/old/b/,2026-01-05,/old/a/,'))).toContain(
		'新网址：从这个网址改到新网址，再照别的行改下去，又回到了这个网址，读者到不了任何网页。改掉其中一行的新网址',
	);
});

test('two former addresses that a server cannot tell apart are pointed out', () => {
	const rows = [
		`https://a.old.example/index.php?id=5,2026-01-05,${document},`,
		'https://b.old.example/index.php?id=5,2026-01-05,,不再提供',
		`http://a.old.example/other,2026-01-05,${document},`,
	];
	expect(reportOf(table(...rows))).toContain(
		'content/address-changes/2026.csv:3  原网址：路径和参数与第 2 行的一样，只是网站不同：服务器分不清，只照第 2 行的回答',
	);
	expect(reportOf(table(...rows.slice(1)))).not.toContain('分不清');
});

test('what took the place of something withdrawn must exist, and belongs to nothing that moved', () => {
	const columns = '原网址,日期,新网址,撤下原因,替代的网址\n';
	const of = (row: string) => reportOf({ 'content/address-changes/2026.csv': columns + row });
	expect(of(`/old/a/,2026-01-05,,公示期满,${document}`)).toContain('没有错误');
	expect(of('/old/a/,2026-01-05,,公示期满,/nowhere/')).toContain(
		'替代的网址：没有这个网页：/nowhere/',
	);
	expect(of(`/old/a/,2026-01-05,${document},,${document}`)).toContain(
		'只用于撤下的；改址的只填新网址',
	);
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
