import { describe, expect, test } from 'vitest';
import {
	evidenceLink,
	matrixHref,
	outcomeHref,
} from '../../../src/queries/ledger/audit-addresses.ts';
import { agencyDuties } from '../../../src/queries/ledger/agency-duties.ts';
import {
	auditedAgencies,
	auditedDuties,
	comingDue,
	shown,
	totals,
} from '../../../src/queries/ledger/audit-ledger.ts';
import { dutyName } from '../../../src/queries/site-map/audit-titles.ts';
import { dutyExplanation } from '../../../src/queries/ledger/duty-explanation.ts';
import { dutyFields } from '../../../src/queries/ledger/duty-fields.ts';
import { matrices } from '../../../src/queries/ledger/duty-matrix.ts';
import { ledgerReport } from '../../../src/queries/ledger/ledger-report.ts';
import { outcomePages } from '../../../src/queries/ledger/outcome-pages.ts';
import { claimsOf, publishedPages } from '../../../src/queries/ledger/published-pages.ts';
import { owedDuties, register } from '../../../src/queries/records/register.ts';
import { verdicts } from '../../../src/queries/ledger/verdicts.ts';
import { always } from '../../../src/domain/dates/by-day.ts';
import { portalOf, the } from '../portal.ts';
import { agency, duty, information, page, penalty, table } from '../records.ts';

const portal = portalOf(
	{
		'agencies/government.md': agency(),
		'agencies/justice.md': agency({
			name: '测试县司法局',
			type: 'department',
			reconsideration: { address: '测试路2号', hours: '工作日', phone: '0000-1' },
		}),
		'agencies/market.md': agency({
			name: '测试县市场监督管理局',
			type: 'department',
			enforcement: true,
		}),
		'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township' }),
		'duties/zz-local.md': duty(
			{
				title: '公开测试情况',
				levels: ['县政府', '乡镇'],
				category: 'plans',
				keyword: '测试',
				person: '由人核对内容。',
			},
			'本县的**规定**。',
		),
		'duties/aa-local.md': duty({
			title: '公开测试情况',
			levels: ['县政府部门'],
			section: undefined,
			person: '由人核对。',
		}),
		'exemptions/2026.csv': table(
			{
				number: '1',
				duty: 'zz-local',
				agency: '测试县甲镇人民政府',
				reason: '本机关没有这方面的职能。',
				declaredOn: '2026-01-05',
			},
			{
				number: '2',
				duty: 'department-disclosure-report',
				period: '2025',
				reason: '这一年还没有设立这些机关。',
				declaredOn: '2026-01-05',
			},
		),
		'holidays/2026.csv': table({
			date: '2026-06-19',
			kind: '地方放假',
			name: '节日',
			source: '县政府通知',
		}),
		'information/plan.md': information({ keywords: ['测试'], title: '测试规划' }),
		'enforcement/penalty-decisions/2026.csv': table(penalty()),
		'pages/about.mdx': page({ title: '关于' }, '## 本站\n\n说明。'),
	},
	{ site: { auditSince: 2025 } },
);
const audited = (id: string) =>
	the(auditedDuties(portal).find(({ duty: { id: each } }) => each === id));

describe('the register', () => {
	test('names functions, the county’s own duties by id, what does not apply, and local holidays', () => {
		expect(
			register(portal).agencies.map(({ id, level, functions }) => [id, level, functions]),
		).toEqual([
			['government', 'county', []],
			['justice', 'department', ['reconsideration']],
			['market', 'department', ['enforcement']],
			['town', 'township', []],
		]);
		expect(register(portal).duties.map(({ id }) => id)).toEqual(['aa-local', 'zz-local']);
		expect(register(portal).declarations).toEqual([
			{
				duty: 'zz-local',
				agency: 'town',
				period: undefined,
				reason: '本机关没有这方面的职能。',
			},
			{
				duty: 'department-disclosure-report',
				agency: undefined,
				period: '2025',
				reason: '这一年还没有设立这些机关。',
			},
		]);
		expect(register(portal).holidays).toEqual([
			{ year: 2026, source: ['县政府通知'], off: ['2026-06-19'], working: [], local: true },
		]);
		expect('since' in register(portalOf({}))).toBe(false);
	});

	test('adds the county’s duties behind the nation’s', () => {
		expect(
			owedDuties(portal)
				.slice(-2)
				.map(({ id }) => id),
		).toEqual(['aa-local', 'zz-local']);
	});
});

test('duties with the same title are distinguished by their level', () => {
	const nameOf = (id: string) => dutyName(portal, audited(id).duty);
	expect(nameOf('zz-local')).toBe('公开测试情况（县级人民政府、乡镇人民政府）');
	expect(nameOf('aa-local')).toBe('公开测试情况（县级政府部门）');
	expect(nameOf('disclosure-guide')).toBe('政府信息公开指南');
});

test('a link names a page of this site, and the row on it; another site by its address', () => {
	const own = 'https://www.ceshi.example/';
	expect(
		[
			`${own}disclosure/information/plan/`,
			`${own}enforcement/penalty-decisions/2026/#row-测市监罚-2026-1号`,
			`${own}unknown/#part`,
			'https://other.example/a/',
		].map((url) => evidenceLink(portal, url)),
	).toEqual([
		{ href: '/disclosure/information/plan/', label: '测试规划' },
		{
			href: '/enforcement/penalty-decisions/2026/#row-测市监罚-2026-1号',
			label: '行政处罚决定（2026年）：测市监罚-2026-1号',
		},
		{ href: '/unknown/#part', label: '/unknown/#part：part' },
		{ href: 'https://other.example/a/', label: 'https://other.example/a/' },
	]);
	expect([matrixHref, outcomeHref('late')]).toEqual(['/audit/matrix/', '/audit/outcomes/late/']);
});

describe('a duty in words', () => {
	test('of the county: its sources, owners, places, who declared what, and what the county wrote', () => {
		const explained = dutyExplanation(portal, audited('zz-local'));
		expect(explained.facts).toEqual([
			{ label: '依据', value: '《测试条例》第五条' },
			{ label: '义务主体', value: '县级人民政府、乡镇人民政府' },
			{ label: '时限', value: '任何一天都应当能够查到，内容有变化的及时更新' },
			{ label: '程序判断', value: '有公开的内容；只有关键词相符的网页，由人核对' },
			{ label: '人工判断', value: '由人核对内容。' },
			{ label: '把握程度', value: '由本县增加，依据以本县公布的文本为准' },
		]);
		expect(explained.places).toEqual([
			{
				label:
					'法定主动公开内容（“国民经济和社会发展规划、专项规划、区域规划及相关政策”类，关键词“测试”，由人核对）',
				href: '/disclosure/information/',
			},
		]);
		expect(explained.declarations).toEqual([
			{ who: '测试县甲镇人民政府', reason: '本机关没有这方面的职能。' },
		]);
		expect(explained.html).toContain('本县的<strong>规定</strong>。');
		expect(
			explained.history.map(({ agency: { label }, verdict }) => [label, verdict.outcome]),
		).toEqual([
			['测试县人民政府', 'needs-review'],
			['测试县甲镇人民政府', 'not-applicable'],
		]);
	});

	test('that no page shows: it is judged by persons, once for all', () => {
		const explained = dutyExplanation(portal, audited('aa-local'));
		expect(explained.facts[3]).toEqual({
			label: '程序判断',
			value: '没有网页可以看出，程序不判断',
		});
		expect(explained.places).toEqual([]);
		expect(explained.history.map(({ agency: of, evidence, more }) => [of, evidence, more])).toEqual(
			[[{ label: '全部承担机关', href: '/audit/duties/aa-local/' }, [], 0]],
		);
	});

	test('of the nation: what does not apply to any agency, and how sure its source is', () => {
		expect(dutyExplanation(portal, audited('department-disclosure-report')).declarations).toEqual([
			{ who: '全部机关，2025 年度', reason: '这一年还没有设立这些机关。' },
		]);
		const factsOf = (id: string, label: string) =>
			dutyExplanation(portal, audited(id)).facts.flatMap((fact) =>
				fact.label === label ? [fact.value] : [],
			);
		expect(factsOf('department-disclosure-report', '依据')).toEqual([
			'《政府信息公开条例》第四十九条（条款和期限已经核对原文）',
			'国办公开办函〔2021〕30号（没有核对到原文）',
		]);
		expect(factsOf('disclosure-guide', '把握程度')).toEqual([
			'要求公开的条款已经核对原文，见各项依据后面的说明',
		]);
		expect(factsOf('influential-penalty-decisions', '把握程度')).toEqual([
			'要求公开的条款已经核对原文，期限没有全国统一的规定或者没有核对到；不会判为逾期',
		]);
		expect(factsOf('standard-catalogue', '把握程度')).toEqual([
			'没有已经核对的条款要求公开；不会判为缺失或者逾期，由人判断',
		]);
		expect(factsOf('satisfaction-survey', '把握程度')).toEqual([
			'只有县里的方案要求，没有制定这类方案的县没有这项义务；不会判为缺失或者逾期，由人判断',
		]);
		expect(factsOf('satisfaction-survey', '依据')).toEqual([
			'依法行政示范标准四（一）2、（三）2-3、（八）1、（九）1（县里的方案，只对有这类方案的县适用）',
		]);
		expect(dutyExplanation(portal, audited('disclosure-guide')).html).toBeUndefined();
		expect(dutyExplanation(portal, audited('influential-penalty-decisions')).places).toEqual([
			{ label: '行政处罚决定（表格的每一行）', href: '/enforcement/penalty-decisions/' },
		]);
		expect(dutyExplanation(portal, audited('disclosure-guide')).places).toEqual([
			{ label: '政府信息公开指南', href: undefined },
		]);
	});
});

test('a matrix a level: what an agency does not owe has no cell', () => {
	expect(
		matrices(portal).map(({ level, title, agencies }) => [
			level,
			title,
			agencies.map(({ id }) => id),
		]),
	).toEqual([
		['county', '县级人民政府', ['government']],
		['department', '县级政府部门', ['justice', 'market']],
		['township', '乡镇人民政府', ['town']],
	]);
	const rowsOf = (level: string) =>
		the(matrices(portal).find((each) => each.level === level)).fields.flatMap(({ rows }) => rows);
	const departments = new Map(rowsOf('department').map(({ href, cells }) => [href, cells]));
	expect(departments.get('/audit/duties/influential-penalty-decisions/')).toEqual([
		undefined,
		{
			outcome: always('met', portal.today),
			href: '/audit/agencies/market/#duty-influential-penalty-decisions',
		},
	]);
	expect(departments.has('/audit/duties/zz-local/')).toBe(false);
	expect(rowsOf('township').find(({ href }) => href === '/audit/duties/zz-local/')).toEqual({
		title: '公开测试情况',
		href: '/audit/duties/zz-local/',
		cells: [
			{
				outcome: always('not-applicable', portal.today),
				href: '/audit/agencies/town/#duty-zz-local',
			},
		],
	});
	expect(matrices(portalOf({ 'agencies/town.md': agency({ type: 'township' }) }))).toHaveLength(1);
});

test('fields stand in the order of readers, the county’s own duties last', () => {
	const fields = dutyFields(portal);
	expect(fields.map(({ title }) => title).at(0)).toBe('政府信息公开工作');
	expect(fields.at(-1)).toMatchObject({ title: '本县增加的义务' });
	expect(fields.at(-1)?.duties.map(({ duty: { id } }) => id)).toEqual(['aa-local', 'zz-local']);
	expect(fields.flatMap(({ duties }) => duties)).toHaveLength(owedDuties(portal).length);
});

describe('the pages of outcomes', () => {
	test('count each verdict once', () => {
		const pages = outcomePages(portal);
		expect(pages.map(({ outcome }) => outcome)).toEqual([
			...['missing', 'late', 'stale', 'needs-review', 'not-yet-due', 'not-applicable', 'met'],
		]);
		expect(pages.reduce((sum, { count }) => sum + count[0].value, 0)).toBe(verdicts(portal).length);
		expect(pages.map(({ outcome, count }) => [outcome, count[0].value])).toEqual(
			pages.map(({ outcome }) => [outcome, totals(portal)[0].value[outcome]]),
		);
		expect(pages.filter(({ isExplained }) => isExplained).map(({ outcome }) => outcome)).toEqual([
			...['missing', 'late', 'stale', 'not-applicable'],
		]);
		expect(pages[0]).toMatchObject({
			title: '履行情况：缺失',
			explanation: '期限已过，或者应当随时能够查到，没有找到公开的内容，或者内容缺少规定的部分。',
		});
	});

	test('stand by field and duty', () => {
		const missing = the(outcomePages(portal).find(({ outcome }) => outcome === 'missing'));
		for (const { title, members } of missing.fields)
			for (const { id, lines } of members) {
				expect(dutyFields(portal).find((field) => field.title === title)?.duties).toContainEqual(
					audited(id),
				);
				expect(lines.map(({ duty: { href } }) => href)).toEqual(
					lines.map(() => `/audit/duties/${id}/`),
				);
			}
		expect(missing.fields.length).toBeGreaterThan(2);
	});

	test('say the same of several agencies once', () => {
		const missing = the(outcomePages(portal).find(({ outcome }) => outcome === 'missing'));
		const guides = missing.fields
			.flatMap(({ members }) => members)
			.filter(({ id }) => id === 'disclosure-guide');
		expect(guides.flatMap(({ lines }) => lines.map(({ agencies }) => agencies))).toEqual([
			[
				{ label: '测试县人民政府', href: '/audit/agencies/government/#duty-disclosure-guide' },
				{ label: '测试县司法局', href: '/audit/agencies/justice/#duty-disclosure-guide' },
				{ label: '测试县市场监督管理局', href: '/audit/agencies/market/#duty-disclosure-guide' },
				{ label: '测试县甲镇人民政府', href: '/audit/agencies/town/#duty-disclosure-guide' },
			],
		]);
	});
});

test('counts of an agency are those of its verdicts', () => {
	for (const { id, counts, verdicts: own } of auditedAgencies(portal)) {
		expect(own.every((verdict) => verdict.agency === id)).toBe(true);
		expect(counts[0].value.met).toBe(own.filter(({ outcome }) => outcome === 'met').length);
	}
});

test('the report is of this site on this day, of all its pages', () => {
	const report = ledgerReport(portal);
	expect([report.site, report.name, report.today, report.pageCount]).toEqual([
		'https://www.ceshi.example/',
		'测试县人民政府',
		'2026-06-01',
		publishedPages(portal).length,
	]);
	expect(report.verdicts).toBe(verdicts(portal));
	expect(report.duties).toBe(owedDuties(portal));
	expect([report.health, report.notes, report.publications]).toEqual([[], [], {}]);
});

test('an audit reads of a page its facts, headings and the duties that it is evidence of', () => {
	const pageAt = (path: string) =>
		the(publishedPages(portal).find(({ url }) => url === `https://www.ceshi.example${path}`));
	expect(pageAt('/disclosure/information/plan/')).toMatchObject({
		title: '测试规划',
		section: 'information',
		agencies: ['government'],
		keywords: ['测试'],
		headings: ['测试规划'],
	});
	expect(pageAt('/disclosure/information/plan/').claims).toContain('zz-local');
	expect(pageAt('/about/').headings).toEqual(['关于', '本站']);
	expect(claimsOf(portal, 'https://www.ceshi.example/none/')).toEqual([]);
	expect(pageAt('/enforcement/penalty-decisions/2026/').rows.map(({ anchor }) => anchor)).toEqual([
		'row-测市监罚-2026-1号',
	]);
});

test('an agency sees what no page shows, what comes for it alone, and its duties by field', () => {
	const of = (id: string) =>
		agencyDuties(portal, the(auditedAgencies(portal).find((each) => each.id === id)));
	const justice = of('justice');
	const unseen = (id: string) => of(id).unseen.map(({ href }) => href);
	expect(justice.unseen).toContainEqual({
		label: '公开测试情况（县级政府部门）',
		href: '/audit/duties/aa-local/',
	});
	expect(unseen('town')).not.toContain('/audit/duties/aa-local/');
	// Only agencies that enforce withdraw decisions.
	expect(unseen('market')).toContain('/audit/duties/penalty-decision-withdrawal/');
	expect(unseen('justice')).not.toContain('/audit/duties/penalty-decision-withdrawal/');
	expect(justice.coming.map(({ duty: { id }, agencies }) => [id, agencies])).toEqual(
		comingDue(portal)
			.filter(({ agencies }) => agencies.some(({ id }) => id === 'justice'))
			.map(({ duty: { id } }) => [id, []]),
	);
	expect(of('market').coming.length).toBeGreaterThan(justice.coming.length);
	const [first] = justice.fields;
	expect([first?.title, first?.entries[0]?.anchor, first?.entries[0]?.heading]).toEqual([
		'政府信息公开工作',
		'duty-disclosure-guide',
		{ label: '政府信息公开指南', href: '/audit/duties/disclosure-guide/' },
	]);
});

test('a verdict names its year', () => {
	const report = the(
		verdicts(portal).find(
			({ duty: id, agency: of }) => id.startsWith('department-') && of === 'justice',
		),
	);
	expect(shown(portal, report).period).toBe(`${report.period} 年度`);
	const guide = the(verdicts(portal).find(({ duty: id }) => id === 'disclosure-guide'));
	expect(shown(portal, guide).period).toBeUndefined();
});
