import { reportParts } from '../../domain/reports/rule-of-law-report.ts';
import { centralDocument, givesTime, law, localPlan, readDocument } from './citations.ts';
import {
	countyOnly,
	departmentsAndTownships,
	everyAgency,
	inYearlyColumn,
	unseen,
	yearly,
} from './terms.ts';
import type { Duty } from '../judging/duty.ts';

const disclosureReport = {
	criterion: { kind: 'exists' },
	evidence: [
		{
			section: 'disclosure-reports',
			// Portals shorten titles, and word them freely.
			title: '(信息|政务)公开.*(报|总结|年度)|(报告|年报|总结).*(信息|政务)公开',
			name: '(政府信息|政务)公开(工作)?(情况)?(的)?(年度)?(工作)?(情况)?(的)?(报告|年报)',
		},
	],
} as const;

const departmentReport = {
	...disclosureReport,
	title: '部门的政府信息公开工作年度报告',
	basis: [givesTime(law('disclosure', '第四十九条')), centralDocument('国办公开办函〔2021〕30号')],
	deadline: yearly(1, 31),
	person: '是否按时公开可以自动判断；是否报送政府信息公开工作主管部门，由人核对。',
} as const;

const ruleOfLawReports = [
	{
		section: 'rule-of-law-reports',
		title: '(法治政府|依法行政).*(报|总结)',
		name: '(推进)?法治政府建设(工作)?(情况)?(的)?(年度)?(工作)?(情况)?(的)?(报告|年报)',
	},
] as const;

/** Reports of a year that are due in the next. */
export const reportDuties: readonly Duty[] = [
	{ ...departmentReport, id: 'department-disclosure-report', levels: ['department'] },
	// The article does not name townships: they report by custom.
	{
		...departmentReport,
		id: 'township-disclosure-report',
		title: '乡镇的政府信息公开工作年度报告',
		levels: ['township'],
		unverified: 'duty',
	},
	{
		...disclosureReport,
		id: 'county-disclosure-report',
		title: '县政府的政府信息公开工作年度报告',
		basis: [
			givesTime(law('disclosure', '第四十九条')),
			centralDocument('国办公开办函〔2021〕30号'),
		],
		levels: countyOnly,
		deadline: yearly(3, 31),
	},
	{
		id: 'disclosure-report-figures',
		title: '政府信息公开工作年度报告的格式和数据',
		basis: [law('disclosure', '第五十条'), readDocument('国办公开办函〔2021〕30号', '一（一）')],
		levels: everyAgency,
		absence: 'silent',
		criterion: { kind: 'arithmetic' },
		deadline: { kind: 'standing' },
		evidence: disclosureReport.evidence,
		person:
			'统计表的数是否相符可以自动判断，表格原文没有核对到，不相符的由人判断；五项内容是否齐全，文字和表格里的数是否一致，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'county-rule-of-law-submission',
		title: '县政府报送法治政府建设年度报告',
		basis: [
			givesTime(law('ruleOfLawInspection', '第二十三条')),
			localPlan('work-points', '（三十）'),
		],
		levels: countyOnly,
		...unseen,
		deadline: yearly(2, 29),
		person:
			'请查看报送记录：是否在3月1日以前向同级党委、人大常委会报告，并向上一级党委和政府报告，同时抄送上一级督察单位。',
	},
	{
		id: 'unit-rule-of-law-submission',
		title: '部门和乡镇报送法治政府建设年度报告',
		basis: [
			givesTime(law('ruleOfLawInspection', '第二十三条')),
			localPlan('work-points', '（三十）'),
		],
		levels: departmentsAndTownships,
		...unseen,
		deadline: yearly(2, 29),
		person:
			'请查看报送记录：是否在3月1日以前报告。部门向本级党委和政府、上一级政府有关部门报告，抄送本级督察单位；乡镇向上一级党委和政府报告，抄送上一级督察单位。',
	},
	{
		id: 'rule-of-law-report',
		title: '法治政府建设年度报告的公开',
		basis: [
			givesTime(law('ruleOfLawInspection', '第二十四条')),
			localPlan('work-points', '（三十）'),
		],
		levels: everyAgency,
		criterion: { kind: 'exists' },
		deadline: yearly(3, 31),
		evidence: ruleOfLawReports,
		person: '涉及党和国家秘密的除外；未按照要求报送、公开的，由督察单位通报批评（第二十六条）。',
	},
	{
		id: 'rule-of-law-report-content',
		title: '法治政府建设年度报告的内容',
		basis: [law('ruleOfLawInspection', '第二十五条')],
		levels: everyAgency,
		absence: 'silent',
		criterion: {
			kind: 'complete',
			parts: reportParts.map(({ title, pattern }) => ({ title, pattern: pattern.source })),
		},
		deadline: { kind: 'standing' },
		evidence: ruleOfLawReports,
		person: '四个部分在不在可以自动判断；有没有写不足的原因，内容是否具体、真实，由人核对。',
	},
	{
		id: 'first-responsible-account',
		title: '主要负责人履行第一责任人职责的情况',
		basis: [
			givesTime(law('ruleOfLawInspection', '第二十四条')),
			law('ruleOfLawInspection', '第二十五条第（三）项'),
			localPlan('work-points', '（三十一）'),
		],
		levels: everyAgency,
		absence: 'silent',
		criterion: {
			kind: 'complete',
			parts: [{ title: '主要负责人履行第一责任人职责情况', pattern: '第一责任人|主要负责人' }],
		},
		deadline: yearly(3, 31),
		evidence: ruleOfLawReports,
		person: '报告里有没有这一部分可以自动判断；年终述法请查看记录。',
	},
	{
		id: 'enforcement-statistics-report',
		title: '行政执法统计年报',
		basis: [givesTime(readDocument('国办发〔2018〕118号', '（六）'))],
		levels: departmentsAndTownships,
		onlyWith: 'enforcement',
		criterion: { kind: 'exists' },
		deadline: yearly(1, 31),
		evidence: [
			{ section: 'enforcement-statistics', rows: true, title: '行政执法.*(统计年报|数据|统计)' },
		],
		person: '是否按时公开可以自动判断；是否报送本级政府和上级主管部门，由人核对。',
	},
	{
		id: 'website-report',
		title: '政府网站工作年度报表',
		basis: [givesTime(readDocument('国办函〔2018〕12号', '一、二'))],
		levels: countyOnly,
		anywhere: true,
		criterion: { kind: 'exists' },
		deadline: yearly(1, 31),
		evidence: [inYearlyColumn('website-reports', '政府网站(工作)?年度(工作)?报表')],
		person: '报表在不在可以自动判断；是否在首页显著位置公开，由人核对。',
	},
	{
		id: 'administration-by-law-report',
		title: '依法行政年度报告的报送',
		// Only a county plan requires it; the reports on 法治政府建设 have replaced it.
		basis: [localPlan('model-standard', '四（一）5')],
		levels: countyOnly,
		...unseen,
		deadline: yearly(3, 31),
		person:
			'请查看报送省政府和市人大常委会的记录；已经报送法治政府建设年度报告的，可以声明不适用。',
		unverified: 'duty',
	},
];
