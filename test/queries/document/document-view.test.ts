import { expect, test } from 'vitest';
import { disclosureGuides } from '../../../src/collections/disclosure-guides.ts';
import { disclosureReports } from '../../../src/collections/disclosure-reports.ts';
import { consultations } from '../../../src/collections/consultations.ts';
import { information as informationKind } from '../../../src/collections/information.ts';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { documentHeadings, documentView } from '../../../src/queries/document/document-view.ts';
import { trendOf } from '../../../src/queries/document/report-trend.ts';
import { documentIn, portalOf } from '../portal.ts';
import * as files from '../records.ts';

const report = (year: number, fields = {}) =>
	files.disclosureReport(
		{
			year,
			formedOn: `${year + 1}-01-10`,
			publishedOn: `${year + 1}-01-20`,
			...fields,
		},
		'## 一、总体情况\n\n总体。\n\n## 五、存在的主要问题及改进情况\n\n问题。\n\n## 六、其他\n\n无。',
	);
const portal = portalOf(
	{
		'agencies/government.md': files.agency(),
		'agencies/health.md': files.agency({ name: '测试县卫生健康局', type: 'department' }),
		'disclosure-guides/government.md': files.disclosureGuide({}, '## 工作机构\n\n见上。'),
		'disclosure-reports/r2024.md': report(2024, {
			applications: files.applications({
				一: 5,
				'三（一）': 2,
				'三（二）': 1,
				'三（七）': 4,
				四: 1,
			}),
			correction: '更正一处数据。',
		}),
		'disclosure-reports/r2023.md': report(2023, {
			applications: files.applications({ 一: 3, '三（一）': 3, '三（七）': 3 }),
		}),
		'disclosure-reports/r2022.md': report(2022, {
			applications: undefined,
			disputes: undefined,
			importedFrom: { source: '旧网站' },
		}),
		'disclosure-reports/other.md': report(2024, { issuers: ['health'] }),
		'normative-documents/rules.md': files.normativeDocument(
			{
				title: '测试县人民政府关于印发《测试办法》的通知',
				deliberation: { heldOn: '2024-05-16', meeting: '县政府第3次常务会议' },
				attachments: [{ file: '/files/a.pdf', title: '附表' }],
				importedFrom: { source: '旧网站', statedValidity: '有效' },
			},
			'第一条　规定。\n\n**第二条**　其他。',
		),
		'normative-documents/plain.md': files.normativeDocument(),
		'agencies/education.md': files.agency({ name: '测试县教育局', type: 'department' }),
		'disclosure-reports/b2024.md': report(2024, { issuers: ['education'] }),
		'disclosure-reports/b2025.md': report(2025, { issuers: ['education'] }),
		'consultations/draft.md': files.consultation({ documents: ['rules'] }),
		'information/plain.md': files.information({}, '通知。'),
	},
	{ publicFiles: { 'files/a.pdf': new Uint8Array(10) } },
);

test('the headings of each kind of document stand in the order of its page', () => {
	const headings = {
		guide: documentHeadings(portal, documentIn(portal, disclosureGuides, 'government')),
		report: documentHeadings(portal, documentIn(portal, disclosureReports, 'r2024')),
		first: documentHeadings(portal, documentIn(portal, disclosureReports, 'r2022')),
		alone: documentHeadings(portal, documentIn(portal, disclosureReports, 'other')),
		rules: documentHeadings(portal, documentIn(portal, normativeDocuments, 'rules')),
		draft: documentHeadings(portal, documentIn(portal, consultations, 'draft')),
		without: documentHeadings(portal, documentIn(portal, normativeDocuments, 'plain')),
		plain: documentHeadings(portal, documentIn(portal, informationKind, 'plain')),
	};
	const tables = [
		'二、主动公开政府信息情况',
		'三、收到和处理政府信息公开申请情况',
		'四、政府信息公开行政复议、行政诉讼情况',
	];
	const rest = ['五、存在的主要问题及改进情况', '六、其他'];
	expect(headings).toEqual({
		guide: ['关于测试的公告', '政府信息公开工作机构', '工作机构'],
		report: ['关于测试的公告', '一、总体情况', ...tables, ...rest, '历年变化'],
		first: ['关于测试的公告', '一、总体情况', ...tables.slice(0, 1), ...rest, '历年变化'],
		alone: ['关于测试的公告', '一、总体情况', ...tables, ...rest],
		rules: ['测试县人民政府关于印发《测试办法》的通知', '相关文件', '制定和管理程序', '附件'],
		draft: ['关于测试的公告', '征集过程', '相关文件'],
		without: ['关于测试的公告'],
		plain: ['关于测试的公告'],
	});
});

test('the figures of an agency are compared with its own of other years, oldest first', () => {
	expect(trendOf(portal, documentIn(portal, disclosureReports, 'r2024'))).toEqual({
		years: [2022, 2023, 2024],
		series: [
			{ label: '新收申请', values: [undefined, 3, 5] },
			{ label: '予以公开和部分公开', values: [undefined, 3, 3] },
			{ label: '结转下年度', values: [undefined, 0, 1] },
		],
	});
	expect(trendOf(portal, documentIn(portal, disclosureReports, 'other'))).toBeUndefined();
	expect(trendOf(portal, documentIn(portal, disclosureReports, 'b2025'))?.years).toEqual([
		2024, 2025,
	]);
});

test('a report shows its tables, its correction and its trend', () => {
	const shown = documentView(portal, documentIn(portal, disclosureReports, 'r2024'));
	expect([shown.corrections, shown.trend?.years, shown.word]).toEqual([
		[{ changed: '数据更正说明：更正一处数据。' }],
		[2022, 2023, 2024],
		undefined,
	]);
	expect(Object.keys(shown.tables ?? {})).toEqual(['proactive', 'applications', 'disputes']);
	expect(shown.html.head).toContain('总体。');
	expect(shown.html.head).not.toContain('问题。');
	expect(shown.html.tail).toContain('问题。');
	expect(shown.contents.map(({ id }) => id.replace(/^(?!table).*/, 'body'))).toEqual([
		'body',
		'table-proactive',
		'table-applications',
		'table-disputes',
		'body',
		'body',
	]);
});

test('a document whose articles can be cited says how', () => {
	const rules = documentView(portal, documentIn(portal, normativeDocuments, 'rules'));
	expect(rules.citation).toEqual({
		text: '《测试办法》（测政规〔2024〕1号）',
		address: 'https://www.ceshi.example/normative-documents/rules/',
	});
	expect([rules.source, rules.asOf]).toEqual(['旧网站', '2026-06-01']);
	expect(rules.timeline.below?.steps.map(({ label }) => label)).toEqual(['集体审议', '公布']);
	expect(rules.timeline.above).toBeUndefined();
	expect(rules.attachments.map(({ title }) => title)).toEqual(['附表']);
	expect(
		documentView(portal, documentIn(portal, informationKind, 'plain')).citation,
	).toBeUndefined();
});

test('a guide says how its agency is reached', () => {
	const guide = documentView(portal, documentIn(portal, disclosureGuides, 'government'));
	expect(guide.office).toMatchObject({ agency: '测试县人民政府', href: '/agencies/government/' });
	const plain = documentView(portal, documentIn(portal, informationKind, 'plain'));
	expect([plain.office, plain.tables, plain.trend, plain.corrections]).toEqual([
		undefined,
		undefined,
		undefined,
		[],
	]);
	expect(plain.timeline).toEqual({});
});
