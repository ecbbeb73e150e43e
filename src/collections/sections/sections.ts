import { lawReviewedOn } from '../../domain/reconsideration/reconsideration.ts';
import { reconsiderationSections } from './reconsideration-sections.ts';
import { documentKinds } from '../document-kinds.ts';
import { sectionOfTable, tables } from '../tables/tables.ts';
import type { DocumentKind } from '../declarations/document-kind.ts';
import type { Section } from '../declarations/section.ts';

export const home: Section = {
	id: 'home',
	path: '/',
	title: '首页',
	description: '网站首页，提供政府信息公开、行政规范性文件和政策解读的查询入口',
	keywords: '首页,政府信息公开,政务公开',
	columnType: '首页',
	main: true,
	found: 'nowhere',
};

export const disclosure: Section = {
	id: 'disclosure',
	path: '/disclosure/',
	title: '政府信息公开',
	description: '政府信息公开指南、政府信息公开制度、法定主动公开内容和依申请公开',
	keywords: '政府信息公开,信息公开指南,依申请公开,主动公开',
	columnType: '信息公开目录',
	main: true,
	hub: true,
};

export const requestForm: Section = {
	id: 'disclosure-request-form',
	path: '/disclosure/request-form/',
	title: '政府信息公开申请表',
	description: '政府信息公开申请表的空白样本，可以打印，也可以下载 Word 文件',
	keywords: '政府信息公开申请表,依申请公开',
	columnType: '依申请公开',
	main: false,
	found: 'text',
	reviewedOn: lawReviewedOn,
};

export const cleanUp: Section = {
	id: 'normative-documents-clean-up',
	path: '/normative-documents/clean-up/',
	title: '行政规范性文件清理目录',
	description: '继续有效、失效、废止的行政规范性文件目录，按照文件的日期和文件之间的关系编制',
	keywords: '规范性文件清理,继续有效目录,失效目录,废止目录',
	columnType: '政策文件',
	main: false,
	shows: ['normative-documents'],
	records: { collection: 'normative-documents' },
};

export const filingSection: Section = {
	id: 'normative-documents-filing',
	path: '/normative-documents/filing/',
	title: '行政规范性文件备案目录',
	description: '已经报送备案的行政规范性文件，接受备案的机关、备案日期和备案号',
	keywords: '规范性文件备案,备案目录,备案审查',
	columnType: '政策文件',
	main: false,
	shows: ['normative-documents'],
	records: { collection: 'normative-documents', fits: ({ filing }) => filing !== undefined },
};

export const ruleOfLaw: Section = {
	id: 'rule-of-law',
	path: '/rule-of-law/',
	title: '法治政府建设',
	description: '法治政府建设年度报告、示范创建指标和工作任务',
	keywords: '法治政府建设,年度报告,示范创建',
	columnType: '信息公开目录',
	main: true,
	hub: true,
};

export const reportMatrixSection: Section = {
	id: 'rule-of-law-report-matrix',
	path: '/rule-of-law/reports/matrix/',
	title: '法治政府建设年度报告公开情况',
	description: '应当公开法治政府建设年度报告的单位各年度是否按时公开',
	keywords: '法治政府建设,年度报告,公开情况,报告矩阵',
	columnType: '信息公开目录',
	main: false,
	shows: ['rule-of-law-reports'],
	records: { collection: 'rule-of-law-reports' },
};

/** The tasks of a year with who reported on them and who did not. */
export const taskLedgerSection: Section = {
	id: 'rule-of-law-ledger',
	path: '/rule-of-law/ledger/',
	title: '法治政府建设任务台账',
	description:
		'年度任务的牵头和责任单位、完成时限、每月报送情况，逾期的任务和没有按时报送的单位列在最前',
	keywords: '任务台账,工作台账,逾期任务,每月报送,责任单位',
	columnType: '信息公开目录',
	main: false,
	shows: ['tasks', 'progress'],
	records: { collection: 'tasks' },
};

/** The starting point for auditors: what must be public, and where it is. */
export const planRequirementsSection: Section = {
	id: 'duties',
	path: '/rule-of-law/duties/',
	title: '应公开内容对照表',
	description: '应当公开的内容逐条对应到本站的网页，供公众和检查人员核对',
	keywords: '应公开内容,对照表,检查',
	columnType: '信息公开目录',
	main: false,
	shows: ['home'],
};

/** The verdicts on every duty, for auditors and citizens. */
export const audit: Section = {
	id: 'audit',
	path: '/audit/',
	title: '公开义务履行情况',
	description: '各机关依法应当公开的内容是否已经公开、是否及时，以及即将到期的公开事项',
	keywords: '公开义务,履行情况,公开时限,检查',
	columnType: '信息公开目录',
	main: false,
	shows: ['home'],
};

export const auditDuties: Section = {
	id: 'audit-duties',
	path: '/audit/duties/',
	title: '公开义务',
	description: '每一项公开义务的依据、主体、时限、判断办法和各机关的履行情况',
	keywords: '公开义务,公开依据,公开时限',
	columnType: '信息公开目录',
	main: false,
	shows: ['home'],
};

export const auditAgencies: Section = {
	id: 'audit-agencies',
	path: '/audit/agencies/',
	title: '各机关的公开义务',
	description: '每个机关应当公开什么、履行得怎样、下一次什么时候到期',
	keywords: '机关,公开义务,履行情况',
	columnType: '信息公开目录',
	main: false,
	shows: ['home'],
};

export const agenciesSection: Section = {
	id: 'agencies',
	path: '/agencies/',
	title: '机构',
	description: '行政机关的机构职能、办公地址、办公时间和联系方式',
	keywords: '机构职能,机构设置,联系方式',
	columnType: '机构职能',
	main: true,
	records: { collection: 'agencies' },
};

/** Who leads the county government and its agencies, on one page. */
export const leadersSection: Section = {
	id: 'agency-leaders',
	path: '/agencies/leaders/',
	title: '领导分工',
	description: '县人民政府和各机构负责人的姓名、职务和分工',
	keywords: '领导分工,领导班子,负责人,县长,局长,镇长',
	columnType: '负责人信息',
	main: false,
	found: 'text',
	shows: ['agencies'],
	records: { collection: 'agencies', fits: ({ leaders }) => leaders !== undefined },
};

export const listsSection: Section = {
	id: 'lists',
	path: '/lists/',
	title: '清单',
	description: '权责、行政许可、证明事项、中介服务、收费、政务服务等清单的现行版本、历次版本和变化',
	keywords: '权责清单,行政许可事项清单,证明事项清单,收费目录清单,清单',
	columnType: '信息公开目录',
	main: true,
	hub: true,
};

export const enforcement: Section = {
	id: 'enforcement',
	path: '/enforcement/',
	title: '行政执法公示',
	description:
		'行政执法的主体、人员、依据、程序和救济渠道，现场公示的内容，执法决定、检查结果和年度数据',
	keywords: '行政执法公示,行政处罚,行政许可,双随机,裁量基准',
	columnType: '信息公开目录',
	main: true,
	found: 'text',
	hub: true,
};

export const interactionSection: Section = {
	id: 'interaction',
	path: '/interaction/',
	title: '互动交流',
	description:
		'12345热线、领导信箱、咨询、投诉、举报和信访的渠道，意见征集，常见问题和留言办理统计',
	keywords: '互动交流,12345,县长信箱,咨询投诉,投诉举报,信访,常见问题',
	columnType: '咨询投诉',
	main: true,
	shows: ['consultations'],
	hub: true,
};

export const enforcementBodiesSection: Section = {
	id: 'enforcement-bodies',
	path: '/enforcement/bodies/',
	title: '行政执法主体',
	description: '本县的行政执法主体及其办公地址、联系方式和公布的执法事项数量',
	keywords: '行政执法主体,执法机关',
	columnType: '机构职能',
	main: false,
	found: 'text',
	shows: ['agencies'],
	records: { collection: 'agencies', fits: ({ enforcement }) => enforcement === true },
};

export const search: Section = {
	id: 'search',
	path: '/search/',
	title: '搜索',
	description: '全站检索，可按栏目、机构、年份和效力筛选',
	keywords: '搜索,检索',
	columnType: '信息公开目录',
	main: false,
	found: 'nowhere',
	shows: ['home'],
};

/** What was published, corrected or took another state within the last days, and what is to come. */
export const updatesSection: Section = {
	id: 'updates',
	path: '/updates/',
	title: '最近更新',
	description:
		'最近新发布和更正的内容、施行、失效、废止和征求意见的变化，以及订阅（RSS、Atom、JSON Feed）的地址和办法',
	keywords: '最近更新,订阅,RSS,Atom,新发布',
	columnType: '信息公开目录',
	main: false,
	found: 'text',
	shows: ['home'],
};

/** Everything that the site publishes, as files for programs. */
export const openDataSection: Section = {
	id: 'data',
	path: '/data/',
	title: '数据下载',
	description:
		'本站公开的文件目录、机构和表格的数据文件（CSV、JSON）、字段说明、更新频率和使用许可',
	keywords: '数据下载,数据开放,开放数据,CSV,JSON,字段说明',
	columnType: '信息公开目录',
	main: false,
	shows: ['home'],
};

export const siteMapSection: Section = {
	id: 'sitemap',
	path: '/sitemap/',
	title: '网站地图',
	description: '本网站的栏目和网页一览',
	keywords: '网站地图,站点地图',
	columnType: '概况信息',
	main: false,
	shows: ['home'],
};

/** Sections that the engine brings, in their order; those of kinds of documents join them. */
const hubs: readonly Section[] = [
	home,
	disclosure,
	requestForm,
	cleanUp,
	filingSection,
	enforcement,
	enforcementBodiesSection,
	...reconsiderationSections,
	interactionSection,
	listsSection,
	ruleOfLaw,
	planRequirementsSection,
	reportMatrixSection,
	taskLedgerSection,
	audit,
	auditDuties,
	auditAgencies,
	agenciesSection,
	leadersSection,
	...tables.map(sectionOfTable),
	updatesSection,
	openDataSection,
	search,
	siteMapSection,
];

/** All sections, in the order of the site map; a section stands before those within it. */
export const sections: readonly Section[] = withKinds(hubs, documentKinds);

/** The kinds of documents in the order of their sections. */
export const kindsInOrder: readonly DocumentKind[] = documentKinds.toSorted(
	(a, b) => sections.indexOf(a.section) - sections.indexOf(b.section),
);

/** The sections with those of the kinds, each behind the one that it names, the others at the end. */
function withKinds(given: readonly Section[], kinds: readonly DocumentKind[]): Section[] {
	const all = [...given];
	let waiting = kinds;
	for (let placed = -1; placed !== 0;) {
		const ready = waiting.filter(({ after }) => all.some(({ id }) => id === after));
		// The last of those behind one section is inserted first, so that they keep their order.
		for (const { after, section } of ready.toReversed())
			all.splice(all.findIndex(({ id }) => id === after) + 1, 0, section);
		waiting = waiting.filter((kind) => !ready.includes(kind));
		placed = ready.length;
	}
	return [...all, ...waiting.map(({ section }) => section)];
}
