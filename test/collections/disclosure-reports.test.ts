import { expect, test } from 'vitest';
import { applicationRows, disputeGroups } from '../../src/domain/reports/annual-report-tables.ts';
import { reportOf } from './county.ts';

const file = 'content/disclosure-reports/government-2024.md';
const rows: Record<string, string> = Object.fromEntries(
	applicationRows.map(({ id }) => [id, '[0, 0, 0, 0, 0, 0, 0]']),
);
const disputes = Object.fromEntries(disputeGroups.map((group) => [group, '[0, 0, 0, 0, 0]']));
const proactive = {
	规章: '[0, 0, 0]',
	行政规范性文件: '[1, 0, 5]',
	行政许可: '12',
	行政处罚: "''",
	行政强制: "'/'",
	行政事业性收费: '3.5',
};
const body =
	'## 一、总体情况\n\n甲。\n\n## 五、存在的主要问题及改进情况\n\n乙。\n\n## 六、其他需要报告的事项\n\n没有收取信息处理费。\n';

interface Changes {
	fields?: Record<string, string>;
	proactive?: Record<string, string>;
	applications?: Record<string, string>;
	disputes?: Record<string, string>;
	body?: string;
}

/** Lines 2–7 are fields, `proactive` begins on line 8, `applications` on 15, `disputes` on 41. */
function report(changes: Changes = {}): string {
	const fields = {
		title: '测试县人民政府2024年政府信息公开工作年度报告',
		indexNumber: '999903001/2025-00001',
		issuers: '[government]',
		formedOn: '2025-03-24',
		publishedOn: '2025-03-31',
		year: '2024',
		...changes.fields,
	};
	const block = (name: string, lines: Record<string, string>) =>
		`${name}:\n${Object.entries(lines)
			.map(([key, value]) => `  ${key}: ${value}\n`)
			.join('')}`;
	return `---\n${Object.entries(fields)
		.map(([key, value]) => `${key}: ${value}\n`)
		.join('')}${block('proactive', {
		...proactive,
		...changes.proactive,
	})}${block('applications', { ...rows, ...changes.applications })}${block('disputes', { ...disputes, ...changes.disputes })}---\n\n${changes.body ?? body}`;
}

const check = (changes: Changes) => reportOf({ [file]: report(changes) });

test('a report whose figures agree, published on the last day', () => {
	expect(check({})).toBe('已检查 4 条，没有错误。');
});

test.each<[string, Changes, string]>([
	[
		'a cell too few',
		{ applications: { 一: '[0, 0, 0, 0, 0, 0]' } },
		'16  收到和处理政府信息公开申请情况·一：应有 7 个数，依次是：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计',
	],
	[
		'a fraction',
		{ applications: { 二: '[0.5, 0, 0, 0, 0, 0, 0.5]' } },
		"17  收到和处理政府信息公开申请情况·二第1项：应是整数；空白写 ''，不适用写 '/'",
	],
	[
		'a word',
		{ disputes: { 行政复议: '[无, 0, 0, 0, 0]' } },
		"42  政府信息公开行政复议、行政诉讼情况·行政复议第1项：应是整数；空白写 ''，不适用写 '/'",
	],
	[
		'a negative number',
		{ proactive: { 行政许可: '-1' } },
		"11  主动公开政府信息情况·行政许可：应是整数；空白写 ''，不适用写 '/'",
	],
	[
		'a row',
		{ applications: { 一: '[1, 0, 0, 0, 0, 0, 0]', 四: '[1, 0, 0, 0, 0, 0, 1]' } },
		'16  收到和处理政府信息公开申请情况：“一、本年新收政府信息公开申请数量”一行：各项相加是 1，“总计”写的是 0。已经公布的报告就是这样的，请填 correction（数据更正说明）',
	],
	[
		'a column',
		{ applications: { '三（一）': '[1, 0, 0, 0, 0, 0, 1]' } },
		'39  收到和处理政府信息公开申请情况：“自然人”一列：（一）至（六）相加是 1，“（七）总计”写的是 0。已经公布的报告就是这样的，请填 correction（数据更正说明）',
	],
	[
		'a balance',
		{ applications: { 四: '[0, 1, 0, 0, 0, 0, 1]' } },
		'40  收到和处理政府信息公开申请情况：“商业企业”一列：第一项加第二项是 0，第三项（总计）加第四项是 1，两者应当相等。已经公布的报告就是这样的，请填 correction（数据更正说明）',
	],
	[
		'a group of disputes',
		{ disputes: { 复议后起诉: '[0, 0, 0, 1, 0]' } },
		'44  政府信息公开行政复议、行政诉讼情况：“复议后起诉”一行：各项相加是 1，“总计”写的是 0。已经公布的报告就是这样的，请填 correction（数据更正说明）',
	],
	[
		'regulations of a county',
		{ proactive: { 规章: '[1, 0, 1]' } },
		'9  主动公开政府信息情况：县级以下机关不制定规章，这一行应当都是 0',
	],
	[
		'a late report',
		{ fields: { publishedOn: '2025-04-01' } },
		'6  发布日期：2024年度的报告应在 2025-03-31 前公布（《政府信息公开条例》第四十九条）',
	],
	[
		'the wrong year',
		{ fields: { year: '2025' } },
		'7  报告年度：应是统计的年份：2025年发布的，一般报告上一年',
	],
	[
		'a part missing',
		{ body: body.replace('## 五、存在的主要问题及改进情况', '**问题**') },
		'46  正文：缺少“存在的主要问题及改进情况”这一部分，请加一个标题：## 存在的主要问题及改进情况',
	],
	[
		'no word of fees',
		{ body: body.replace('信息处理费', '费用') },
		'55  正文：“其他需要报告的事项”应写明收取信息处理费的情况，没有收取的也要写明',
	],
])('%s', (_, changes, message) => {
	expect(check(changes)).toContain(`${file}:${message}\n`);
});

test.each([
	['a report that explains its figures', { correction: '原报告如此。' }],
	['a report of an old system', { importedFrom: '{ source: https://old.example/1.html }' }],
])('%s is published with sums that are wrong', (_, fields) => {
	const found = check({ fields, disputes: { 复议后起诉: '[0, 0, 0, 1, 0]' } });
	expect(found).toContain('“复议后起诉”一行：各项相加是 1，“总计”写的是 0\n');
	expect(found).toContain('没有错误，另有 1 处提醒。');
});

test('nobody reports on a year to come', () => {
	const found = check({ fields: { year: '2026' } });
	expect(found).toContain('报告年度：应是统计的年份：2025年发布的，一般报告上一年');
	expect(found).toContain('有 1 处需要修改');
});

test('a report without its tables is published with a reminder of each', () => {
	const bare = report().replace(/proactive:[^]*?\n---\n/, '---\n');
	expect(reportOf({ [file]: bare })).toContain('没有错误，另有 3 处提醒。');
});

test('a row left out', () => {
	expect(reportOf({ [file]: report().replace(/ {2}三（七）.*\n/, '') })).toContain(
		`${file}:15  收到和处理政府信息公开申请情况·三（七）：必填未填，请加一行“三（七）: …”\n`,
	);
});

test('blank and not-applicable cells', () => {
	const blank = "['', '', '', '', '', '', '']";
	expect(
		check({
			applications: { '三（五）5': blank, '三（六）2': "['/', '/', '/', '/', '/', '/', '/']" },
		}),
	).toContain('没有错误。');
});

test('two reports of one agency on one year', () => {
	const second = report({ fields: { indexNumber: '999903001/2025-00002' } });
	expect(reportOf({ [file]: report(), 'content/disclosure-reports/second.md': second })).toContain(
		`content/disclosure-reports/second.md:7  报告年度：这个机关2024年度的报告已经有了：${file}，请核对\n`,
	);
});

const next: Changes = {
	fields: {
		indexNumber: '999903001/2026-00001',
		formedOn: '2026-03-20',
		publishedOn: '2026-03-30',
		year: '2025',
	},
};

test('figures that do not follow from the year before, unless the report explains them', () => {
	const changes: Changes = {
		...next,
		applications: { 二: '[1, 0, 0, 0, 0, 0, 1]', 四: '[1, 0, 0, 0, 0, 0, 1]' },
		proactive: { 行政规范性文件: '[1, 0, 7]' },
	};
	const later = 'content/disclosure-reports/government-2025.md';
	const found = reportOf({ [file]: report(), [later]: report(changes) });
	expect(found).toContain(
		`${later}:17  收到和处理政府信息公开申请情况：“自然人”一列：上年结转 1，上一年报告的“四、结转下年度继续办理”是 0。数据确实调整过的，请填 correction（数据更正说明）\n`,
	);
	expect(found).toContain(
		`${later}:10  主动公开政府信息情况：“行政规范性文件”现行有效 7 件，按上一年 5 件加制发 1 件减废止 0 件应是 6 件。数据确实调整过的，请填 correction（数据更正说明）\n`,
	);
	expect(
		reportOf({
			[file]: report(),
			[later]: report({ ...changes, fields: { ...next.fields, correction: '上年少计一件。' } }),
		}),
	).toBe('已检查 5 条，没有错误。');
});
