import { parse } from 'csv-parse/sync';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { annotations } from '../../../../src/audit/report/reporters/annotations.ts';
import { csvReport } from '../../../../src/audit/report/reporters/csv.ts';
import { htmlReport } from '../../../../src/audit/report/reporters/html.ts';
import { jsonReport } from '../../../../src/audit/report/reporters/json.ts';
import { markdownReport } from '../../../../src/audit/report/reporters/markdown.ts';
import { terminalReport } from '../../../../src/audit/report/reporters/terminal.ts';
import { compare } from '../../../../src/audit/report/compare.ts';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { nasty, sampleReport, verdict } from '../../sample-report.ts';
import { toHtml } from '../../../../src/markdown/to-html.ts';
import type { Root } from 'hast';
import type { Report } from '../../../../src/audit/report/report.ts';

const report = sampleReport();
const other = sampleReport({ site: 'https://other.example.cn/', name: '另一个县', verdicts: [] });
/** A site that could not be judged. */
const unread = sampleReport({
	site: 'https://unread.example.cn/',
	name: '读不到的县',
	unjudged: '网站没有回应',
	verdicts: [
		verdict('unknown', { duty: 'annual-report', agency: 'county' }),
		verdict('unknown', { duty: 'guide', agency: 'county' }),
	],
});
const changed: Report = {
	...report,
	changes: {
		...compare(
			sampleReport({
				today: '2026-10-01',
				verdicts: report.verdicts.map((one) => ({ ...one, outcome: 'met' })),
			}),
			report,
			() => true,
		),
		goneDuties: [nasty],
		goneAgencies: [nasty],
		gonePages: ['https://www.example.gov.cn/gone/', 'javascript:alert(2)'],
	},
};

test('JSON is the report itself, of several sites an array', () => {
	expect(JSON.parse(jsonReport([report]))).toEqual(report);
	expect(JSON.parse(jsonReport([report, other]))).toEqual([report, other]);
	expect(jsonReport([sampleReport()])).toBe(jsonReport([sampleReport()]));
});

test('CSV has a row for each verdict, finding and suspicion, and no formula', () => {
	const text = csvReport([report]);
	const [header, ...rows] = parse(text, { bom: true, columns: false });
	expect(header?.slice(0, 4)).toEqual(['网站', '机构', '机构编号', '义务']);
	const verdicts = rows.filter((row) => row.at(-1) === '公开义务');
	expect(verdicts.map((row) => row[7]).sort()).toEqual(
		['不适用', '久未更新', '已履行', '待人工核查', '无法判断', '未到期', '缺失', '逾期'].sort(),
	);
	const missing = rows.find((row) => row[7] === '缺失');
	expect(missing).toEqual([
		'https://www.example.gov.cn/',
		"'=财政局<script>",
		'finance',
		'政府信息公开工作年度报告',
		'annual-report',
		expect.stringContaining('政府信息公开条例'),
		'2025',
		'缺失',
		'2026-01-31',
		'是',
		'',
		'200',
		'0',
		nasty,
		'',
		'',
		'机构名册和网页自述的事实',
		'公开义务',
	]);
	expect(rows.map((row) => row.length)).toEqual(rows.map(() => header?.length));
	const others = rows.filter((row) => row.at(-1) !== '公开义务');
	expect(others.map((row) => [row[4], row[7], row[14], row.at(-1)])).toEqual([
		['empty-columns', '错误', 'https://www.example.gov.cn/c/', '网站健康'],
		['empty-columns', '错误', 'https://www.example.gov.cn/d/', '网站健康'],
		['site-code', '提示', '', '网站健康'],
		['moved-backwards', '日期可疑', 'https://www.example.gov.cn/a/', '日期可疑'],
		['in-future', '日期可疑', 'https://www.example.gov.cn/b/', '日期可疑'],
	]);
});

test('Markdown shows text from audited sites as plain text, each row on one line', () => {
	const text = markdownReport([changed]);
	expect(text).not.toContain('<b>');
	const tree = toHast(unified().use(remarkParse).use(remarkGfm).parse(text));
	const html = toHtml(tree as Root);
	expect(html).not.toMatch(/<(b|script|em|code)>/);
	const rowLengths = text
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.map((line) => line.match(/(?<!\\)\|/g)?.length);
	expect(new Set(rowLengths)).toEqual(new Set([9, 6, 5, 4, 2]));
	expect(html).toContain('甲|乙 &lt;b>');
	expect(html).not.toContain('href="javascript');
	expect(html).toContain('<a href="https://www.example.gov.cn/reports/2025/">');
	expect(text).toContain('## 与 2026-10-01 相比');
	expect(text).toContain('已履行 → 缺失');
});

test('Markdown of several sites begins with the league', () => {
	const text = markdownReport([unread, other, report]);
	expect(text).toMatch(/^# 公开义务核查：网站对比/);
	expect(text).toMatch(/\| 1 \| 虚构县人民政府.*\| 25% \| 1\/4 \| 1 \| 1 \| 1 \| 1 \| 1 \|/);
	expect(text).toMatch(/\| — \| 另一个县.*\| — \| 0\/0 \|/);
	expect(text).toMatch(/\| — \| 读不到的县.*\| 无法判断 \| 0\/0 \|/);
});

test('a long Markdown table is cut and says so', () => {
	const verdicts = Array.from({ length: 203 }, (_, index) =>
		verdict('missing', { duty: `d${index}`, agency: 'county' }),
	);
	expect(markdownReport([sampleReport({ verdicts })])).toContain(
		'另有 3 条，见网页版报告（--html）。',
	);
});

test.each([
	['one site', [changed]],
	['several sites', [report, other, unread]],
	['an empty site', [other]],
])('the HTML of %s is valid and needs no script', async (_, reports) => {
	const html = htmlReport(reports);
	const validator = new HtmlValidate({
		extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
	});
	const { results } = await validator.validateString(html);
	expect(
		results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
		),
	).toEqual([]);
	expect(html).not.toMatch(/<script|<b>|\son\w+=|href="javascript|src=|\u001b/);
});

test('the HTML has every verdict and the matrix of agencies and instruments', () => {
	const html = htmlReport([changed]);
	for (const { reason } of report.verdicts.filter((one) => one.reason !== nasty))
		expect(html).toContain(reason);
	expect(html).toContain('甲|乙 &lt;b&gt;&quot;丙&quot;&lt;/b&gt; &amp; `丁`');
	expect(html).toMatch(
		/<th scope="row">虚构县人民政府<\/th><td class="late">逾 1<\/td><td class="stale">旧 1<\/td>/,
	);
	expect(html).toMatch(
		/<th scope="row">=财政局&lt;script&gt;<\/th><td class="missing">缺 1<\/td><td class="not-applicable">免 1<\/td>/,
	);
	expect(html).toContain('>/指南/</a>');
	expect(html).toContain('不再出现的网页或条目：javascript:alert(2)');
});

test('the terminal report names what is missing, agency by agency', () => {
	const text = terminalReport([report]);
	expect(text).toContain('截至 2026-11-22，读取 12 个网页');
	expect(text).toContain(
		'缺失 1  逾期 1  久未更新 1  无法判断 1  待人工核查 1  未到期 1  不适用 1  已履行 1',
	);
	expect(text).toContain(
		[
			'● 逾期（1）',
			'  ■ 虚构县人民政府',
			'    · 政府信息公开工作年度报告（2025 年）  期限 2026-01-31，逾期 2 个工作日',
			'      说明：理由：annual-report',
			'      网页：https://www.example.gov.cn/reports/2025/',
		].join('\n'),
	);
	expect(text).toContain('  · 空白栏目 2 处，例如：甲');
});

test('text from audited sites starts no line of the terminal and moves no cursor', () => {
	for (const text of [terminalReport([changed]), terminalReport([report, other])]) {
		expect(text).not.toMatch(/^\s*::/m);
		expect(text).not.toContain('\u001b');
	}
});

test('colours are the caller’s', () => {
	expect(terminalReport([report], (style, text) => `<${style}>${text}</>`)).toContain(
		'<red>缺失 1</>',
	);
});

test('a long terminal report is cut and says where the rest is', () => {
	const verdicts = Array.from({ length: 53 }, (_, index) =>
		verdict('missing', { duty: `d${index}`, agency: 'county' }),
	);
	const text = terminalReport([sampleReport({ verdicts })]);
	expect(text).toContain('● 缺失（53）');
	expect(text.match(/理由：d\d+/g)).toHaveLength(50);
	expect(text).toContain('另有 3 条，用 --html 报告.html 看全部。');
});

test('what could not be judged is listed by duty; for a whole site the reason is given once', () => {
	const some = terminalReport([report]);
	expect(some).toContain('● 无法判断（1）\n  · 政府信息公开工作年度报告：理由：annual-report');
	const none = terminalReport([unread]);
	expect(none).toContain('无法判断：网站没有回应。');
	expect(none).not.toContain('●无法判断');
	expect(none).not.toContain('理由：annual-report');
	expect(htmlReport([unread])).toContain('无法判断</strong>：网站没有回应。');
	expect(annotations([unread], 'gitee')).toHaveLength(2);
});

test('the league of the terminal is aligned', () => {
	const text = terminalReport([unread, other, report]);
	expect(text.split('\n').slice(0, 5)).toEqual([
		'网站对比',
		'名次    履行率  履行/可判断  缺失  逾期  久未更新  无法判断  待人工核查  网站',
		'   1       25%          1/4     1     1         1         1           1  虚构县人民政府  https://www.example.gov.cn/',
		'  —        —          0/0     0     0         0         0           0  另一个县  https://other.example.cn/',
		'  —  无法判断          0/0     0     0         0         2           0  读不到的县  https://unread.example.cn/  网站没有回应',
	]);
});

test('GitHub annotations are workflow commands, one a line', () => {
	expect(annotations([report], 'github')).toEqual([
		'::error title=缺失：=财政局<script> 政府信息公开工作年度报告（2025 年）::甲|乙 <b>"丙"</b> & `丁`%0A::error::戊%25，己:  [31m*庚* 期限 2026-01-31，逾期 200 个工作日',
		'::error title=逾期：虚构县人民政府 政府信息公开工作年度报告（2025 年）::理由：annual-report 期限 2026-01-31，逾期 2 个工作日 https://www.example.gov.cn/reports/2025/',
		'::warning title=久未更新：虚构县人民政府 政务动态::理由：news javascript:alert(1)',
		'::warning title=无法判断：=财政局<script> 政府信息公开工作年度报告（2026 年）::理由：annual-report',
	]);
	const colons = sampleReport({
		duties: [],
		verdicts: [verdict('late', { duty: 'a,b:c%\n', agency: 'x' })],
	});
	expect(annotations([colons], 'github')[0]).toContain('::error title=逾期：x a%2Cb%3Ac%25%0A::');
});

test('Gitee, which knows no annotations, gets plain lines', () => {
	const lines = annotations([report], 'gitee');
	expect(lines).toHaveLength(4);
	expect(lines[2]).toBe('[警告] 久未更新：虚构县人民政府 政务动态：理由：news javascript:alert(1)');
	expect(lines.join('')).not.toMatch(/[\n\u001b]/);
});
