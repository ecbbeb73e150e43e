import { expect, test } from 'vitest';
import { verdictsOnForeign } from '../../foreign-pages.ts';
import type { ForeignPage } from '../../foreign-pages.ts';

const own = { source: '青禾县人民政府' } as const;
const reportOf = async (page: ForeignPage) =>
	(await verdictsOnForeign(page)).get('rule-of-law-report');

test.each<ForeignPage>([
	{ ...own, title: '青禾县2025年度法治政府建设情况报告' },
	{ ...own, title: '青禾县人民政府关于2025年法治政府建设工作情况的报告' },
	{ ...own, title: '2025年法治政府建设年度报告' },
	{ source: '青禾县司法局', title: '青禾县2025年法治政府建设年度报告' },
	{ ...own, title: '青禾县二〇二五年法治政府建设年度报告' },
])('the county’s own report is evidence: %j', async (page) => {
	expect(await reportOf(page)).toMatchObject({ outcome: 'met', itemCount: 1 });
});

test.each<[ForeignPage, RegExp]>([
	[{ ...own, title: '示例省2025年法治政府建设年度报告' }, /无法归属/],
	[{ ...own, title: '关于报送2025年法治政府建设年度报告的通知' }, /无法归属/],
	[{ ...own, title: '青禾县2025年法治政府建设年度报告公示（征求意见稿）' }, /无法归属/],
	[{ ...own, title: '《青禾县2025年法治政府建设年度报告》解读' }, /无法归属/],
	[{ ...own, title: '青禾县民政局2025年法治政府建设年度报告' }, /无法归属/],
	[{ ...own, title: '转发《示例省2025年法治政府建设年度报告》' }, /无法归属/],
	[{ ...own, title: '青禾县2025年法治政府建设年度报告（摘要）' }, /无法归属/],
	[{ ...own, title: '青禾县2025年法治政府建设年度报告（送审稿）' }, /无法归属/],
	[{ ...own, title: '一图读懂青禾县2025年法治政府建设年度报告' }, /无法归属/],
	[{ ...own, title: '青禾县柳溪镇2025年法治政府建设年度报告' }, /无法归属/],
	[{ ...own, title: '示例市人民政府关于2025年法治政府建设情况的报告' }, /无法归属/],
	[{ ...own, title: '2025年青禾县和平县法治政府建设年度报告' }, /无法归属/],
	[{ source: '示例省司法厅', title: '青禾县2025年法治政府建设年度报告' }, /来源是“示例省司法厅”/],
	[{ source: '示例省司法厅', title: '2025年法治政府建设年度报告' }, /来源是“示例省司法厅”/],
	[{ title: '2025年法治政府建设年度报告' }, /没有写是哪个机关/],
	[{ ...own, title: '青禾县法治政府建设年度报告' }, /没有写明是哪一年/],
	[{ ...own, column: '征求意见', title: '青禾县2025年法治政府建设年度报告' }, /栏目“征求意见”/],
	[{ ...own, text: '无。', title: '青禾县2025年法治政府建设年度报告' }, /正文没有读到内容/],
])('what may be the report is a candidate at most: %j', async (page, why) => {
	const verdict = await reportOf(page);
	expect(verdict).toMatchObject({ outcome: 'needs-review', evidence: [], itemCount: 0 });
	expect(verdict?.candidates).toEqual([
		{
			url: 'https://www.qinghe.example/p.html',
			title: page.title,
			why: expect.stringMatching(why),
		},
	]);
	expect(verdict?.reason).not.toContain('还没有公开');
});

test.each<ForeignPage>([
	{ ...own, title: '青禾县2024年法治政府建设年度报告' },
	{ ...own, title: '青禾县2025年政府工作报告' },
	{
		title: '法治政府建设年度报告',
		isColumn: true,
		text: '列表',
		links: ['青禾县民政局2025年法治政府建设年度报告', '青禾县教育局2025年法治政府建设年度报告'],
	},
])('another year, another report and a list are not even candidates: %j', async (page) => {
	const verdict = await reportOf(page);
	expect(verdict?.outcome).toBe('missing');
	expect(verdict).not.toHaveProperty('candidates');
});

test.each([
	'青禾县2025年度政府信息公开工作报告',
	'青禾县2025年政府信息公开报告',
	'2025年青禾县政府信息公开年报',
	'青禾县人民政府2025年政务公开工作年度报告',
	'青禾县政府信息公开工作2025年年度报告',
	'青禾县人民政府2025年政府信息公开工作年度报告',
])('a report under its real title is met: %s', async (title) => {
	const verdicts = await verdictsOnForeign({ ...own, title });
	expect(verdicts.get('county-disclosure-report')?.outcome).toBe('met');
});

test.each(['青禾县2025年政府信息公开工作年度报…', '青禾县2025年政府信息公开工作年度报...'])(
	'a title that is cut off is read with the heading: %s',
	async (title) => {
		const heading = '青禾县2025年政府信息公开工作年度报告';
		const whole = await verdictsOnForeign({ ...own, title, heading });
		expect(whole.get('county-disclosure-report')?.outcome).toBe('met');
		const cut = await verdictsOnForeign({ ...own, title });
		expect(cut.get('county-disclosure-report')?.outcome).toBe('needs-review');
	},
);

test.each([
	'关于青禾县2025年政府信息公开工作情况的总结报告',
	'2025年度报告：政府信息公开工作',
	'青禾县2025年政府信息公开工作年度',
	'青禾县政务公开办公室2025年信息公开工作报告（全文）',
])('where a page with the year and the words is there nothing is missing: %s', async (title) => {
	const verdicts = await verdictsOnForeign({ ...own, title });
	expect(verdicts.get('county-disclosure-report')?.outcome).toMatch(/^(met|needs-review)$/);
});

test('a title that fits another duty’s pattern makes a candidate, and no duty met', async () => {
	const verdicts = await verdictsOnForeign({ ...own, title: '青禾县危险源和危险区域公告' });
	expect(verdicts.get('hazard-sources')).toMatchObject({
		outcome: 'needs-review',
		candidates: [{ why: '标题相符，内容没有核对' }],
	});
	expect([...verdicts.values()].filter(({ outcome }) => outcome === 'met')).toEqual([]);
});
