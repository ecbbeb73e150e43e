import { expect, test } from 'vitest';
import { consultations } from '../../../src/collections/consultations.ts';
import { disclosureGuides } from '../../../src/collections/disclosure-guides.ts';
import { disclosureReports } from '../../../src/collections/disclosure-reports.ts';
import { information as informationKind } from '../../../src/collections/information.ts';
import { interpretations } from '../../../src/collections/interpretations.ts';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { reconsiderationDecisions } from '../../../src/collections/reconsideration-decisions.ts';
import { facetName, listsOf, searchHref } from '../../../src/queries/lists/lists.ts';
import { listView } from '../../../src/queries/views/list-view.ts';
import { listPages } from '../../../src/queries/site-map/document-pages.ts';
import { portalOf, the } from '../portal.ts';
import * as files from '../records.ts';
import type { DocumentKind } from '../../../src/collections/declarations/document-kind.ts';
import type { ListPage } from '../../../src/queries/lists/lists.ts';

const portal = portalOf({
	'agencies/government.md': files.agency(),
	'agencies/justice.md': files.agency({ name: '测试县司法局', type: 'department' }),
	'agencies/above.md': files.agency({ name: '上级厅', type: 'superior' }),
	'disclosure-guides/justice.md': files.disclosureGuide({ issuers: ['justice'] }),
	'disclosure-reports/r.md': files.disclosureReport({ year: 2023 }),
	'disclosure-reports/s.md': files.disclosureReport({
		year: 2024,
		formedOn: '2025-01-10',
		publishedOn: '2025-01-20',
	}),
	'information/a.md': files.information({ category: 'budget', publishedOn: '2025-01-02' }),
	'information/b.md': files.information({
		category: 'plans',
		topic: '财政、金融、审计/财政',
		updatedOn: '2025-06-01',
	}),
	'information/c.md': files.information({
		category: 'plans',
		topic: '综合政务/政务公开',
		issuers: ['justice', 'government'],
	}),
	'normative-documents/d.md': files.normativeDocument({ publishedOn: '2026-05-20' }),
	'interpretations/e.md': files.interpretation({ form: '视频', interprets: ['d'] }),
	'interpretations/f.md': files.interpretation({ form: '文字解读', interprets: ['d'] }),
	'major-decisions/g.md': files.majorDecision({ order: 2 }),
	'major-decisions/h.md': files.majorDecision({ order: 1 }),
	'major-decisions/i.md': files.majorDecision({ year: 2025 }),
	'consultations/j.md': files.consultation({ startedOn: '2026-05-20', endedOn: '2026-06-20' }),
	'reconsideration-decisions/k.md': files.reconsiderationDecision({ respondent: 'justice' }),
	'reconsideration-decisions/l.md': files.reconsiderationDecision({ result: '撤销' }),
	'reconsideration-decisions/m.md': files.reconsiderationDecision(),
});
const listAt = (kind: DocumentKind, href: string): ListPage =>
	the(
		listsOf(portal, kind).find(
			(page): page is ListPage => page.kind === 'documents' && page.href === href,
		),
		href,
	);
const idsAt = (kind: DocumentKind, href: string) =>
	listAt(kind, href).documents.map(({ id }) => id);
const optionsOf = (kind: DocumentKind, step: string) =>
	listAt(kind, kind.path)
		.facets.filter((facet) => facet.step === step)
		.flatMap(({ options }) =>
			options.map(({ slug, label, documents }) => [slug, label, documents.map(({ id }) => id)]),
		);

test('documents are divided by their fields, in the order of the law, the directory and the years', () => {
	expect(optionsOf(informationKind, 'category')).toEqual([
		['plans', '国民经济和社会发展规划、专项规划、区域规划及相关政策', ['b', 'c']],
		['budget', '财政预算、决算信息', ['a']],
	]);
	expect(optionsOf(informationKind, 'year')).toEqual([
		['2025', '2025年', ['a']],
		['2024', '2024年', ['b', 'c']],
	]);
	expect(optionsOf(informationKind, 'issuer')).toEqual([
		['government', '测试县人民政府', ['a', 'b', 'c']],
		['justice', '测试县司法局', ['c']],
	]);
	expect(optionsOf(informationKind, 'topic').map(([, label, ids]) => [label, ids])).toEqual([
		['综合政务', ['c']],
		['财政、金融、审计', ['b']],
	]);
	expect(optionsOf(disclosureReports, 'year')).toEqual([
		['2024', '2024年', ['s']],
		['2023', '2023年', ['r']],
	]);
	expect(optionsOf(interpretations, 'form')).toEqual([
		['text', '文字解读', ['f']],
		['video', '视频', ['e']],
	]);
	expect(optionsOf(majorDecisions, 'catalogue')).toEqual([
		['2026', '2026年度目录', ['g', 'h']],
		['2025', '2025年度目录', ['i']],
	]);
	expect(optionsOf(reconsiderationDecisions, 'respondent')).toEqual([
		['government', '测试县人民政府', ['l', 'm']],
		['justice', '测试县司法局', ['k']],
	]);
	expect(
		optionsOf(reconsiderationDecisions, 'result').map(([, label, ids]) => [label, ids]),
	).toEqual([
		['撤销', ['l']],
		['维持', ['k', 'm']],
	]);
});

test('the documents of a list stand newest first', () => {
	expect(idsAt(informationKind, '/disclosure/information/')).toEqual(['a', 'b', 'c']);
	expect(idsAt(informationKind, '/disclosure/information/issuer/justice/')).toEqual(['c']);
});

test('the list of all says how fresh it is and which agencies have a document; others do not', () => {
	const all = listView(portal, listAt(normativeDocuments, '/normative-documents/'));
	expect(all.freshness).toMatchObject({
		newest: '2026-05-20',
		limit: '6 个月',
		state: [{ value: 'fresh' }, { from: '2026-11-21', value: 'stale' }],
	});
	expect([
		all.states.map(({ label }) => label),
		all.overviews.map(({ id }) => id),
		all.coverage,
		all.catalogue,
		all.current,
	]).toEqual([
		['效力状态'],
		['normative-documents-clean-up'],
		undefined,
		undefined,
		'/normative-documents/',
	]);
	const part = listView(
		portal,
		listAt(normativeDocuments, '/normative-documents/status/in-force/'),
	);
	expect([
		part.freshness,
		part.count[0].value,
		part.items.map(({ status }) => status?.validity),
	]).toEqual([undefined, '共 1 件。', ['in-force']]);
	const guides = listView(portal, listAt(disclosureGuides, '/disclosure/guides/'));
	expect(guides.coverage?.map(({ name, href, isListed }) => [name, href, isListed.length])).toEqual(
		[
			['测试县人民政府', undefined, 1],
			['测试县司法局', '/disclosure/guides/justice/', 1],
		],
	);
	expect([guides.states, guides.overviews]).toEqual([[], []]);
	expect(
		listView(portal, listAt(disclosureGuides, '/disclosure/guides/issuer/justice/')).coverage,
	).toBeUndefined();
});

test('a further page of a list does not say again how fresh it is', () => {
	const many = Object.fromEntries(
		Array.from({ length: 31 }, (_, place) => [
			`normative-documents/n${place}.md`,
			files.normativeDocument(),
		]),
	);
	const full = portalOf({ 'agencies/government.md': files.agency(), ...many });
	const [first, second] = listsOf(full, normativeDocuments).flatMap((page) =>
		page.kind === 'documents' ? [listView(full, page)] : [],
	);
	expect([first?.freshness?.state[0].value, first?.items.length]).toEqual(['stale', 30]);
	expect([second?.freshness, second?.items.length, second?.number]).toEqual([undefined, 1, 2]);
});

test('a year of decisions is its catalogue, in the order of the catalogue', () => {
	const year = listView(portal, listAt(majorDecisions, '/decisions/catalogue/2026/'));
	expect(year.catalogue?.caption).toBe('2026年度目录');
	expect(year.catalogue?.rows.map(([first]) => first)).toEqual([
		{ text: '1. 关于测试的公告', href: '/decisions/h/' },
		{ text: '2. 关于测试的公告', href: '/decisions/g/' },
	]);
	expect(year.catalogue?.summary[0].value).toMatch(/^目录共 2 项，/);
	expect(
		listView(portal, listAt(majorDecisions, '/decisions/state/planned/')).catalogue,
	).toBeUndefined();
	expect(listView(portal, listAt(majorDecisions, '/decisions/')).catalogue).toBeUndefined();
});

test('a line of a list says the state of what has one', () => {
	const [line] = listView(portal, listAt(consultations, '/consultations/')).items;
	expect([line?.state?.dated[0].value.label, line?.number, line?.issuers, line?.status]).toEqual([
		'征集中',
		undefined,
		'测试县人民政府',
		undefined,
	]);
});

test('each value of a facet has the number of its documents', () => {
	const { facets, hrefOf } = listView(portal, listAt(disclosureReports, '/disclosure/reports/'));
	expect(
		facets.map(({ label, options }) => [
			label,
			options.map(({ labels, href, count }) => ({
				label: labels[0].value,
				href,
				count: count[0].value,
			})),
		]),
	).toEqual([
		[
			'报告年度',
			[
				{ label: '2024年', href: '/disclosure/reports/year/2024/', count: '1' },
				{ label: '2023年', href: '/disclosure/reports/year/2023/', count: '1' },
			],
		],
		[
			'发布机构',
			[{ label: '测试县人民政府', href: '/disclosure/reports/issuer/government/', count: '2' }],
		],
	]);
	expect([hrefOf(1), hrefOf(3)]).toEqual(['/disclosure/reports/', '/disclosure/reports/page/3/']);
});

test('a list that the search cannot narrow to opens the search of its section', () => {
	const search = (kind: DocumentKind, href: string) => decodeURI(searchHref(listAt(kind, href)));
	expect(search(interpretations, '/interpretations/form/video/')).toBe('/search/?section=政策解读');
	expect(search(disclosureReports, '/disclosure/reports/year/2023/')).toBe(
		'/search/?section=政府信息公开年报&year=2023',
	);
});

test('the page of a list changes with what it lists, and leads back by its facet', () => {
	const pageAt = (href: string) => {
		const { title, trail, lastModified, found } = the(
			listPages(portal).find((page) => page.href === href),
			href,
		);
		return [title, trail, lastModified, found];
	};
	expect(pageAt('/disclosure/information/')).toEqual([
		'法定主动公开内容',
		[],
		'2025-06-01',
		'purpose',
	]);
	expect(pageAt('/disclosure/information/category/budget/')).toEqual([
		'法定主动公开内容：财政预算、决算信息',
		[{ label: '公开内容', href: '/disclosure/information/category/' }],
		'2025-01-02',
		undefined,
	]);
	expect(pageAt('/disclosure/information/category/')).toEqual([
		'法定主动公开内容：按公开内容查看',
		[],
		'2025-06-01',
		undefined,
	]);
	const facet = the(listsOf(portal, informationKind).find((page) => page.kind === 'facet'));
	expect(facet.kind === 'facet' && facetName(facet)).toBe('法定主动公开内容：按公开内容查看');
});
