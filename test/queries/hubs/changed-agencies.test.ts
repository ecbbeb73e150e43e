import { expect, test } from 'vitest';
import { jurisdictions, jurisdictionsByDay } from '../../../src/queries/hubs/reconsideration.ts';
import {
	formerAgencies,
	leadersByAgency,
	organisationByDay,
	organisationChart,
} from '../../../src/queries/hubs/organisation.ts';
import { verdictsOfAgency } from '../../../src/queries/ledger/verdicts.ts';
import { auditedAgencies } from '../../../src/queries/ledger/audit-ledger.ts';
import { documentView } from '../../../src/queries/document/document-view.ts';
import { agenciesOf, agencyNamed, allAgencies } from '../../../src/queries/records/agencies.ts';
import { issuerNotes, notesOn } from '../../../src/queries/records/agency-notes.ts';
import { agencyView } from '../../../src/queries/views/agency-view.ts';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { valueOnDay } from '../../../src/domain/dates/by-day.ts';
import { documentIn, onDay, portalOf, the } from '../portal.ts';
import { agency, normativeDocument } from '../records.ts';
import type { AgencyNote } from '../../../src/queries/records/agency-notes.ts';
import type { Portal } from '../../../src/queries/portal.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

/** A county in which agencies were abolished, divided, renamed, and one is to be abolished. */
const portal = portalOf({
	'agencies/government.md': agency({
		leaders: [
			{ name: '禾二', post: '副县长', order: 2 },
			{ name: '禾一', post: '县长', work: '主持全面工作', since: '2024-05-06', order: 1 },
		],
	}),
	'agencies/market.md': bureau('市场监督管理局', {
		leaders: [{ post: '局长', vacant: true }],
		internalBodies: [{ name: '登记股', functions: '登记', phone: '0000-2' }],
	}),
	'agencies/emergency.md': bureau('应急管理局', { establishedOn: '2025-06-01' }),
	'agencies/quality.md': bureau('质量技术监督局', {
		abolishedOn: '2019-03-01',
		successors: [{ agency: 'market' }],
	}),
	'agencies/safety.md': bureau('安全生产监督管理局', {
		abolishedOn: '2025-06-01',
		successors: [
			{ agency: 'emergency', functions: '安全生产' },
			{ agency: 'market', functions: '特种设备' },
		],
	}),
	'agencies/health.md': bureau('卫生健康局', {
		formerNames: [{ name: '测试县卫生和计划生育局', until: '2019-02-28' }],
		alsoNamed: ['测试县爱国卫生运动委员会办公室'],
	}),
	'agencies/tourism.md': bureau('旅游局', {
		abolishedOn: '2027-01-01',
		successors: [{ agency: 'market' }],
	}),
	'agencies/annals.md': bureau('地方志办公室', {
		sharesOfficeWith: { agency: 'health', as: 'plate' },
	}),
	'agencies/office.md': agency({
		name: '测试县市场监督管理局甲所',
		type: 'dispatched',
		parent: 'market',
	}),
	'normative-documents/old.md': normativeDocument({
		issuers: ['quality', 'health'],
		documentNumber: '测质规〔2018〕1号',
		formedOn: '2018-05-20',
		publishedOn: '2018-05-24',
	}),
});

test('a page says the end and the successors, the names, the plates and the predecessors', () => {
	expect(noted('quality')).toEqual(['已于2019年3月1日撤销，职能由[测试县市场监督管理局]承接']);
	expect(noted('safety')).toEqual([
		'已于2025年6月1日撤销，职能由[测试县应急管理局]（安全生产）、[测试县市场监督管理局]（特种设备）承接',
	]);
	expect(noted('tourism')).toEqual(['自2027年1月1日起撤销，职能由[测试县市场监督管理局]承接']);
	expect(noted('health')).toEqual([
		'加挂牌子：[测试县地方志办公室]',
		'加挂牌子：测试县爱国卫生运动委员会办公室',
		'曾用名：测试县卫生和计划生育局（用到2019年2月28日）',
	]);
	expect(noted('annals')).toEqual(['是[测试县卫生健康局]加挂的牌子，是一个机构，公开义务由它履行']);
	expect(noted('market')).toEqual([
		'承接了[测试县质量技术监督局]的职能（2019年3月1日撤销）',
		'承接了[测试县安全生产监督管理局]的职能（2025年6月1日撤销）（特种设备）',
	]);
});

test('what is said of an agency turns on the day of its end', () => {
	const turns = (id: string) =>
		agenciesOf(portal, [id]).flatMap((one) =>
			notesOn(portal, one)
				.filter(({ shown }) => shown.length > 1)
				.map((note) => [textOf(note).slice(0, 12), note.shown]),
		);
	const [before, after] = [false, true].map((isOver) => [
		{ from: '2026-06-01', value: !isOver },
		{ from: '2027-01-01', value: isOver },
	]);
	expect(turns('tourism')).toEqual([
		['自2027年1月1日起撤', before],
		['已于2027年1月1日撤', after],
	]);
	expect(turns('market')).toEqual([['承接了[测试县旅游局]的', after]]);
});

test('without a successor it says that nobody is named', () => {
	const alone = portalOf({
		'agencies/old.md': bureau('物价局', { parent: undefined, abolishedOn: '2019-03-01' }),
	});
	expect(allAgencies(alone).flatMap((one) => notedToday(notesOn(alone, one)))).toEqual([
		'已于2019年3月1日撤销，职能由哪个机构承接，待核实',
	]);
});

test('its documents name the successor, and the name that an issuer had', () => {
	const document = documentIn(portal, normativeDocuments, 'old');
	expect(issuerNotes(portal, document.data.issuers).map(textOf)).toEqual([
		'发布机构[测试县质量技术监督局]已于2019年3月1日撤销，职能由[测试县市场监督管理局]承接',
	]);
	const issuers = documentView(portal, document).facts.filter(({ label }) =>
		/发布机构/.test(label),
	);
	expect(issuers.map(({ value }) => value)).toEqual([
		'测试县质量技术监督局',
		'测试县卫生健康局（发文时名称：测试县卫生和计划生育局）',
	]);
});

test('the ledger charges an abolished agency with nothing after its end, a new one with nothing before', () => {
	const yearsOf = (id: string, duty: string, on = portal) =>
		verdictsOfAgency(on, id).flatMap((one) =>
			one.duty === duty ? [`${one.period} ${one.outcome}`] : [],
		);
	const standing = (id: string, on = portal) =>
		verdictsOfAgency(on, id).filter(({ period }) => period === undefined).length;
	expect(verdictsOfAgency(portal, 'quality')).toEqual([]);
	expect(verdictsOfAgency(portal, 'annals')).toEqual([]);
	expect(standing('safety')).toBe(0);
	const report = 'department-disclosure-report';
	const before = onDay(portal, '2025-12-01');
	expect(yearsOf('safety', report, before)).toEqual(['2024 missing']);
	expect(yearsOf('safety', report)).toEqual([]);
	expect(yearsOf('emergency', report, before)).toEqual(['2025 not-yet-due']);
	expect(yearsOf('health', report, before)).toEqual(['2025 not-yet-due', '2024 missing']);
	expect(standing('tourism')).toBe(standing('emergency'));
	expect(standing('tourism', onDay(portal, '2027-01-01'))).toBe(0);
	expect(auditedAgencies(portal).map(({ id }) => id)).toEqual([
		'government',
		'emergency',
		'health',
		'market',
		'tourism',
		'safety',
	]);
});

test('applications for reconsideration go where those against the successor go', () => {
	const against = (id: string) => jurisdictions(portal).find((one) => one.agency.id === id);
	expect(against('quality')).toMatchObject({
		organs: [{ name: '测试县人民政府', href: '/agencies/government/' }],
		article: '《行政复议法》第十九条、《行政复议法》第二十四条',
	});
	expect(against('annals')?.reason).toMatch(/^与测试县卫生健康局是一个机构。/);
});

const formerOn = (directory: Portal, day: CalendarDate) =>
	formerAgencies(directory)
		.filter(({ isListed }) => valueOnDay(isListed, day))
		.map(({ entry: { id } }) => id);

test('the directory lists those that exist, as a tree, and the former ones apart', () => {
	const [government] = organisationChart(portal);
	const [departments] = the(government).groups;
	expect(departments?.units.map(({ name }) => name)).toEqual([
		'测试县地方志办公室（加挂的牌子）',
		'测试县应急管理局',
		'测试县卫生健康局',
		'测试县市场监督管理局',
		'测试县旅游局',
	]);
	const market = departments?.units.find(({ href }) => href === '/agencies/market/');
	expect(market?.groups.map(({ title, units }) => [title, units.map(({ name }) => name)])).toEqual([
		['内设机构', ['登记股']],
		['派出机构', ['测试县市场监督管理局甲所']],
	]);
	expect(formerOn(portal, portal.today)).toEqual(['safety', 'quality']);
	expect(organisationChart(onDay(portal, '2027-01-01'))).not.toEqual(organisationChart(portal));
});

test('the directory knows what it will be when an agency is abolished', () => {
	for (const day of ['2026-12-31', '2027-01-01'] as const) {
		const then = onDay(portal, day);
		expect(valueOnDay(organisationByDay(portal), day)).toEqual(organisationChart(then));
		expect(jurisdictionsByDay(portal).map(({ dated }) => valueOnDay(dated, day)?.reason)).toEqual(
			jurisdictionsByDay(portal).map(
				({ agency: { id } }) => jurisdictions(then).find((one) => one.agency.id === id)?.reason,
			),
		);
		expect(formerOn(portal, day)).toEqual(formerOn(then, day));
	}
	expect(formerOn(portal, '2027-01-01')).not.toEqual(formerOn(portal, '2026-12-31'));
});

test('an agency is found by its former names and those on its plates', () => {
	expect(agencyNamed(portal, '测试县卫生和计划生育局')?.id).toBe('health');
	expect(agencyNamed(portal, '测试县爱国卫生运动委员会办公室')?.id).toBe('health');
});

test('leaders stand in their order, the county’s first, vacant posts are said to be vacant', () => {
	const { known, unknown } = leadersByAgency(portal);
	expect(
		known.map(({ agency: { id }, leaders }) => [
			id,
			leaders.map(({ post, name, about }) => [post, name, about]),
		]),
	).toEqual([
		[
			'government',
			[
				['县长', '禾一', '县长'],
				['副县长', '禾二', '副县长'],
			],
		],
		['market', [['局长', '空缺', '测试县市场监督管理局局长']]],
	]);
	expect(unknown.map(({ id }) => id)).toEqual(['emergency', 'health', 'tourism', 'office']);
});

test('a page begins with telephone, address and hours; a vacant post is no name of a leader', () => {
	const view = agencyView(portal, the(agenciesOf(portal, ['market'])[0]));
	expect(view.facts.slice(0, 3)).toEqual([
		{
			label: '联系电话',
			value: '0000-0000000',
			asked: 'phone',
			element: 'phone',
			href: 'tel:0000-0000000',
		},
		{ label: '办公地址', value: '测试路1号', asked: 'address', element: 'address' },
		{ label: '办公时间', value: '工作日 8:30—17:30', asked: 'hours', element: 'hours' },
	]);
	expect(view.internalBodies).toEqual([{ name: '登记股', functions: '登记', phone: '0000-2' }]);
	expect(view.fieldOffices.map(({ name, href }) => [name, href])).toEqual([
		['测试县市场监督管理局甲所', '/agencies/office/'],
	]);
	const organization = verdictsOfAgency(portal, 'market').find(
		({ duty }) => duty === 'organization-information',
	);
	expect(organization?.outcome).toBe('missing');
	expect(organization?.reason).toBe('应有 5 项内容，缺少 1 项：负责人姓名。');
});

function bureau(name: string, fields: Readonly<Record<string, unknown>>): string {
	return agency({ name: `测试县${name}`, type: 'department', parent: 'government', ...fields });
}

function noted(id: string): string[] {
	return agenciesOf(portal, [id]).flatMap((one) => notedToday(notesOn(portal, one)));
}

function notedToday(notes: readonly AgencyNote[]): string[] {
	return notes.filter(({ shown }) => shown[0].value).map(textOf);
}

/** The sentence, with links in brackets. */
function textOf({ parts }: AgencyNote): string {
	return parts.map((part) => (typeof part === 'string' ? part : `[${part.label}]`)).join('');
}
