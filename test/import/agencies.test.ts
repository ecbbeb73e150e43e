import { expect, test } from 'vitest';
import { county } from './fixtures/county.ts';

const row = (columns: Record<string, unknown>) => JSON.stringify(columns);
const government =
	'---\nname: 青禾县人民政府\ntype: county\noffice: { address: 甲路, hours: 工作日, phone: 0000-1234567 }\n---\n\n领导全县工作。\n';

test('leaders and internal bodies from one cell each, a vacant post included', async () => {
	const { run, read, problems } = county({
		'a.csv': [
			'机构名称,机构类型,办公地址,办公时间,联系电话,负责人,内设机构,主要职责',
			'青禾县档案馆,县级政府部门,城关街道2号,工作日,0000-1234568,禾明远|馆长|主持全面工作；空缺|副馆长,利用股|查阅||0000-1234569；保管股|保管,管理档案。',
		].join('\n'),
	});
	await run(['a.csv'], { into: 'agencies' });
	expect(read('agencies/qinghexiandanganguan.md')).toContain(`
leaders:
  - name: 禾明远
    post: 馆长
    work: 主持全面工作
  - post: 副馆长
    vacant: true
internalBodies:
  - name: 利用股
    functions: 查阅
    phone: 0000-1234569
  - name: 保管股
    functions: 保管
`);
	expect(problems()).toEqual([]);
});

test('leaders from JSON objects under fields or labels; days of establishment and abolition; the successor', async () => {
	const { run, read, problems } = county({
		'content/agencies/government.md': government,
		'a.jsonl': [
			row({
				机构名称: '青禾县质量技术监督局',
				机构类型: '县级政府部门',
				成立日期: '2001-05-01',
				撤销日期: '2019年3月1日',
				承接机构: '青禾县人民政府',
				负责人: [
					{ 姓名: '禾一', 职务: '局长', 任职日期: '2015/4/1', 排列顺序: 1 },
					{ name: '禾二', post: '副局长', work: '分管计量' },
				],
				主要职责: '监督质量。',
			}),
		].join('\n'),
	});
	await run(['a.jsonl'], { into: 'agencies' });
	const record = read('agencies/qinghexianzhiliangjishujianduju.md');
	expect(record).toContain(
		'\nestablishedOn: 2001-05-01\nabolishedOn: 2019-03-01\nsuccessors:\n  - agency: government\n',
	);
	expect(record).toContain(`
leaders:
  - name: 禾一
    post: 局长
    since: 2015-04-01
    order: 1
  - name: 禾二
    post: 副局长
    work: 分管计量
`);
	expect(problems()).toEqual([]);
});

test('a document under an old name is its agency’s; one after the name or the agency ended is remarked', async () => {
	const office = 'office: { address: 甲路, hours: 工作日, phone: 0000-1234567 }';
	const page = (title: string, issuer: string, day: string) =>
		row({ 标题: title, 发文机关: issuer, 成文日期: day, 发布日期: day, 正文: '全文。' });
	const { run, read, report, ids } = county({
		'content/agencies/government.md': government,
		'content/agencies/health.md': `---\nname: 青禾县卫生健康局\ntype: department\nformerNames:\n  - name: 青禾县卫生和计划生育局\n    until: 2019-02-28\nalsoNamed: [青禾县爱国卫生运动委员会办公室]\n${office}\n---\n\n职能。\n`,
		'content/agencies/quality.md':
			'---\nname: 青禾县质量技术监督局\ntype: department\nabolishedOn: 2019-03-01\nsuccessors: [{ agency: health }]\n---\n\n撤销。\n',
		'a.jsonl': [
			page('关于甲的通知', '青禾县卫生和计划生育局', '2018-05-02'),
			page('关于乙的通知', '县卫生和计划生育局', '2018-05-03'),
			page('关于丙的通知', '青禾县卫生和计划生育局', '2020-05-02'),
			page('关于丁的通知', '青禾县爱国卫生运动委员会办公室', '2020-05-03'),
			page('关于戊的通知', '青禾县质量技术监督局', '2018-05-02'),
			page('关于己的通知', '青禾县质量技术监督局', '2020-05-02'),
		].join('\n'),
	});
	await run(['a.jsonl'], { into: 'information' });
	const issuerOf = (id: string) => /issuers:\n {2}- (\S+)/.exec(read(`information/${id}.md`))?.[1];
	expect(ids('information').map(issuerOf).sort()).toEqual([
		'health',
		'health',
		'health',
		'health',
		'quality',
		'quality',
	]);
	expect(
		report()
			.filter(({ 字段 }) => 字段 === '发布机构')
			.map(({ 行号, 问题 }) => [行号, 问题]),
	).toEqual([
		['3', '这个名称只用到 2019-02-28，文件的日期更晚，请核对'],
		['6', '这个机构自 2019-03-01 起撤销，文件的日期更晚，请核对'],
	]);
	expect(ids('agencies')).toEqual(['government', 'health', 'quality']);
});
