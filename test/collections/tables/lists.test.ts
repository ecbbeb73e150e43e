import { expect, test } from 'vitest';
import { listKinds } from '../../../src/collections/tables/lists.ts';
import { reportOfTables } from '../county.ts';

/** A row that fills the required and the advised columns of every kind of list. */
const rows: Record<string, Record<string, string>> = {
	powers: {
		code: '1',
		type: '行政许可',
		name: '甲',
		basis: '乙',
		agency: '测试县人民政府',
		duties: '丙',
	},
	licences: { name: '甲', authority: '测试县人民政府', agency: '测试县人民政府', basis: '乙' },
	proofs: { name: '甲', basis: '乙', requester: '丙', issuer: '丁', guide: '戊', promise: '是' },
	promises: {
		name: '甲',
		kind: '审批事项',
		item: '乙',
		basis: '丙',
		agency: '测试县人民政府',
		verification: '丁',
	},
	intermediaries: {
		name: '甲',
		agency: '测试县人民政府',
		conditions: '乙',
		process: '丙',
		limit: '5天',
		fee: '丁',
	},
	fees: { name: '甲', agency: '测试县人民政府', basis: '乙', rate: '10元', enterprise: '否' },
	funds: { name: '甲', type: '政府性基金', basis: '乙', rate: '丙', agency: '测试县人民政府' },
	services: {
		code: '1',
		name: '甲',
		agency: '测试县人民政府',
		conditions: '乙',
		materials: '丙',
		place: '丁',
		hours: '戊',
		phone: '0000-0000000',
		process: '己',
		fee: '不收费',
	},
	'start-up': {
		step: '设立登记',
		agency: '测试县人民政府',
		statutoryLimit: '3个工作日',
		promisedLimit: '半个工作日',
		materials: '甲',
		online: '是',
	},
	hazards: {
		code: '1',
		name: '甲',
		kind: '危险源',
		place: '乙',
		level: '二级',
		risk: '丙',
		measures: '丁',
		responsible: '戊',
		agency: '测试县人民政府',
		phone: '0000-0000000',
		registeredOn: '2024-05-20',
		checkedOn: '2026-04-10',
	},
};

function report(id: string, changes: Record<string, string | undefined>): string {
	const cells: Record<string, string | undefined> = { ...rows[id], ...changes };
	const columns = listKinds.find((kind) => kind.id === id)?.columns ?? [];
	const filled = columns.filter(({ name }) => cells[name] !== undefined);
	const text = `${filled.map(({ label }) => label).join(',')}\n${filled.map(({ name }) => cells[name]).join(',')}\n`;
	return reportOfTables({ [`content/lists/${id}/2026-01-01.csv`]: text });
}

test.each(listKinds.map(({ id }) => id))('%s: a list without a mistake', (id) => {
	expect(report(id, {})).toBe('已检查 3 条，没有错误。');
});

test.each(
	listKinds.flatMap(({ id, columns }) =>
		columns
			.filter(({ required }) => required === true)
			.map(({ name, label }) => [id, label, name] as const),
	),
)('%s: %s is required', (id, label, name) => {
	expect(report(id, { [name]: undefined })).toContain(`:1  缺少必填的列：${label}\n`);
});

test.each([
	[
		'powers',
		{ type: '行政命令' },
		'职权类别：“行政命令”不在可选范围内，应为：行政许可、行政处罚、行政强制、行政征收、行政给付、行政检查、行政确认、行政奖励、行政裁决、其他',
	],
	['powers', { agency: '某局' }, '实施主体：没有叫“某局”的机构（content/agencies），要写机构全称'],
	[
		'proofs',
		{ requester: '测试县人民政付' },
		'索要单位：没有叫“测试县人民政付”的机构（content/agencies），是本县机构的要写全称，是不是 测试县人民政府？',
	],
	['proofs', { promise: '有' }, '是否实行告知承诺制：“有”不在可选范围内，应为：是、否'],
	['fees', { funds: '自留' }, '资金管理方式：“自留”不在可选范围内，应为：缴入国库、缴入财政专户'],
	[
		'funds',
		{ type: '捐款' },
		'种类：“捐款”不在可选范围内，应为：政府性基金、涉企保证金、政府定价经营服务性收费',
	],
	['promises', { kind: '许可' }, '类别：“许可”不在可选范围内，应为：证明事项、审批事项'],
	['promises', { kind: undefined }, '类别：建议填写，公示的格式里有这一项'],
	['start-up', { online: '可以' }, '能否网上办理：“可以”不在可选范围内，应为：是、否'],
	['hazards', { kind: '地质灾害' }, '类别：“地质灾害”不在可选范围内，应为：危险源、危险区域'],
	['hazards', { checkedOn: '2024-05-19' }, '最近检查评估日期：2024-05-19 早于登记日期 2024-05-20'],
	['hazards', { checkedOn: undefined }, '最近检查评估日期：没有填，看不出多久检查评估一次'],
	['services', { phone: undefined }, '联系电话：建议填写，公示的格式里有这一项'],
])('%s %j', (id, changes, message) => {
	expect(report(id, changes)).toContain(`:2  ${message}`);
});

test('a proof may be asked for by an organisation that is no agency', () => {
	expect(report('proofs', { requester: '县公交公司' })).toBe('已检查 3 条，没有错误。');
});

test('two rows of a version cannot be the same item of one agency', () => {
	const text = '证明名称,设定依据,索要单位,开具单位,办理指南\n甲,乙,丙,丁,戊\n甲,乙,丙,丁,戊\n';
	expect(reportOfTables({ 'content/lists/proofs/2026-01-01.csv': text })).toContain(
		'“甲，丙”与第 2 行重复',
	);
});

test('a table that still has the former heading is read', () => {
	const text =
		'证明名称,类别,事项名称,设定依据,实施部门,核查方式\n甲,证明事项,乙,丙,测试县人民政府,丁\n';
	expect(reportOfTables({ 'content/lists/promises/2026-01-01.csv': text })).toBe(
		'已检查 3 条，没有错误。',
	);
});
