import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
	lostRowProblems,
	lostRows,
} from '../../../../src/collections/checking/published/lost-rows.ts';

type Files = Record<string, readonly string[]>;

const penalties = 'enforcement/penalty-decisions/2026.csv';
const [before, newest] = ['2026-01-15', '2026-09-01'].map(
	(version) => `enforcement/officers/${version}.csv`,
) as [string, string];
const powers = 'lists/proofs/2026-01-01.csv';
const penaltyHeader = '行政处罚决定书文号,行政相对人名称,公示截止期,撤下日期';
const officerHeader = '姓名,执法证号,单位';
const proofHeader = '证明名称,证明用途';
const changes = 'address-changes/2026.csv';
const changeHeader = '原网址,日期,新网址,撤下原因';

function folder(files: Files): string {
	const path = mkdtempSync(join(tmpdir(), 'gongkai-rows-'));
	onTestFinished(() => rmSync(path, { recursive: true }));
	for (const [name, lines] of Object.entries(files)) {
		mkdirSync(dirname(join(path, name)), { recursive: true });
		writeFileSync(join(path, name), `${lines.join('\n')}\n`);
	}
	return path;
}

function lost(last: Files, now: Files): string[] {
	return lostRows(folder(last), folder(now), '2026-11-22').map(({ address }) => address);
}

const row = (number: number, until = '', withdrawn = '') =>
	`测罚〔2026〕${number}号,甲公司,${until},${withdrawn}`;

describe('a row of which the key says more than before', () => {
	const progress = 'progress/2026-10.csv';

	test('because the table has a new column is the same row', () => {
		const last = ['任务编号,进展,报送日期', '1,已经公布,2026-11-02', '2,正在办,2026-11-02'];
		const header = '任务编号,报送单位,进展,报送日期';
		const now = [header, '1,司法局,已经公布,2026-11-02', '1,财政局,也公布,2026-11-02'];
		expect(lost({ [progress]: last }, { [progress]: now })).toEqual([
			'/rule-of-law/progress/2026-10/#row-2',
		]);
	});

	test('because an empty cell was filled in is the same row; another purpose is another', () => {
		const header = '证明名称,索要单位,证明用途';
		const last = { [powers]: [header, '甲证明,某局,', '乙证明,某局,入学'] };
		const now = { [powers]: [header, '甲证明,某局,租房', '乙证明,某局,租房'] };
		expect(lost(last, now)).toEqual(['/lists/proofs/2026-01-01/#row-乙证明-某局-入学']);
	});
});

describe('a row that Excel rewrote', () => {
	const date = (day: string) => [penaltyHeader, `测罚〔2026〕1号,甲公司,${day},`];

	test.each(['2027/1/8', '2027年1月8日', '2027.1.8', '20270108', '2027/1/8 0:00'])(
		'is the same row: %s',
		(day) => {
			expect(lost({ [penalties]: date('2027-01-08') }, { [penalties]: date(day) })).toEqual([]);
			expect(lost({ [penalties]: date(day) }, { [penalties]: date('2027-01-08') })).toEqual([]);
		},
	);

	test('with titles, totals and blanks around the rows is the same', () => {
		const now = ['处罚一览表', '', ...date(' 2027/1/8\u00a0'), ',,,', '合计,1,,'];
		expect(lost({ [penalties]: date('2027-01-08') }, { [penalties]: now })).toEqual([]);
	});

	test('is told what became of the zeros of its number', () => {
		const table = (number: string) => [
			'职权编码,职权类别,职权名称,实施依据,实施主体',
			`${number},行政许可,甲,乙,丙`,
		];
		const file = 'lists/powers/2026-01-01.csv';
		const [problem] = lostRowProblems(
			folder({ [file]: table('0071') }),
			folder({ [file]: table('71') }),
			'2026-11-22',
		);
		expect(problem?.message).toContain(
			'“0071”这一行已经公开过，现在没有了。表格里有“71”，是 Excel 去掉了前面的 0 的，先把整列设成“文本”，再改回“0071”；',
		);
	});
});

describe('a row that was public and is gone', () => {
	test('is named with its file, its number and its address', () => {
		const [problem] = lostRowProblems(
			folder({ [penalties]: [penaltyHeader, row(1), row(2)] }),
			folder({ [penalties]: [penaltyHeader, row(2)] }),
			'2026-11-22',
		);
		expect(problem).toMatchObject({
			file: expect.stringMatching(/enforcement\/penalty-decisions\/2026\.csv$/),
			field: '行政处罚决定书文号',
			severity: 'error',
		});
		expect(problem?.message).toContain('“测罚〔2026〕1号”这一行已经公开过');
		expect(problem?.message).toContain('填上撤下日期和撤下原因');
		expect(problem?.message).toContain('/enforcement/penalty-decisions/2026/#row-测罚-2026-1号');
	});

	test('of a list is told with the line to write', () => {
		const [problem] = lostRowProblems(
			folder({ [powers]: [proofHeader, '甲证明,入学', '乙证明,入学'] }),
			folder({ [powers]: [proofHeader, '甲证明,入学'] }),
			'2026-11-22',
		);
		expect(problem?.message).toContain('另存为新的一版');
		expect(problem?.message).toContain('原网址 /lists/proofs/2026-01-01/#row-乙证明');
	});

	test('also when its number was changed', () => {
		expect(
			lost({ [penalties]: [penaltyHeader, row(1)] }, { [penalties]: [penaltyHeader, row(2)] }),
		).toEqual(['/enforcement/penalty-decisions/2026/#row-测罚-2026-1号']);
	});
});

describe('a row is not lost', () => {
	const two = { [penalties]: [penaltyHeader, row(1), row(2)] };
	const one = { [penalties]: [penaltyHeader, row(2)] };

	test('that is still there, changed or in another place', () => {
		expect(lost(two, { [penalties]: [penaltyHeader, row(2), `${row(1)}2026-11-01`] })).toEqual([]);
	});

	test.each([
		['whose publication ended', row(1, '2026-11-21')],
		['that was withdrawn', row(1, '', '2026-11-22')],
	])('%s', (_, gone) => {
		expect(lost({ [penalties]: [penaltyHeader, gone, row(2)] }, one)).toEqual([]);
	});

	test.each([
		['withdrawn', '/enforcement/penalty-decisions/2026/#row-测罚-2026-1号,2026-11-22,,登记错误'],
		[
			'moved, as a browser writes it',
			`/enforcement/penalty-decisions/2026/#row-${encodeURIComponent('测罚')}-2026-1${encodeURIComponent('号')},2026-11-22,/enforcement/,`,
		],
		['withdrawn with its page', '/enforcement/penalty-decisions/2026/,2026-11-22,,登记错误'],
	])('of which the county says that it was %s', (_, line) => {
		expect(lost(two, { ...one, [changes]: [changeHeader, line] })).toEqual([]);
	});

	test('that stands in another file under its number', () => {
		const other = 'enforcement/penalty-decisions/2025.csv';
		expect(lost(two, { ...one, [other]: [penaltyHeader, row(1)] })).toEqual([]);
	});

	test('when its whole file is lost, or cannot be read', () => {
		expect(lost(two, {})).toEqual([]);
		expect(lost(two, { [penalties]: [penaltyHeader, '"'] })).toEqual([]);
	});
});

describe('of a list of persons', () => {
	const both = {
		[before]: [officerHeader, '甲某,1,测试县人民政府', '乙某,2,测试县人民政府'],
		[newest]: [officerHeader, '甲某,1,测试县人民政府', '乙某,2,测试县人民政府'],
	};

	test('a row that is taken out of the newest version is lost, until a new version lacks it', () => {
		const less = { ...both, [newest]: [officerHeader, '甲某,1,测试县人民政府'] };
		expect(lost(both, less)).toEqual(['/enforcement/officers/2026-09-01/#row-2']);
		const newer = 'enforcement/officers/2026-11-01.csv';
		expect(lost(both, { ...both, [newer]: [officerHeader, '甲某,1,测试县人民政府'] })).toEqual([]);
	});

	test('who is no longer on the list may be taken out of the older versions too', () => {
		const after = {
			[before]: [officerHeader, '甲某,1,测试县人民政府'],
			[newest]: [officerHeader, '甲某,1,测试县人民政府'],
			[changes]: [changeHeader, '/enforcement/officers/2026-09-01/#row-2,2026-11-22,,本人调离'],
		};
		expect(lost(both, after)).toEqual([]);
	});
});
