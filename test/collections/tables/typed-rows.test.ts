import { expect, test } from 'vitest';
import { disclosureTables } from '../../../src/collections/tables/disclosure.ts';
import { enforcementTables } from '../../../src/collections/tables/enforcement.ts';
import { lists } from '../../../src/collections/tables/lists.ts';
import { cellsOf, columnsOfTable } from '../../../src/collections/declarations/table.ts';
import { fieldsOf, metaOf, needOf } from '../../../src/collections/declarations/schema.ts';
import { reportOfTables } from '../county.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import type { TableRow } from '../../../src/collections/declarations/table.ts';

type Cells = Readonly<Record<string, string>>;

const agency = '测试县人民政府';

/** A row of every kind with all that the form asks for, and the file in which it stands. */
const tables: Readonly<Record<string, readonly [file: string, row: Cells]>> = {
	'disclosure/emergency-plans': [
		'all',
		{
			number: 'YA-1',
			name: '甲预案',
			kind: '专项预案',
			agency,
			version: '2026年修订',
			issuedOn: '2026-04-20',
			text: '/agencies/',
			publishedOn: '2026-04-24 17:00',
		},
	],
	'disclosure/events': [
		'2026',
		{
			number: 'SJ-1',
			subject: '甲',
			kind: '重大突发事件',
			agency,
			occurredAt: '2026-07-18 15:40',
			releasedAt: '2026-07-18 16:05',
			briefedAt: '2026-07-19 10:00',
			pages: '/agencies/',
			publishedOn: '2026-07-18',
		},
	],
	'disclosure/datasets': [
		'all',
		{
			code: '1',
			name: '甲',
			agency,
			frequency: '每周',
			formats: 'CSV；JSON',
			updatedOn: '2026-11-20',
			openness: '有条件开放',
			conditions: '注明来源',
			address: '/agencies/',
		},
	],
	'enforcement/leniency-cases': [
		'2026',
		{
			number: '1',
			title: '甲',
			kind: '减轻处罚',
			agency,
			facts: '乙',
			basis: '丙',
			result: '丁',
			publishedOn: '2026-08-13',
		},
	],
	'enforcement/legal-reviewers': [
		'2026',
		{
			agency,
			officers: '38',
			reviewers: '2',
			countedOn: '2026-06-30',
			publishedOn: '2026-07-10',
		},
	],
	'enforcement/township-items': [
		'2026-01-01',
		{
			code: '1',
			item: '甲',
			kind: '行政处罚',
			basis: '乙',
			department: agency,
			townships: '全部乡镇、街道',
		},
	],
	'lists/policies': [
		'all',
		{
			code: '1',
			name: '甲',
			documentNumber: '测政规〔2026〕1号',
			agency,
			audience: '企业',
			content: '乙',
			way: '免申即享',
			phone: '0000-0000000',
			validFrom: '2026-05-08',
			validUntil: '2027-12-31',
			document: '/agencies/',
			publishedOn: '2026-05-08',
		},
	],
	'lists/service-reviews': [
		'2026-10',
		{
			place: '大厅',
			agency,
			handled: '100',
			reviewed: '40',
			bad: '2',
			rectified: '1',
			publishedOn: '2026-11-06',
		},
	],
};

const known = [...disclosureTables, ...enforcementTables, ...lists];
const tableNamed = (name: string) => {
	const table = known.find((one) => one.name === name);
	if (!table) throw new Error(`no table ${name}`);
	return table;
};

function report(name: string, changes: Readonly<Record<string, string | undefined>> = {}): string {
	const [file, row] = tables[name] ?? ['', {}];
	const filled = Object.entries({ ...row, ...changes }).flatMap(([field, cell]) =>
		cell === undefined ? [] : [[field, cell] as const],
	);
	const labels = filled.map(
		([field]) => metaOf(fieldsOf(tableNamed(name).schema)[field] ?? fail(field)).title,
	);
	const text = `${labels.join(',')}\n${filled.map(([, cell]) => cell).join(',')}\n`;
	return reportOfTables({ [`content/${name}/${file}.csv`]: text });
}

function fail(field: string): never {
	throw new Error(`no field ${field}`);
}

test.each(Object.keys(tables))('%s: a row without a mistake', (name) => {
	expect(report(name)).toBe('已检查 3 条，没有错误。');
});

test.each(
	Object.keys(tables).flatMap((name) =>
		Object.entries(fieldsOf(tableNamed(name).schema)).flatMap(([field, schema]) =>
			needOf(schema) === 'required' ? [[name, metaOf(schema).title ?? '', field] as const] : [],
		),
	),
)('%s: %s is required', (name, label, field) => {
	expect(report(name, { [field]: undefined })).toContain(`:1  缺少必填的列：${label}\n`);
});

test.each([
	[
		'disclosure/emergency-plans',
		{ kind: '县级预案' },
		'预案类别：“县级预案”不在可选范围内，应为：总体预案、专项预案、部门预案、乡镇预案',
	],
	[
		'disclosure/emergency-plans',
		{ publishedOn: '2026-04-19' },
		'公布日期：2026-04-19 早于印发日期 2026-04-20',
	],
	[
		'disclosure/emergency-plans',
		{ replaces: 'YA-1' },
		'替代的版本：写的是这一行自己的编号，应写被替代的那一行的编号',
	],
	['disclosure/emergency-plans', { text: undefined }, '预案文本：没有填，读者看不到预案全文'],
	['disclosure/emergency-plans', { text: '/files/none.docx' }, '预案文本：没有这个网页'],
	[
		'disclosure/events',
		{ releasedAt: '2026-07-18 15:39' },
		'首次发布权威信息的时间：2026-07-18 15:39 早于发生时间 2026-07-18 15:40',
	],
	[
		'disclosure/events',
		{ briefedAt: '2026-07-17' },
		'新闻发布会时间：2026-07-17 早于发生时间 2026-07-18 15:40',
	],
	['disclosure/events', { occurredAt: '昨天下午' }, '发生时间：“昨天下午”不是日期'],
	[
		'disclosure/events',
		{ releasedAt: undefined },
		'首次发布权威信息的时间：没有填，看不出是否及时；还没有发布的，发布以后补上',
	],
	['disclosure/datasets', { conditions: undefined }, '使用条件：有条件开放的，要写明使用条件'],
	['disclosure/datasets', { formats: 'PDF' }, '格式'],
	['lists/policies', { validUntil: '2026-05-07' }, '截止日期：2026-05-07 早于开始日期 2026-05-08'],
	['lists/service-reviews', { bad: '41' }, '差评数：41 多于评价数 40'],
	['lists/service-reviews', { rectified: '3' }, '差评已整改数：3 多于差评数 2'],
])('%s %j', (name, changes, message) => {
	expect(report(name, changes)).toContain(`:2  ${message}`);
});

test('a day alone may be any of its minutes, so that nothing is before itself', () => {
	expect(report('disclosure/events', { releasedAt: '2026-07-18' })).toBe('已检查 3 条，没有错误。');
});

function computed(
	name: string,
	row: TableRow,
	{ today = '2026-11-22', rows = [] }: { today?: CalendarDate; rows?: readonly TableRow[] } = {},
): string[] {
	const columns = columnsOfTable(tableNamed(name), rows).filter(({ of }) => of !== undefined);
	return cellsOf(columns, row, today);
}

test('a version of a plan is carried out until a newer one replaces it or until it ends', () => {
	const old = { number: 'A', version: '2019年版', issuedOn: '2019-05-08' };
	const newer = { number: 'B', version: '2026年修订', issuedOn: '2026-12-01', replaces: 'A' };
	const of = (row: TableRow, today: CalendarDate) =>
		computed('disclosure/emergency-plans', row, { today, rows: [old, newer] });
	expect(of(old, '2026-11-22')).toEqual(['现行（截至 2026-11-22）']);
	expect(of(newer, '2026-11-22')).toEqual(['还没有印发']);
	expect(of(old, '2026-12-01')).toEqual(['已被2026年修订替代']);
	expect(of({ ...newer, endedOn: '2027-01-15' }, '2027-01-15')).toEqual(['2027年1月15日停止执行']);
});

test.each([
	[{ frequency: '每周', updatedOn: '2026-11-15' }, '按时，下次不晚于2026年11月22日'],
	[
		{ frequency: '每周', updatedOn: '2026-11-14' },
		'逾期，应在2026年11月21日以前更新（截至 2026-11-22）',
	],
	[{ frequency: '每季度', updatedOn: '2026-08-31' }, '按时，下次不晚于2026年11月30日'],
	[{ frequency: '每月' }, '待核实（没有填最近更新日期）'],
	[{ frequency: '不定期' }, '没有固定的更新时间'],
	[{ frequency: '一次性', updatedOn: '2020-01-01' }, '没有固定的更新时间'],
])('whether a dataset %j is overdue follows from its own frequency', (row, expected) => {
	expect(computed('disclosure/datasets', row)).toEqual([expected]);
});

test.each([
	[{ officers: 38, reviewers: 2 }, '5.3%（2/38），达到5%'],
	[{ officers: 43, reviewers: 2 }, '4.7%（2/43），没有达到5%'],
	[{ officers: 399, reviewers: 20 }, '5%（20/399），达到5%'],
	[{ officers: 401, reviewers: 20 }, '5%（20/401），没有达到5%'],
	[{ officers: 0, reviewers: 0 }, '没有执法人员'],
	[{ reviewers: 1 }, '待核实（没有填执法人员）'],
	[{ officers: 20 }, '待核实（没有填法制审核人员）'],
])('the share of legal reviewers of %j', (row, expected) => {
	expect(computed('enforcement/legal-reviewers', row)).toEqual([expected]);
});

test.each([
	[
		{ handled: 100, reviewed: 40, bad: 2, rectified: 1 },
		['40%（40/100）', '95%（38/40）', '50%（1/2）'],
	],
	[{ reviewed: 40, bad: 0 }, ['待核实（没有填办件数）', '100%（40/40）', '没有差评']],
	[{ handled: 0, reviewed: 0, bad: 0, rectified: 0 }, ['没有办件', '没有评价', '没有差评']],
])('the rates of evaluations of %j', (row, expected) => {
	expect(computed('lists/service-reviews', row)).toEqual(expected);
});

test.each([
	[{ validFrom: '2026-12-01', validUntil: '2027-12-31' }, '2026年12月1日起实施'],
	[{ validFrom: '2026-05-08', validUntil: '2026-11-22' }, '有效，到2026年11月22日为止'],
	[{ validFrom: '2024-06-01', validUntil: '2026-11-21' }, '已于2026年11月21日到期'],
	[{ validFrom: '2024-06-01' }, '待核实（没有填截止日期）'],
])('the state of a policy %j', (row, expected) => {
	expect(computed('lists/policies', row)).toEqual([expected]);
});

test('a hazard without a day of assessment is to be verified', () => {
	expect(computed('lists/hazards', {})).toEqual(['待核实（没有填检查评估日期）']);
	expect(computed('lists/hazards', { checkedOn: '2026-04-10' })).toEqual(['已检查评估']);
});
