import { scope } from '../domain/reconsideration.ts';
import { validityOn } from '../domain/validity.ts';
import type { Outcome } from '../audit/verdict.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { State } from '../domain/state.ts';
import type { Lifespan } from '../domain/validity.ts';

/** The day of all examples. */
export const exampleDay: CalendarDate = '2026-11-22';

const longTitle =
	'示例县人民政府办公室关于印发示例县进一步优化营商环境更好服务各类经营主体若干措施（试行）的通知';

/** One document of each validity. */
const lifespans: readonly Lifespan[] = [
	{ effectiveOn: '2027-01-01', expiresOn: '2031-12-31' },
	{ effectiveOn: '2024-07-01', expiresOn: '2029-06-30' },
	{ effectiveOn: '2022-01-01', expiresOn: '2026-12-31' },
	{ effectiveOn: '2018-01-01', expiresOn: '2022-12-31' },
	{ effectiveOn: '2019-01-01', repealedOn: '2025-03-01' },
	{ effectiveOn: '2019-01-01', supersededOn: '2025-03-01' },
];

export const statuses = lifespans.map((lifespan) => ({
	...validityOn(exampleDay, lifespan),
	lifespan,
}));

export const states: readonly State[] = [
	{ state: 'planned', label: '尚未开始', tone: 'planned', days: { opens: '2026-12-01' } },
	{ state: 'open', label: '正在征集', tone: 'good', days: { closes: '2026-12-20' } },
	{ state: 'awaiting', label: '等待公布结果', tone: 'warn', days: { closes: '2026-11-01' } },
	{ state: 'closed', label: '已结束', tone: 'ended', days: { closes: '2026-03-01' } },
];

/** Of the page of the design itself. */
export const headings = [
	{ id: 'colours', text: '颜色' },
	{ id: 'badges', text: '状态' },
	{ id: 'facts', text: '文件信息' },
	{ id: 'documents', text: '文件列表' },
	{ id: 'table', text: '表格' },
];

/** With one line and with several, with a badge and without, with all facts and with the fewest. */
export const documents = [
	...statuses.map((status, index) => ({
		href: '#documents',
		title: index === 0 ? longTitle : '示例县人民政府关于加强农村公路养护的意见',
		number: `示政规〔2024〕${index + 1}号`,
		issuers:
			index === 0 ? '示例县人民政府、示例县财政局、示例县住房和城乡建设局' : '示例县人民政府',
		publishedOn: exampleDay,
		status,
	})),
	{ href: '#documents', title: '示例县概况', issuers: '示例县人民政府办公室' },
];

export const facts = [
	{ label: '索引号', value: '999903001/2024-00012' },
	{ label: '发文字号', value: '示政规〔2024〕12号' },
	{ label: '制定机关', value: '示例县人民政府', href: '#facts' },
	{ label: '制定机关', value: '示例县财政局', href: '#facts' },
	{ label: '主题', value: '综合政务/政务公开' },
	{ label: '发布日期', value: '2024-05-24' },
	{ label: '原文', value: 'https://www.example.cn/2024/05/24/a-long-address-without-a-break.html' },
];

export const timeline = [
	{ label: '公开征求意见', on: '2026-01-05', until: '2026-02-04', href: '#timeline' },
	{ label: '合法性审核', on: '2026-03-01', text: '示例县司法局：合法' },
	{ label: '公布', on: '2026-04-02' },
] as const;

export const steps = [
	{
		title: '提交申请',
		text: '向掌握信息的行政机关当面、邮寄或者通过网站提交申请，写明需要的信息。',
		articles: '《政府信息公开条例》第二十九条',
		limits: ['随时可以提出', '不收费'],
	},
	{
		title: '收到答复',
		text: '行政机关能够当场答复的，当场答复；不能当场答复的，在期限内答复。',
		articles: '《政府信息公开条例》第三十三条',
		limits: ['20个工作日内'],
	},
];

export const facets = [
	{
		label: '年份',
		href: '#facets',
		options: [
			{ label: '2026年', href: '#current', count: 12 },
			{ label: '2025年', href: '#facets', count: 7 },
		],
	},
];

export const attachments = [
	{ href: '#attachments', title: '申请表', type: 'DOCX', size: '24 KB' },
	{ href: '#attachments', title: longTitle, type: 'PDF', size: '1.2 MB' },
];

export const table = {
	columns: [
		{ label: '行政相对人名称', isNumber: false },
		{ label: '违法事实', isNumber: false, isLong: true },
		{ label: '罚款金额（万元）', isNumber: true },
		{ label: '处罚决定日期', isNumber: false },
	],
	rows: ['0.5', '12', '108.25'].map((amount, index) => ({
		anchor: `row-${index + 1}`,
		cells: [
			{ text: '', links: [{ label: `示例企业${index + 1}有限公司`, href: '#table' }] },
			{ text: '未按规定公示收费标准，经责令改正后逾期未改正。' },
			{ text: amount },
			{ text: '2026-05-18' },
		],
	})),
};

/** Duty by agency: every outcome, and an agency that does not owe the duty. */
const outcomesOfDuties: readonly (readonly (Outcome | undefined)[])[] = [
	['missing', 'late'],
	['stale', 'needs-review'],
	['not-yet-due', 'not-applicable'],
	['met', undefined],
];

export const matrix = {
	level: 'county' as const,
	title: '县政府',
	agencies: ['县政府', '县财政局'].map((shortName) => ({ href: '#matrix', shortName })),
	fields: [
		{
			title: '政府信息公开',
			rows: outcomesOfDuties.map((outcomes) => ({
				title: '政府信息公开工作年度报告',
				href: '#matrix',
				cells: outcomes.map((outcome) => outcome && { outcome, href: '#matrix' }),
			})),
		},
	],
};

export const legalPoints = scope.slice(0, 2);

export const trend = {
	years: [2021, 2022, 2023, 2024, 2025],
	series: [
		{ label: '收到申请', values: [320, 1180, 96, undefined, 140] },
		{ label: '予以公开', values: [210, 640, 80, 71, 102] },
		{ label: '不予公开', values: [12, 9, 4, 6, 8] },
	],
};

export const outcomeCounts = {
	missing: 3,
	late: 12,
	stale: 1,
	'needs-review': 7,
	'not-yet-due': 20,
	'not-applicable': 0,
	met: 1204,
};

export const form = [
	{ kind: 'title', text: '政府信息公开申请表' },
	{ kind: 'heading', text: '申请人信息' },
	{
		kind: 'fields',
		title: '申请人信息',
		rows: [
			{ label: '姓名', printed: '', lines: 1 },
			{ label: '获取方式', printed: '□ 邮寄　□ 自行领取', lines: 1 },
		],
	},
	{ kind: 'signature', text: '申请人（签名）：' },
	{ kind: 'hint', text: '填写说明：用黑色墨水填写。' },
] as const;
