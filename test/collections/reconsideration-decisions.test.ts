import { expect, test } from 'vitest';
import { reportOf } from './county.ts';

const file = 'content/reconsideration-decisions/cezhengfujuezi-2024-1.md';
const minimal = {
	title: '李某不服行政处罚决定案行政复议决定书',
	documentNumber: '测政复决字〔2024〕1号',
	issuers: '[government]',
	applicant: '李某',
	respondent: 'government',
	cause: '行政处罚',
	formedOn: '2024-05-20',
	publishedOn: '2024-05-24',
	result: '维持',
};

test('the smallest decision', () => {
	expect(check({ [file]: decision({}) })).toBe('已检查 3 条，没有错误。');
});

test('no number of days is asked for the publication of a decision', () => {
	expect(check({ [file]: decision({ publishedOn: '2024-09-24' }) })).toBe(
		'已检查 3 条，没有错误。',
	);
});

test.each([
	[
		'applicant',
		'测一',
		'5  申请人：“测一”像是自然人的姓名，公开前应隐去名字，写成“测某”；单位写全称，例如 某某有限公司；几个当事人用“、”分开；其实是单位或者个体工商户字号的，在 businessNames 写明理由',
	],
	[
		'applicant',
		'李某、测试甲',
		'5  申请人：“测试甲”像是自然人的姓名，公开前应隐去名字，写成“测某”',
	],
	['thirdParty', '测试甲', '11  第三人：“测试甲”像是自然人的姓名'],
	[
		'documentNumber',
		'测政复决字[2024]01号',
		'3  决定书文号：“测政复决字[2024]01号”写法少见（年份没有用〔〕括起来，序号补了零），常见的写法是“测政复决字〔2024〕1号”',
	],
	['respondent', 'nobody', '6  被申请人：没有编号为“nobody”的条目（content/agencies）'],
	['result', '胜诉', '10  复议结果：“胜诉”不在可选范围内，应为：撤销、部分撤销、变更、'],
	['acceptedOn', '2024-05-21', '11  受理日期：晚于成文日期（决定日期）2024-05-20'],
	['cause', undefined, '2  案由：必填未填，请加一行“cause: …”'],
	['cause', '电话13800000000', '7  疑似手机号码 138********，公开前必须删去'],
])('%s: %s', (field, value, message) => {
	expect(check({ [file]: decision({ [field]: value }) })).toContain(`${file}:${message}`);
});

test.each(['测试县平安大药房', '老马食府', '金源煤矿', '测试县平安驾校、测试县第一建筑工程队'])(
	'a business is published under its name: %s',
	(applicant) => {
		expect(check({ [file]: decision({ applicant }) })).toBe('已检查 3 条，没有错误。');
	},
);

test('a name of which the form does not say whose it is, is published and asked about', () => {
	expect(check({ [file]: decision({ applicant: '欢乐时光' }) })).toContain(
		`${file}:5  申请人：“欢乐时光”看不出是单位还是自然人，请核对：自然人只写“姓加某”；是单位的，写全称，或者在 businessNames 写明理由\n已检查 3 条，没有错误，另有 1 处提醒。`,
	);
});

test.each(['石头记', '周大福', '张记、李某', '王府井、欢乐时光'])(
	'the editor decides, with a reason, that a name like a person’s is a business’s: %s',
	(applicant) => {
		const names = applicant.split('、').filter((name) => !name.includes('某'));
		const businessNames = `[${names.map((name) => `{ name: ${name}, reason: 营业执照登记的字号 }`).join(', ')}]`;
		expect(check({ [file]: decision({ applicant }) })).toContain(
			`${file}:5  申请人：“${names[0]}”像是自然人的姓名`,
		);
		expect(check({ [file]: decision({ applicant, businessNames }) })).toBe(
			'已检查 3 条，没有错误。',
		);
	},
);

test.each([
	['[{ name: 张记 }]', '11  像人名的单位名称第1项·理由：必填未填'],
	['[{ name: 别家, reason: 甲 }]', '11  像人名的单位名称：“别家”不在申请人、第三人里'],
])(
	'a decision about a name needs a reason and the name of a party: %s',
	(businessNames, message) => {
		expect(check({ [file]: decision({ businessNames }) })).toContain(`${file}:${message}`);
	},
);

test.each([
	['手机 13800000000', '疑似手机号码 138********，公开前必须删去'],
	['卡号 6222020000000000000', '疑似银行卡号 622202*************，公开前必须删去'],
])('a body with %s', (body, message) => {
	expect(check({ [file]: decision({}, body) })).toContain(
		`${file}:13  ${message}\n已检查 3 条，有 1 处需要修改。`,
	);
});

test('elsewhere a mobile number without a name beside it is a warning', () => {
	const report = check({
		'content/agencies/office.md':
			"---\nname: 测试局\ntype: department\noffice:\n  address: 测试路2号\n  hours: 工作日\n  phone: '13800000000'\n---\n\n电话 13800000000。\n",
	});
	expect(report).toContain(
		'content/agencies/office.md:7  疑似手机号码 138********，属于个人的应当删去（另有 1 处，在第 10 行）\n已检查 3 条，没有错误',
	);
	const page = decision(
		{ applicant: undefined, respondent: undefined, cause: undefined, result: undefined },
		'电话 13800000000',
	);
	expect(check({ 'content/information/a.md': page })).toContain(
		'疑似手机号码 138********，属于个人的应当删去',
	);
});

test('a county has one body for reconsideration', () => {
	const body = (name: string) =>
		`---\nname: ${name}\ntype: department\nparent: government\noffice: { address: 甲, hours: 乙, phone: 0000-0000001 }\nreconsideration:\n  address: 甲\n  hours: 乙\n  phone: 0000-0000001\n---\n\n职能。\n`;
	expect(check({ 'content/agencies/a.md': body('甲局') })).toBe('已检查 3 条，没有错误。');
	expect(
		check({ 'content/agencies/a.md': body('甲局'), 'content/agencies/b.md': body('乙局') }),
	).toContain(
		'content/agencies/b.md:6  行政复议接待：content/agencies/a.md 已经写了行政复议接待，一个县只有一个行政复议机构',
	);
});

function decision(changes: Record<string, string | undefined>, body = '全文。'): string {
	const fields = Object.entries({ ...minimal, ...changes });
	const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
	return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** The report on the test county with these files in place of its normative document. */
function check(files: Record<string, string>): string {
	return reportOf({ 'content/normative-documents/ceshigui-2024-12.md': undefined, ...files });
}
