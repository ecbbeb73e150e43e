import { expect, test } from 'vitest';
import { documentKinds } from '../../../src/collections/document-kinds.ts';
import { information as informationKind } from '../../../src/collections/information.ts';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { facetName, listName, listsOf, searchHref } from '../../../src/queries/lists/lists.ts';
import { pageHref } from '../../../src/queries/page-href.ts';
import { newest, newestOf } from '../../../src/queries/lists/newest.ts';
import { addDays } from '../../../src/domain/dates/calendar-date.ts';
import { portalOf } from '../portal.ts';
import * as files from '../records.ts';
import type { DocumentKind } from '../../../src/collections/declarations/document-kind.ts';

const many = Object.fromEntries(
	Array.from({ length: 31 }, (_, index) => [
		`information/i${index}.md`,
		files.information({ issuers: ['justice'], publishedOn: '2025-03-04' }),
	]),
);
const portal = portalOf({
	...many,
	'agencies/government.md': files.agency(),
	'agencies/justice.md': files.agency({ name: '测试县司法局', type: 'department' }),
	'normative-documents/a.md': files.normativeDocument({ issuers: ['government', 'justice'] }),
	'normative-documents/b.md': files.normativeDocument({
		permanentBasis: undefined,
		expiresOn: '2026-05-31',
	}),
	'interpretations/e.md': files.interpretation({ interprets: ['a'] }),
	'major-decisions/f.md': files.majorDecision(),
	'consultations/g.md': files.consultation(),
	'disclosure-reports/h.md': files.disclosureReport(),
});

const optionsOf = (kind: DocumentKind) =>
	listsOf(portal, kind).flatMap((page) =>
		page.kind === 'facet'
			? [
					[
						facetName(page),
						page.facet.options.map(({ label, href, documents }) => [label, href, documents.length]),
					],
				]
			: [],
	);

test('each kind is divided in its ways; states have a list even when it is empty', () => {
	expect(Object.fromEntries(documentKinds.map((kind) => [kind.name, optionsOf(kind)]))).toEqual({
		consultations: [
			[
				'意见征集：按征集状态查看',
				[
					['征集中', '/consultations/state/open/', 0],
					['即将开始', '/consultations/state/upcoming/', 0],
					['已结束', '/consultations/state/closed/', 1],
					['已反馈', '/consultations/state/answered/', 0],
				],
			],
			['意见征集：按年份查看', [['2024年', '/consultations/year/2024/', 1]]],
			['意见征集：按发布机构查看', [['测试县人民政府', '/consultations/issuer/government/', 1]]],
		],
		'disclosure-guides': [['政府信息公开指南：按发布机构查看', []]],
		'disclosure-reports': [
			['政府信息公开年报：按报告年度查看', [['2023年', '/disclosure/reports/year/2023/', 1]]],
			[
				'政府信息公开年报：按发布机构查看',
				[['测试县人民政府', '/disclosure/reports/issuer/government/', 1]],
			],
		],
		information: [
			[
				'法定主动公开内容：按公开内容查看',
				[
					[
						'国民经济和社会发展规划、专项规划、区域规划及相关政策',
						'/disclosure/information/category/plans/',
						31,
					],
				],
			],
			['法定主动公开内容：按栏目查看', []],
			['法定主动公开内容：按年份查看', [['2025年', '/disclosure/information/year/2025/', 31]]],
			[
				'法定主动公开内容：按发布机构查看',
				[['测试县司法局', '/disclosure/information/issuer/justice/', 31]],
			],
			['法定主动公开内容：按主题查看', []],
		],
		interpretations: [
			['政策解读：按解读形式查看', [['文字解读', '/interpretations/form/text/', 1]]],
			['政策解读：按年份查看', [['2024年', '/interpretations/year/2024/', 1]]],
			['政策解读：按发布机构查看', [['测试县人民政府', '/interpretations/issuer/government/', 1]]],
			['政策解读：按主题查看', []],
		],
		'major-decisions': [
			['重大行政决策：按目录年度查看', [['2026年度目录', '/decisions/catalogue/2026/', 1]]],
			[
				'重大行政决策：按进展查看',
				[
					['计划', '/decisions/state/planned/', 1],
					['进行中', '/decisions/state/under-way/', 0],
					['已完成', '/decisions/state/decided/', 0],
					['已调出', '/decisions/state/removed/', 0],
				],
			],
			['重大行政决策：按发布机构查看', [['测试县人民政府', '/decisions/issuer/government/', 1]]],
		],
		'normative-documents': [
			[
				'行政规范性文件：按效力状态查看',
				[
					['尚未施行', '/normative-documents/status/pending/', 0],
					['现行有效', '/normative-documents/status/in-force/', 1],
					['即将到期', '/normative-documents/status/expiring/', 0],
					['部分有效', '/normative-documents/status/partly/', 0],
					['暂停执行', '/normative-documents/status/suspended/', 0],
					['已失效', '/normative-documents/status/expired/', 1],
					['已废止', '/normative-documents/status/repealed/', 0],
					['已被替代', '/normative-documents/status/superseded/', 0],
					['待核实', '/normative-documents/status/unverified/', 0],
				],
			],
			['行政规范性文件：按年份查看', [['2024年', '/normative-documents/year/2024/', 2]]],
			[
				'行政规范性文件：按发布机构查看',
				[
					['测试县人民政府', '/normative-documents/issuer/government/', 2],
					['测试县司法局', '/normative-documents/issuer/justice/', 1],
				],
			],
			[
				'行政规范性文件：按主题查看',
				[['综合政务', '/normative-documents/topic/general-affairs/', 2]],
			],
		],
		'reconsideration-decisions': [
			['行政复议决定书：按复议结果查看', []],
			['行政复议决定书：按被申请人查看', []],
			['行政复议决定书：按年份查看', []],
			['行政复议决定书：按发布机构查看', []],
		],
		'rule-of-law-reports': [
			['法治政府建设年度报告：按报告年度查看', []],
			['法治政府建设年度报告：按发布机构查看', []],
		],
	});
});

test('a list has thirty documents a page', () => {
	expect(
		listsOf(portal, informationKind).flatMap((page) =>
			page.kind === 'documents'
				? [
						[
							pageHref(page.href, page.page),
							listName(page),
							page.documents.length,
							page.count[0].value,
							page.page,
							page.pageCount,
						],
					]
				: [],
		),
	).toEqual([
		['/disclosure/information/', '法定主动公开内容', 30, 31, 1, 2],
		['/disclosure/information/page/2/', '法定主动公开内容', 1, 31, 2, 2],
		[
			'/disclosure/information/category/plans/',
			'法定主动公开内容：国民经济和社会发展规划、专项规划、区域规划及相关政策',
			30,
			31,
			1,
			2,
		],
		[
			'/disclosure/information/category/plans/page/2/',
			'法定主动公开内容：国民经济和社会发展规划、专项规划、区域规划及相关政策',
			1,
			31,
			2,
			2,
		],
		['/disclosure/information/year/2025/', '法定主动公开内容：2025年', 30, 31, 1, 2],
		['/disclosure/information/year/2025/page/2/', '法定主动公开内容：2025年', 1, 31, 2, 2],
		['/disclosure/information/issuer/justice/', '法定主动公开内容：测试县司法局', 30, 31, 1, 2],
		[
			'/disclosure/information/issuer/justice/page/2/',
			'法定主动公开内容：测试县司法局',
			1,
			31,
			2,
			2,
		],
	]);
});

test('a list opens the search with its filter', () => {
	const hrefs = listsOf(portal, normativeDocuments).flatMap((page) =>
		page.kind === 'documents' ? [[page.href, decodeURI(searchHref(page))]] : [],
	);
	expect(hrefs).toEqual([
		['/normative-documents/', '/search/?section=行政规范性文件'],
		['/normative-documents/status/pending/', '/search/?section=行政规范性文件&status=尚未施行'],
		['/normative-documents/status/in-force/', '/search/?section=行政规范性文件&status=现行有效'],
		['/normative-documents/status/expiring/', '/search/?section=行政规范性文件&status=即将到期'],
		['/normative-documents/status/partly/', '/search/?section=行政规范性文件&status=部分有效'],
		['/normative-documents/status/suspended/', '/search/?section=行政规范性文件&status=暂停执行'],
		['/normative-documents/status/expired/', '/search/?section=行政规范性文件&status=已失效'],
		['/normative-documents/status/repealed/', '/search/?section=行政规范性文件&status=已废止'],
		['/normative-documents/status/superseded/', '/search/?section=行政规范性文件&status=已被替代'],
		['/normative-documents/status/unverified/', '/search/?section=行政规范性文件&status=待核实'],
		['/normative-documents/year/2024/', '/search/?section=行政规范性文件&year=2024'],
		[
			'/normative-documents/issuer/government/',
			'/search/?section=行政规范性文件&issuer=测试县人民政府',
		],
		['/normative-documents/issuer/justice/', '/search/?section=行政规范性文件&issuer=测试县司法局'],
		[
			'/normative-documents/topic/general-affairs/',
			'/search/?section=行政规范性文件&topic=综合政务',
		],
	]);
});

test('the home page shows six of each section; an agency those that it issued alone or with others', () => {
	const shown = (list: ReturnType<typeof newestOf>) =>
		list.map(({ title, href, newest: documents, count }) => [
			title,
			href,
			documents.map(({ id }) => id),
			count[0].value,
		]);
	expect(shown([...newest(portal)])).toEqual([
		['法定主动公开内容', '/disclosure/information/', ['i0', 'i1', 'i10', 'i11', 'i12', 'i13'], 31],
		['行政规范性文件', '/normative-documents/', ['a', 'b'], 2],
		['政策解读', '/interpretations/', ['e'], 1],
		['意见征集', '/consultations/', ['g'], 1],
	]);
	expect(shown(newestOf(portal, 'justice'))).toEqual([
		[
			'法定主动公开内容',
			'/disclosure/information/issuer/justice/',
			['i0', 'i1', 'i10', 'i11', 'i12', 'i13'],
			31,
		],
		['行政规范性文件', '/normative-documents/issuer/justice/', ['a'], 1],
	]);
	expect(newestOf(portal, 'none')).toEqual([]);
});

test('a document whose time of publicity ends leaves the lists, the counts and the newest, where the next one follows', () => {
	const ending = portalOf({
		'agencies/government.md': files.agency(),
		...Object.fromEntries(
			Array.from({ length: 8 }, (_, place) => [
				`information/i${place}.md`,
				files.information(place === 0 ? { publicUntil: '2026-06-10' } : {}),
			]),
		),
	});
	const [all] = listsOf(ending, informationKind).flatMap((page) =>
		page.kind === 'documents' ? [page] : [],
	);
	expect(all?.count).toEqual([
		{ from: '2026-06-01', value: 8 },
		{ from: '2026-06-11', value: 7 },
	]);
	const [first] = newest(ending);
	expect(
		first?.members.map(({ document, listed }) => [
			document.id,
			...listed.map(({ value }) => value),
		]),
	).toEqual([
		['i0', true, false],
		...['i1', 'i2', 'i3', 'i4', 'i5'].map((id) => [id, true]),
		['i6', false, true],
	]);
});

test('a list carries those who join within a year, and a count no more changes than two dozen', () => {
	const pending = (place: number, effectiveOn: string) =>
		[
			`normative-documents/n${String(place).padStart(2, '0')}.md`,
			files.normativeDocument({ publishedOn: '2026-05-20', effectiveOn }),
		] as const;
	const inForce = (days: readonly string[]) => {
		const county = portalOf({
			'agencies/government.md': files.agency(),
			...Object.fromEntries(days.map((day, place) => pending(place, day))),
		});
		return listsOf(county, normativeDocuments).flatMap((page) =>
			page.kind === 'documents' && page.href.endsWith('/in-force/') ? [page] : [],
		);
	};
	const [list] = inForce(['2027-06-02', '2027-06-03', '2026-06-01']);
	expect(list?.members.map(({ document }) => document.id)).toEqual(['n00', 'n02']);
	expect(list?.documents.map(({ id }) => id)).toEqual(['n02']);
	expect(list?.count).toEqual([
		{ from: '2026-06-01', value: 1 },
		{ from: '2027-06-02', value: 2 },
		{ from: '2027-06-03', value: undefined },
	]);
	const days = Array.from({ length: 40 }, (_, place) => addDays('2026-06-02', place));
	const pages = inForce(days);
	expect(pages.map(({ members, page, pageCount }) => [members.length, page, pageCount])).toEqual([
		[30, 1, 2],
		[10, 2, 2],
	]);
	expect(pages[0]?.count.slice(-2)).toEqual([
		{ from: '2026-06-25', value: 24 },
		{ from: '2026-06-26', value: undefined },
	]);
});
