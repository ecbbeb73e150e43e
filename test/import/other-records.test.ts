import { expect, test } from 'vitest';
import { county } from './fixtures/county.ts';

const page = (title: string, body: string, metas = '') =>
	`<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2024-03-01">${metas}<div class="TRS_Editor">${body}</div>`;

test.each([
	['disclosure-reports', '青禾县财政局2023年政府信息公开工作年度报告', 2023],
	['rule-of-law-reports', '青禾县司法局2023年度法治政府建设年度报告', 2023],
	['rule-of-law-reports', '青禾县二〇二三年法治政府建设年度报告', 2023],
])('a report (%s): the year of its title', async (into, title, year) => {
	const { run, read, report, problems } = county({
		'a.html': page(title, '<p>一、总体情况</p><p>公开20条。</p>'),
	});
	await run(['a.html'], { into });
	expect(read(`${into}/a.md`)).toContain(`\nyear: ${year}\n`);
	expect(report().map(({ 字段, 问题 }) => [字段, 问题])).toEqual([
		['报告年度', '取自标题或者正文，请核对'],
	]);
	expect(problems()).toEqual([]);
});

test('a report without a year is not imported, and what is missing is named', async () => {
	const { run } = county({
		'a.html': page('青禾县财政局政府信息公开工作年度报告', '<p>公开20条。</p>'),
	});
	const { failures } = await run(['a.html'], { into: 'disclosure-reports' });
	expect(failures.map(({ reason }) => reason)).toEqual([
		'没有写明必填的报告年度（year），没有导入。请在映射文件里补上，例如 year: { value: 内容 }',
	]);
});

const title = '关于《青禾县停车管理办法（征求意见稿）》公开征求意见的公告';
const channels = '<p>电子邮箱：tc@qinghe.example</p>';

test.each([
	[
		'a range without a second year',
		'<p>本规范性文件征求意见的时间为2024年3月1日至3月31日。</p>',
		'2024-03-01',
		'2024-03-31',
	],
	[
		'a range of two years',
		'<p>规范性文件公开征求意见，自2023年12月20日起至2024年1月20日止。</p>',
		'2023-12-20',
		'2024-01-20',
	],
	[
		'from now on',
		'<p>规范性文件公开征求意见，即日起至2024年3月31日。</p>',
		'2024-03-01',
		'2024-03-31',
	],
])('a consultation with %s', async (_, text, startedOn, endedOn) => {
	const { run, read, report, problems } = county({ 'a.html': page(title, text + channels) });
	await run(['a.html'], { into: 'consultations' });
	expect(read('consultations/a.md')).toContain(
		`kind: 行政规范性文件\nstartedOn: ${startedOn}\nendedOn: ${endedOn}\nchannels:\n  - 电子邮箱：tc@qinghe.example\n`,
	);
	expect(report().map(({ 字段 }) => 字段)).toEqual([
		'征集事项',
		...(text.includes('即日') ? ['截止日期', '开始日期'] : ['开始日期', '截止日期']),
		'提出意见的方式',
	]);
	expect(problems()).toEqual([]);
});

test.each([
	['常务会议', '\ncolumn: executive-meetings\n', []],
	['会议公开', '\ncolumn: executive-meetings\n', [['栏目', '原栏目是“会议公开”，请核对']]],
	['工作动态', undefined, []],
])('the column of the old portal, %s', async (column, line, notes) => {
	const meta = `<meta name="ColumnName" content="${column}">`;
	const { run, read, report, problems } = county({
		'a.html': page('县政府常务会议讨论事项', '<p>会议讨论了三个事项。</p>', meta),
	});
	await run(['a.html'], { into: 'information' });
	const text = read('information/a.md');
	if (line === undefined) expect(text).not.toContain('column:');
	else expect(text).toContain(line);
	expect(report().flatMap(({ 字段, 问题 }) => (字段 === '栏目' ? [[字段, 问题]] : []))).toEqual(
		notes,
	);
	expect(problems()).toEqual([]);
});

test('what a consultation does not state is never invented', async () => {
	const { run } = county({ 'a.html': page(title, '<p>请于2024年3月31日前反馈意见。</p>') });
	const { failures } = await run(['a.html'], { into: 'consultations' });
	expect(failures.map(({ reason }) => reason)).toEqual([
		'没有写明必填的征集事项（kind）、开始日期（startedOn）、提出意见的方式（channels），没有导入。请在映射文件里补上，例如 kind: { value: 内容 }',
	]);
});

test('agencies from a table: nested fields, the upper agency, each once', async () => {
	const { run, read, ids, report, problems } = county({
		'a.csv': [
			'机构名称,机构类型,办公地址,办公时间,联系电话,上级机构,主要职责',
			'青禾县人民政府,县级人民政府,城关街道1号,工作日,0000-1234567,,领导全县工作。',
			'青禾县档案馆,县级政府部门,城关街道2号,工作日,0000-1234568,青禾县人民政府,管理档案。',
			'青禾县某中心,事业单位,城关街道3号,,,,',
			'青禾县档案馆,县级政府部门,城关街道2号,工作日,0000-1234568,青禾县人民政府,管理档案。',
		].join('\n'),
	});
	expect(await run(['a.csv'], { into: 'agencies' })).toMatchObject({ imported: 3, existing: 1 });
	expect(ids('agencies')).toEqual([
		'qinghexiandanganguan',
		'qinghexianmouzhongxin',
		'qinghexianrenminzhengfu',
	]);
	expect(read('agencies/qinghexiandanganguan.md')).toBe(
		'---\nname: 青禾县档案馆\ntype: department\nparent: qinghexianrenminzhengfu\noffice:\n  address: 城关街道2号\n  hours: 工作日\n  phone: 0000-1234568\nimportedFrom:\n  source: a.csv\n  record: 3\n---\n\n管理档案。\n',
	);
	expect(
		report()
			.filter(({ 行号 }) => 行号 === '4')
			.map(({ 字段, 问题 }) => [字段, 问题]),
	).toEqual([
		['机构类型', '不在可以填的内容里，没有填'],
		['机构类型', '没有写明机构类型，暂填 other（其他机关），请改成实际的类型'],
		['正文', '没有正文，请补上'],
	]);
	expect(problems()).toEqual([]);
	expect(await run(['a.csv'], { into: 'agencies' })).toMatchObject({ imported: 0, existing: 4 });
});

test('records with the same title, number, date and body are one, in one import and against what is there', async () => {
	const row = (id: string, title: string, date: string, body: string) =>
		JSON.stringify({ id, 标题: title, 发布日期: date, 正文: body });
	const rows = [
		row('1', '关于甲的通知', '2024-01-02', '正文。'),
		row('2', '关于甲的通知', '2024年1月2日', '正文。'),
		row('3', '关于甲的通知', '2024-01-03', '正文。'),
		row('4', '关于甲的通知', '2024-01-02', '别的。'),
	].join('\n');
	const { run, ids, report } = county({
		'a.jsonl': rows,
		'b.jsonl': row('9', '关于甲的通知', '20240102', '<p>正文。</p>'),
	});
	expect(await run(['a.jsonl'], { into: 'information' })).toMatchObject({
		imported: 3,
		existing: 1,
	});
	expect(report().find(({ 行号 }) => 行号 === '2')?.['问题']).toBe(
		'与本次导入的另一份（1）标题、文号、日期和正文都相同，没有重复导入',
	);
	expect(await run(['b.jsonl'], { into: 'information' })).toMatchObject({
		imported: 0,
		existing: 1,
	});
	expect(report().at(-1)).toMatchObject({
		结果: '已存在，未改动',
		编号: '1',
		问题: '与已有的 1 标题、文号、日期和正文都相同，没有重复导入',
	});
	expect(ids('information')).toEqual(['1', '3', '4']);
});

test('the same text with another stated validity is another record; other fields that differ are named', async () => {
	const head = '标题,文号,发布日期,正文,有效性,主题词\n';
	const row = (validity: string, word: string) =>
		`关于甲的通知,青政发〔2024〕1号,2024-01-02,正文。,${validity},${word}\n`;
	const { run, report } = county({
		'a.csv': head + row('已修改', '甲') + row('现行有效', '甲') + row('现行有效', '乙'),
	});
	expect(await run(['a.csv'])).toMatchObject({ imported: 2, existing: 1 });
	expect(report().at(-1)?.['问题']).toMatch(/没有重复导入。两份的关键词不同，请核对$/);
});
