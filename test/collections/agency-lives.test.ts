import { expect, test } from 'vitest';
import { normativeDocument, reportOf } from './county.ts';

/** The report of the test county with agencies that have these lines besides name and type. */
const reportOn = (agencies: Record<string, string>, others: Record<string, string> = {}) =>
	reportOf({
		...Object.fromEntries(
			Object.entries(agencies).map(([id, fields]) => [
				`content/agencies/${id}.md`,
				`---\nname: 测试县${id}局\ntype: department\noffice: { address: 某路, hours: 工作日, phone: 0000-0000000 }\n${fields}\n---\n\n职能。\n`,
			]),
		),
		...others,
	});

test('an agency that was abolished, with its successors, is in order and needs no office', () => {
	const report = reportOf({
		'content/agencies/old.md':
			'---\nname: 测试县质量技术监督局\ntype: department\nabolishedOn: 2019-03-01\nsuccessors: [{ agency: government }]\n---\n\n2019年撤销。\n',
	});
	expect(report).toBe('已检查 4 条，没有错误。');
});

test.each([
	[
		'abolishedOn: 2019-03-01',
		'承接机构：没有填。机构撤销以后职能由谁承接没有写明，网页和行政复议管辖显示待核实',
	],
	[
		'abolishedOn: 2019-03-01\nsuccessors: [{ agency: government }, { agency: b, functions: 其他 }]',
		'承接机构第1项：有几个承接机构，应写明这一个承接哪些职能（functions），否则看不出向谁申请行政复议',
	],
	['parent: gone', '上级机构：上级机构“测试县gone局”自 2019-03-01 起撤销，请改成现在的上级机构'],
	[
		'formerNames: [{ name: 测试县b局, until: 2018-12-31 }]',
		'曾用名第1项·曾用名：“测试县b局”另有机构文件（content/agencies/b.md）。是同一个机构的，只留一个；是并入本机构的，在那个文件里写撤销日期和承接机构',
	],
])('a reminder for %s', (fields, message) => {
	const gone = 'abolishedOn: 2019-03-01\nsuccessors: [{ agency: government }]';
	const report = reportOn({ a: fields, b: '', gone });
	expect(report).toContain(message);
	expect(report).toContain('没有错误');
});

test.each([
	[
		'successors: [{ agency: b }]',
		'承接机构：写了承接机构，没有写撤销日期（abolishedOn）。机构没有撤销、只改了名称的，写曾用名（formerNames）',
	],
	[
		'establishedOn: 2019-03-01\nabolishedOn: 2019-03-01\nsuccessors: [{ agency: b }]',
		'撤销日期：撤销日期（2019-03-01）应晚于成立日期（2019-03-01）',
	],
	['abolishedOn: 2019-03-01\nsuccessors: [{ agency: a }]', '承接机构：指向了自己'],
	['formerNames: [{ name: 测试县a局, until: 2018-12-31 }]', '与现在的名称相同，应删去这一项'],
	['sharesOfficeWith: { agency: plate, as: plate }', '“测试县plate局”自己也是加挂的牌子'],
	['leaders: [{ post: 局长 }]', '负责人第1项·姓名：必填未填，请加一行“name: …”'],
	['leaders: [{ name: 禾一, vacant: true, post: 局长 }]', '“姓名”和“空缺”写一样，也只写一样'],
	['leaders: [{ name: 空缺, post: 局长 }]', '没有人任职的不写 name，写 vacant: true'],
	['leaders: [{ name: 禾一 }]', '职务'],
	['internalBodies: [{ name: 办公室 }]', '职责'],
	['successors: [{ functions: 质量 }]', '承接机构'],
	['formerNames: [{ name: 测试县旧局 }]', '用到哪一天'],
])('an error for %s', (fields, message) => {
	const plate = 'sharesOfficeWith: { agency: b, as: plate }';
	const report = reportOn({ a: fields, b: '', plate });
	expect(report).toContain(message);
	expect(report).not.toContain('没有错误');
});

test('successors in a circle', () => {
	const report = reportOn({
		a: 'abolishedOn: 2019-03-01\nsuccessors: [{ agency: b }]',
		b: 'abolishedOn: 2020-03-01\nsuccessors: [{ agency: a }]',
	});
	expect(report).toContain('content/agencies/a.md:6  承接机构：承接机构绕成了一圈：a → b → a');
	expect(report).toContain('content/agencies/b.md:6  承接机构：承接机构绕成了一圈：b → a → b');
});

test.each([
	['abolishedOn: 2024-05-21\nsuccessors: [{ agency: government }]', undefined],
	[
		'abolishedOn: 2024-05-20\nsuccessors: [{ agency: government }]',
		'发布机构第1项：“测试县a局”自 2024-05-20 起撤销，不应在 2024-05-20 作出。请改成承接它职能的机构，或者核对日期',
	],
	[
		'establishedOn: 2024-05-21',
		'发布机构第1项：“测试县a局”2024-05-21 才成立，不应在 2024-05-20 作出。请改成当时的机构，或者核对日期',
	],
])('a document of 2024-05-20 of an agency with %s', (fields, message) => {
	const report = reportOn(
		{ a: fields },
		{ 'content/normative-documents/ceshigui-2024-12.md': normativeDocument({ issuers: '[a]' }) },
	);
	if (message === undefined) expect(report).toBe('已检查 4 条，没有错误。');
	else expect(report).toContain(message);
	expect(report).toContain('没有错误');
});

test('a public security bureau is a department of the county', () => {
	const report = reportOf({
		'content/agencies/police.md':
			'---\nname: 测试县公安局\ntype: vertical\n---\n\n维护社会治安。\n',
	});
	expect(report).toContain(
		'机构类型：县公安局是县级人民政府的工作部门，不是《行政复议法》第二十七条所说的垂直领导机关。县政府的部门请写 department',
	);
});
