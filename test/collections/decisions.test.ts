import { describe, expect, test } from 'vitest';
import { licenceDecisions } from '../../src/collections/tables/enforcement/licence-decisions.ts';
import { penaltyDecisions } from '../../src/collections/tables/enforcement/penalty-decisions.ts';
import { reportOfTables } from './county.ts';
import type { TableKind } from '../../src/collections/tables/kind/table-kind.ts';

/** A file of one row for `kind`, with cells changed by the column's name; headings are those of the filled cells. */
function csvOf({ columns }: TableKind, cells: Record<string, string | undefined>): string {
	const filled = columns.filter(({ name }) => cells[name] !== undefined);
	const header = filled.map(({ label }) => label).join(',');
	return `${header}\n${filled.map(({ name }) => cells[name]).join(',')}\n`;
}

const party = {
	party: '测试县甲商贸有限公司',
	partyType: '法人及非法人组织',
	creditCode: '91999903MA0000000H',
};

const penalty = {
	...party,
	number: '测执罚〔2026〕1号',
	offence: '价格违法',
	facts: '没有明码标价',
	basis: '《价格法》',
	types: '警告；罚款',
	content: '警告，罚款1000元',
	fine: '0.1',
	decidedOn: '2026-03-02',
	validUntil: '2099-12-31',
	agency: '测试县人民政府',
	agencyCode: '11999903000000000N',
	source: '测试县人民政府',
	sourceCode: '11999903000000000N',
	publishedOn: '2026-03-11',
};

const licence = {
	...party,
	document: '准予行政许可决定书',
	number: '测许〔2026〕1号',
	type: '普通',
	content: '食品销售',
	decidedOn: '2026-03-02',
	validFrom: '2026-03-02',
	validUntil: '2031-03-01',
	agency: '测试县人民政府',
	agencyCode: '11999903000000000N',
	publishedOn: '2026-03-11',
};

const penaltyFile = 'content/enforcement/penalty-decisions/2026.csv';
const licenceFile = 'content/enforcement/licence-decisions/2026.csv';

const ofPenalty = (changes: Record<string, string | undefined>) =>
	reportOfTables({ [penaltyFile]: csvOf(penaltyDecisions, { ...penalty, ...changes }) });
const ofLicence = (changes: Record<string, string | undefined>) =>
	reportOfTables({ [licenceFile]: csvOf(licenceDecisions, { ...licence, ...changes }) });

const natural = { partyType: '自然人', creditCode: undefined };
const clean = '已检查 3 条，没有错误。';

test('a penalty and a licence without a mistake', () => {
	expect(ofPenalty({})).toBe(clean);
	expect(ofPenalty({ decidedOn: '2026/3/2', publishedOn: '2026/3/11 0:00' })).toBe(clean);
	expect(ofLicence({})).toBe(clean);
	expect(ofPenalty({ ...natural, party: '李某' })).toBe(clean);
	expect(ofLicence({ ...natural, party: '欧阳某某' })).toBe(clean);
});

describe('penalties', () => {
	test.each([
		[{ party: '' }, '行政相对人名称：必填未填'],
		[{ number: '' }, '行政处罚决定书文号：必填未填'],
		[
			{ partyType: '公司' },
			'行政相对人类别：“公司”不在可选范围内，应为：法人及非法人组织、自然人、个体工商户',
		],
		[{ types: '警告；罚金' }, '处罚类别第2项：“罚金”不在可选范围内'],
		[
			{ creditCode: '91999903MA0000000A' },
			'行政相对人代码_1(统一社会信用代码)：统一社会信用代码不对：应为 18 位，且末位校验码要相符',
		],
		[
			{ ...natural, party: '李四' },
			'行政相对人名称：自然人的姓名要隐去名字，写成“姓＋某”，例如 李某（《个人信息保护法》第六条、第二十五条）',
		],
		[
			{ partyType: '自然人', party: '李某' },
			'行政相对人代码_1(统一社会信用代码)：行政相对人是自然人时不填，请删去',
		],
		[
			{ ...natural, party: '李某', legalRepresentative: '李某' },
			'法定代表人：行政相对人是自然人时不填，请删去',
		],
		[{ fine: '-1' }, '罚款金额(万元)：不能小于 0'],
		[{ decidedOn: '2026/3/32' }, '处罚决定日期：没有 2026-03-32 这一天'],
		[{ publishedOn: '2026-03-01' }, '公示日期：早于决定日期 2026-03-02'],
		[{ publicUntil: '2026-03-01' }, '公示截止期：早于决定日期 2026-03-02'],
		[
			{ agency: '测试县某局' },
			'处罚机关：没有叫“测试县某局”的机构（content/agencies），要写机构全称',
		],
		[{ withdrawnOn: '2026-05-06' }, '撤下原因：必填未填：填了撤下日期就要公开说明理由'],
		[{ withdrawnReason: '撤销' }, '撤下日期：必填未填：填了撤下原因就要填撤下日期'],
		[{ withdrawnOn: '2026-03-10', withdrawnReason: '撤销' }, '撤下日期：早于公示日期 2026-03-11'],
		[
			{ withdrawnOn: '2026-05-06', withdrawnReason: '对测试县甲商贸有限公司的决定被撤销' },
			'撤下原因：撤下以后不再公开行政相对人的名称，请从原因里删去',
		],
		[
			{ overturnedOn: '2026-05-06' },
			'撤下日期：必填未填：决定被变更、撤销、确认违法或者确认无效的，要在 3 个工作日内撤下（《行政处罚法》第四十八条）',
		],
	])('%j', (changes, message) => {
		expect(ofPenalty(changes)).toContain(`${penaltyFile}:2  ${message}`);
	});

	test.each([
		[{ publishedOn: '2026-03-11' }, undefined],
		[
			{ publishedOn: '2026-03-12' },
			'公示日期：应在作出决定后 7 个工作日内公示（最迟 2026-03-11），晚了 1 个工作日（国办发〔2018〕118号（六））',
		],
		[{ overturnedOn: '2026-04-13', withdrawnOn: '2026-04-16', withdrawnReason: '撤销' }, undefined],
		[
			{ overturnedOn: '2026-04-13', withdrawnOn: '2026-04-17', withdrawnReason: '撤销' },
			'撤下日期：应在变更或者撤销后 3 个工作日内撤下（最迟 2026-04-16），晚了 1 个工作日（《行政处罚法》第四十八条）',
		],
		[
			{ creditCode: undefined },
			'行政相对人代码_1(统一社会信用代码)：没有填。法人及非法人组织一般至少有一个代码，请核对',
		],
		[{ fine: undefined }, '罚款金额(万元)：没有填。处罚类别里有“罚款”，一般要写这一项，请核对'],
		[
			{ types: '没收违法所得、没收非法财物' },
			'没收违法所得、没收非法财物的金额(万元)：没有填。处罚类别里有“没收违法所得、没收非法财物”，一般要写这一项，请核对',
		],
		[
			{ types: '吊销许可证件' },
			'暂扣或吊销证照名称及编号：没有填。处罚类别里有“吊销许可证件”，一般要写这一项，请核对',
		],
		[{ publicityClass: '轻微', publicUntil: '2026-06-02' }, undefined],
		[
			{ publicityClass: '轻微', publicUntil: '2026-06-03' },
			'公示截止期：失信程度轻微的，信用网站最多公示 3 个月，到 2026-06-02 为止（国办发〔2025〕22号二；国家有关部门另有规定的从其规定）。请核对',
		],
	])('%j is in time or a warning', (changes, warning) => {
		const report = ofPenalty(changes);
		expect(report).toBe(
			warning
				? `以下是提醒，不影响发布：\n${penaltyFile}:2  ${warning}\n已检查 3 条，没有错误，另有 1 处提醒。`
				: clean,
		);
	});

	test('a number stands once in all years', () => {
		const file = csvOf(penaltyDecisions, penalty);
		expect(
			reportOfTables({
				[penaltyFile]: file,
				'content/enforcement/penalty-decisions/2025.csv': file,
			}),
		).toContain(
			`“测执罚〔2026〕1号”与第 2 行重复（content/enforcement/penalty-decisions/2025.csv）`,
		);
	});

	test('a row with a wrong credit code is named by its line', () => {
		const { columns } = penaltyDecisions;
		const row = (index: number) => {
			const cells: Record<string, string> = { ...penalty, number: `测执罚〔2026〕${index}号` };
			if (index === 700) cells['creditCode'] = '91999903MA0000000A';
			return columns.map(({ name }) => cells[name] ?? '').join(',');
		};
		const rows = Array.from({ length: 1000 }, (_, index) => row(index + 1));
		const file = [columns.map(({ label }) => label).join(','), ...rows].join('\n');
		expect(reportOfTables({ [penaltyFile]: file })).toBe(
			`${penaltyFile}:701  行政相对人代码_1(统一社会信用代码)：统一社会信用代码不对：应为 18 位，且末位校验码要相符\n已检查 1002 条，有 1 处需要修改。`,
		);
	});

	test('a column for identity documents is refused by name', () => {
		const file = csvOf(penaltyDecisions, penalty)
			.replace('\n', ',法定代表人身份证号\n')
			.replace(/\n$/, ',\n');
		expect(reportOfTables({ [penaltyFile]: file })).toContain(
			`${penaltyFile}:1  “法定代表人身份证号”这一列不能公开：身份证件号码、出生日期、电话、住址等属于个人信息，请删去整列`,
		);
	});

	test('full-width brackets in a heading and a column of ordinals are read', () => {
		const file = csvOf(penaltyDecisions, penalty)
			.replace('(统一社会信用代码)', '（统一社会信用代码）')
			.replace('行政相对人名称', '序号,行政相对人名称')
			.replace('\n', '\n1,');
		expect(reportOfTables({ [penaltyFile]: file })).toBe(clean);
	});
});

describe('licences', () => {
	test.each([
		[{ number: '' }, '行政许可决定文书号：必填未填'],
		[{ type: '一般' }, '许可类别：“一般”不在可选范围内，应为：普通、特许、认可、核准、登记、其他'],
		[{ validUntil: '2026-03-01' }, '有效期至：早于有效期自 2026-03-02'],
		[{ ...natural, party: '欧阳锋一' }, '行政相对人名称：自然人的姓名要隐去名字'],
		[{ agencyCode: '11999903000000000A' }, '许可机关统一社会信用代码：统一社会信用代码不对'],
	])('%j', (changes, message) => {
		expect(ofLicence(changes)).toContain(`${licenceFile}:2  ${message}`);
	});

	test('a last day of publication is a warning: the public may consult a licence without end', () => {
		expect(ofLicence({ publicUntil: '2026-04-01' })).toBe(
			`以下是提醒，不影响发布：\n${licenceFile}:2  公示截止期：准予许可的决定公众有权查阅，法律没有规定公示期满（《行政许可法》第四十条），到期不会撤下。请删去\n已检查 3 条，没有错误，另有 1 处提醒。`,
		);
	});

	test('an overturned licence is withdrawn by the rule for all decisions, not by that for penalties', () => {
		expect(ofLicence({ overturnedOn: '2026-05-06' })).toContain(
			`${licenceFile}:2  撤下日期：必填未填：决定被变更、撤销、确认违法或者确认无效的，要及时撤下（国办发〔2018〕118号（六））`,
		);
		const withdrawn = {
			overturnedOn: '2026-04-13',
			withdrawnOn: '2026-04-30',
			withdrawnReason: '撤销',
		};
		expect(ofLicence(withdrawn)).toBe(clean);
	});

	test('a column of the official form that is left empty is a warning', () => {
		expect(ofLicence({ content: undefined })).toBe(
			`以下是提醒，不影响发布：\n${licenceFile}:2  许可内容：建议填写，公示的格式里有这一项\n已检查 3 条，没有错误，另有 1 处提醒。`,
		);
	});
});
