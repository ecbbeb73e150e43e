import { expect, test } from 'vitest';
import { reportOf } from './county.ts';

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
