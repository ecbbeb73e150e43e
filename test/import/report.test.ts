import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openReport } from '../../src/import/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a line for every note, safe to open in Excel, without identity numbers', () => {
	const file = join(folder, 'inner/report.csv');
	const report = openReport(file, (field) => `〈${field}〉`);
	report.add({ source: 'a.csv', line: 2, result: '已导入', id: 'x', notes: [] });
	report.add({
		source: 'a.csv',
		line: 3,
		result: '失败',
		notes: [
			{ problem: '有"引号"', value: '=HYPERLINK("x")' },
			{ field: 'title', problem: '读不出', value: `号码99990119000101001X，${'长'.repeat(300)}` },
		],
	});
	report.close();
	expect(readFileSync(file, 'utf8')).toBe(
		[
			'\ufeff来源,行号,结果,编号,字段,问题,原值',
			'a.csv,2,已导入,x,,,',
			'a.csv,3,失败,,,"有""引号""","\'=HYPERLINK(""x"")"',
			`a.csv,3,失败,,〈title〉,读不出,号码999901************，${'长'.repeat(179)}`,
			'',
		].join('\r\n'),
	);
});
