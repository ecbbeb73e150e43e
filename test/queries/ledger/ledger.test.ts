import { expect, test } from 'vitest';
import {
	auditedAgencies,
	auditedDuties,
	comingDue,
	isProblem,
	newestProblems,
	shown,
} from '../../../src/queries/ledger/audit-ledger.ts';
import { agencyDuties } from '../../../src/queries/ledger/agency-duties.ts';
import { dutiesFile } from '../../../src/queries/ledger/duties-file.ts';
import { dutyCalendar } from '../../../src/queries/ledger/duty-calendar.ts';
import { dutyMonths } from '../../../src/queries/ledger/duty-year.ts';
import { register } from '../../../src/queries/records/register.ts';
import { verdictsOfAgency, verdictsOfDuty } from '../../../src/queries/ledger/verdicts.ts';
import { onDay, portalOf, the } from '../portal.ts';
import { agency, disclosureReport, duty, information } from '../records.ts';
import type { Portal } from '../../../src/queries/portal.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

const portal = portalOf(
	{
		'agencies/government.md': agency(),
		'agencies/justice.md': agency({
			name: '测试县司法局',
			shortName: '县司法局',
			type: 'department',
			enforcement: true,
		}),
		'agencies/street.md': agency({ name: '测试县甲街道办事处', type: 'subdistrict' }),
		'duties/local-yearly.md': duty({
			title: '公开测试年度情况',
			levels: ['县政府', '县政府部门'],
			timing: '每年',
			due: '06-15',
			category: 'plans',
		}),
		'information/a.md': information({ publishedOn: '2026-05-30', formedOn: '2026-05-29' }),
		'information/b.md': information(),
		'information/c.md': information(),
		'information/d.md': information(),
		'disclosure-reports/r.md': disclosureReport({
			year: 2025,
			publishedOn: '2026-01-30',
			formedOn: '2026-01-20',
		}),
	},
	{ site: { auditSince: 2024 } },
);
const local = 'local-yearly';

test('governments and departments owe duties; offices of a street are not judged', () => {
	expect(register(portal).agencies).toEqual([
		{
			id: 'government',
			name: '测试县人民政府',
			level: 'county',
			functions: [],
			url: 'https://www.ceshi.example/agencies/government/',
		},
		{
			id: 'justice',
			name: '测试县司法局',
			level: 'department',
			functions: ['enforcement'],
			url: 'https://www.ceshi.example/agencies/justice/',
		},
	]);
	expect(register(portal).since).toBe(2024);
	expect(
		auditedAgencies(portal).map(({ id, shortName, profile, href }) => [
			id,
			shortName,
			profile,
			href,
		]),
	).toEqual([
		['government', '测试县人民政府', '/agencies/government/', '/audit/agencies/government/'],
		['justice', '县司法局', '/agencies/justice/', '/audit/agencies/justice/'],
	]);
});

test('the verdicts of a duty, before and after its day', () => {
	const on = (day: CalendarDate) =>
		verdictsOfDuty(onDay(portal, day), local).map(
			({ agency: id, period, outcome, due, itemCount }) => [id, period, outcome, due, itemCount],
		);
	expect(on('2026-06-01')).toEqual([
		['government', '2026', 'not-yet-due', '2027-06-15', 0],
		['government', '2025', 'met', '2026-06-15', 1],
		['government', '2024', 'missing', '2025-06-15', 0],
		['justice', '2026', 'not-yet-due', '2027-06-15', 0],
		['justice', '2025', 'not-yet-due', '2026-06-15', 0],
		['justice', '2024', 'missing', '2025-06-15', 0],
	]);
	expect(on('2026-06-15')).toEqual([
		['government', '2026', 'not-yet-due', '2027-06-15', 0],
		['government', '2025', 'met', '2026-06-15', 1],
		['government', '2024', 'missing', '2025-06-15', 0],
		['justice', '2026', 'not-yet-due', '2027-06-15', 0],
		['justice', '2025', 'not-yet-due', '2026-06-15', 0],
		['justice', '2024', 'missing', '2025-06-15', 0],
	]);
	expect(on('2026-06-16')).toEqual([
		['government', '2026', 'not-yet-due', '2027-06-15', 0],
		['government', '2025', 'met', '2026-06-15', 1],
		['government', '2024', 'missing', '2025-06-15', 0],
		['justice', '2026', 'not-yet-due', '2027-06-15', 0],
		['justice', '2025', 'missing', '2026-06-15', 0],
		['justice', '2024', 'missing', '2025-06-15', 0],
	]);
});

test('verdicts of an agency are its own', () => {
	expect(new Set(verdictsOfAgency(portal, 'justice').map(({ agency: id }) => id))).toEqual(
		new Set(['justice']),
	);
	expect(verdictsOfAgency(portal, 'street')).toEqual([]);
});

test('missing, late and stale are problems', () => {
	expect((['missing', 'late', 'stale'] as const).map(isProblem)).toEqual([true, true, true]);
	expect((['met', 'not-yet-due'] as const).map(isProblem)).toEqual([false, false]);
	expect(problemsOn(portal).every(({ outcome }) => isProblem(outcome))).toBe(true);
	const days = problemsOn(portal).map(({ due = '' }) => due);
	expect(days).toEqual(days.toSorted().reverse());
	expect(problemsOn(onDay(portal, '2026-06-16')).some(({ duty: id }) => id === local)).toBe(true);
});

test('a duty is coming until its last day has passed; its agencies stand together', () => {
	const on = (day: CalendarDate) =>
		comingDue(onDay(portal, day))
			.filter(({ duty: { id } }) => id === local)
			.map(({ due, certain, period, link, agencies }) => [
				due,
				certain,
				period,
				link,
				agencies.map(({ id }) => id),
			]);
	expect(on('2026-06-15')).toEqual([
		[
			'2026-06-15',
			true,
			'2025',
			{ label: '公开测试年度情况', href: '/audit/duties/local-yearly/' },
			['justice'],
		],
		[
			'2027-06-15',
			true,
			'2026',
			{ label: '公开测试年度情况', href: '/audit/duties/local-yearly/' },
			['government', 'justice'],
		],
	]);
	expect(on('2026-06-16')).toEqual([
		[
			'2027-06-15',
			true,
			'2026',
			{ label: '公开测试年度情况', href: '/audit/duties/local-yearly/' },
			['government', 'justice'],
		],
	]);
	const days = comingDue(portal).map(({ due }) => due);
	expect(days).toEqual(days.toSorted());
	expect(days.every((day) => day >= '2026-06-01')).toBe(true);
});

test('the calendar has an entry a duty, level and day', () => {
	expect(dutyCalendar(portal).entries.filter(({ uid }) => uid.startsWith(local))).toEqual([
		{
			uid: 'local-yearly.department.2025.2026-06-15',
			day: '2026-06-15',
			summary: '最后一天：公开测试年度情况（2025 年度）',
			description: '县级政府部门：测试县司法局\n依据：《测试条例》第五条',
			url: 'https://www.ceshi.example/audit/duties/local-yearly/',
		},
		{
			uid: 'local-yearly.county.2026.2027-06-15',
			day: '2027-06-15',
			summary: '最后一天：公开测试年度情况（2026 年度）',
			description: '县级人民政府：测试县人民政府\n依据：《测试条例》第五条',
			url: 'https://www.ceshi.example/audit/duties/local-yearly/',
		},
		{
			uid: 'local-yearly.department.2026.2027-06-15',
			day: '2027-06-15',
			summary: '最后一天：公开测试年度情况（2026 年度）',
			description: '县级政府部门：测试县司法局\n依据：《测试条例》第五条',
			url: 'https://www.ceshi.example/audit/duties/local-yearly/',
		},
	]);
	expect(dutyCalendar(portal).host).toBe('www.ceshi.example');
});

test('a duty of every year stands on its day', () => {
	const months = dutyMonths(portal);
	expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	const found = months.flatMap(({ month, days }) =>
		days.flatMap(({ day, duties }) => duties.map(({ label }) => [month, day, label])),
	);
	expect(found).toEqual([
		[1, 31, '部门的政府信息公开工作年度报告'],
		[1, 31, '乡镇的政府信息公开工作年度报告'],
		[1, 31, '行政执法统计年报'],
		[1, 31, '政府网站工作年度报表'],
		[3, 31, '信息公开的考核、社会评议和责任追究'],
		[3, 31, '县政府的政府信息公开工作年度报告'],
		[3, 31, '法治政府建设年度报告的公开'],
		[3, 31, '主要负责人履行第一责任人职责的情况'],
		[3, 31, '重大行政决策年度事项目录'],
		[3, 31, '行政复议和行政应诉统计'],
		[3, 31, '履行生效裁判、落实司法建议和检察建议'],
		[6, 15, '公开测试年度情况'],
		[12, 31, '法律顾问和专家参与决策'],
		[12, 31, '年度双随机抽查计划'],
		[12, 31, '行政执法案卷评查'],
		[12, 31, '法治政府建设年度工作要点和任务分工'],
		[12, 31, '示范创建的评估检查'],
		[12, 31, '县政府法治讲座每年2次'],
		[12, 31, '县政府常务会议会前学法'],
		[12, 31, '旁听庭审每年1次'],
		[12, 31, '部门和乡镇的法治专题讲座'],
		[12, 31, '行政执法人员培训'],
		[12, 31, '行政执法人员考试每年2次'],
		[12, 31, '满意度调查'],
		[12, 31, '特邀行政执法监督员的活动'],
		[12, 31, '宪法宣誓'],
	]);
});

test('a verdict shows three pieces of its evidence and counts the others', () => {
	const verdict = the(
		verdictsOfAgency(portal, 'government').find(({ itemCount }) => itemCount > 3),
	);
	const { duty: named, agency: of, evidence, more } = shown(portal, verdict);
	expect([named, of, evidence, more]).toEqual([
		{ label: '政府信息公开目录', href: '/audit/duties/disclosure-catalogue/' },
		{ label: '测试县人民政府', href: '/audit/agencies/government/#duty-disclosure-catalogue' },
		[
			{ href: '/disclosure/information/a/', label: '关于测试的公告' },
			{ href: '/disclosure/information/b/', label: '关于测试的公告' },
			{ href: '/disclosure/information/c/', label: '关于测试的公告' },
		],
		1,
	]);
});

test('the file of duties names the pages that are evidence, by duty, agency and period, and no empty column', () => {
	const { version, evidence } = dutiesFile(portal);
	expect(version).toBe(1);
	expect([evidence[local], evidence['disclosure-report']]).toEqual([
		{
			government: {
				'': [
					'https://www.ceshi.example/disclosure/information/a/',
					'https://www.ceshi.example/disclosure/information/b/',
					'https://www.ceshi.example/disclosure/information/c/',
					'https://www.ceshi.example/disclosure/information/d/',
				],
			},
		},
		undefined,
	]);
	expect(Object.keys(evidence)).toEqual([
		'disclosure-catalogue',
		'disclosure-timeliness',
		'disclosure-platform',
		'organization-information',
		'plans-information',
		'request-channels',
		'county-disclosure-report',
		'disclosure-report-figures',
		'reconsideration-information',
		'reconsideration-templates',
		'enforcement-bodies',
		'home-page-updates',
		'column-updates',
		'local-yearly',
	]);
});

test('an agency sees its problems, what falls due next, and all its duties', () => {
	const ledger = the(auditedAgencies(portal).find(({ id }) => id === 'justice'));
	const { problems: own, coming, fields, unseen } = agencyDuties(portal, ledger);
	const now = own.filter(({ isListed }) => isListed[0].value);
	expect(
		now.every(({ verdict }) => verdict.agency === 'justice' && isProblem(verdict.outcome)),
	).toBe(true);
	expect(now.length).toBe(ledger.verdicts.filter(({ outcome }) => isProblem(outcome)).length);
	expect(coming.some(({ duty: { id } }) => id === local)).toBe(true);
	const entries = fields.flatMap((field) =>
		field.entries.flatMap(({ verdict, isListed }) => (isListed[0].value ? verdict.duty : [])),
	);
	expect(entries.toSorted()).toEqual(
		[...new Set(ledger.verdicts.map(({ duty: id }) => id))].toSorted(),
	);
	const shownDuties = auditedDuties(portal).filter(({ duty: { evidence } }) => evidence.length > 0);
	expect(unseen.some(({ href }) => shownDuties.some((each) => each.href === href))).toBe(false);
});

/** All problems of the day of the build. */
function problemsOn(on: Portal) {
	return newestProblems(on, Infinity).flatMap(({ entry, isListed }) =>
		isListed[0].value ? entry : [],
	);
}
