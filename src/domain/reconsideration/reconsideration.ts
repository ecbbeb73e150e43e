import type { CalendarDate } from '../dates/calendar-date.ts';

/** A rule of the 行政复议法 (revised 2023-09-01, in force 2024-01-01), in plain words. */
export interface LegalPoint {
	text: string;
	/** The provision of the law, such as `第十一条第（一）项`. */
	article: string;
}

/** The day on which the facts and forms of reconsideration were last compared with the text of the law. */
export const lawReviewedOn: CalendarDate = '2026-11-21';

/** 行政复议范围 (art. 11): the acts that the reconsideration organ can review. */
export const scope: readonly LegalPoint[] = numbered('第十一条', [
	'行政处罚决定，例如罚款、没收、责令停产停业、吊销许可证件',
	'查封、扣押、冻结等行政强制措施，以及行政强制执行决定',
	'申请行政许可被拒绝、到期没有答复，以及关于行政许可的其他决定',
	'确认土地、矿藏、水流、森林等自然资源所有权或者使用权的决定',
	'征收、征用决定，以及有关的补偿决定',
	'行政赔偿决定，或者不予赔偿的决定',
	'不受理工伤认定申请的决定，或者工伤认定结论',
	'侵犯经营自主权、农村土地承包经营权或者农村土地经营权',
	'滥用行政权力排除、限制竞争',
	'违法集资、摊派费用，或者违法要求履行其他义务',
	'申请行政机关保护人身权利、财产权利、受教育权利等，行政机关拒绝、没有依法办理或者不答复',
	'申请发给抚恤金、社会保险待遇、最低生活保障等，行政机关没有依法发给',
	'没有依法订立、履行，或者违法变更、解除特许经营协议、土地房屋征收补偿协议等行政协议',
	'行政机关在政府信息公开工作中侵犯合法权益',
	'其他行政行为侵犯合法权益',
]);

/** The acts that are not within the scope (art. 12). */
export const exclusions: readonly LegalPoint[] = numbered('第十二条', [
	'国防、外交等国家行为',
	'行政法规、规章，以及具有普遍约束力的规范性文件（规范性文件可以一并申请附带审查）',
	'行政机关对本机关工作人员的奖惩、任免等决定',
	'行政机关对民事纠纷作出的调解',
]);

/**
 * Normative documents whose review can be requested together with the application (附带审查, art. 13). 规章 are never
 * included.
 */
export const reviewableDocuments: readonly LegalPoint[] = numbered('第十三条', [
	'国务院部门的规范性文件',
	'县级以上地方各级人民政府及其工作部门的规范性文件',
	'乡、镇人民政府的规范性文件',
	'法律、法规、规章授权的组织的规范性文件',
]);

/** The conditions for accepting an application (受理条件, art. 30). */
export const conditions: readonly LegalPoint[] = numbered('第三十条', [
	'申请人明确，被申请人符合法律规定',
	'申请人与这一行政行为有利害关系',
	'有具体的请求和理由',
	'在法定期限内提出',
	'属于行政复议范围',
	'属于收到申请的机关管辖',
	'同一申请人就同一行政行为提出的申请，没有被行政复议机关受理过，也没有被人民法院受理过',
]);

/** 复议前置 (art. 23): cases that must go to reconsideration before a court hears them. */
export const mandatoryCases: readonly LegalPoint[] = numbered('第二十三条', [
	'对当场作出的行政处罚决定不服',
	'认为行政机关侵犯了已经依法取得的自然资源所有权或者使用权',
	'认为行政机关没有履行法定职责（第十一条规定的情形）',
	'申请政府信息公开，行政机关不予公开',
	'法律、行政法规规定应当先申请行政复议的其他情形',
]);

/** How a case ends (arts 33, 41, 63–69, 73). */
export interface ReconsiderationResult {
	/** Permanent; used in addresses and as a column name of the yearly figures. */
	id: string;
	title: string;
	/** True when the result changes or ends the reconsidered act (纠错). */
	corrects: boolean;
}

export const reconsiderationResults = [
	{ id: 'revoked', title: '撤销', corrects: true },
	{ id: 'partlyRevoked', title: '部分撤销', corrects: true },
	{ id: 'altered', title: '变更', corrects: true },
	{ id: 'unlawful', title: '确认违法', corrects: true },
	{ id: 'void', title: '确认无效', corrects: true },
	{ id: 'ordered', title: '责令履行', corrects: true },
	{ id: 'upheld', title: '维持', corrects: false },
	{ id: 'claimRejected', title: '驳回请求', corrects: false },
	{ id: 'applicationRejected', title: '驳回申请', corrects: false },
	{ id: 'ended', title: '终止', corrects: false },
	{ id: 'mediated', title: '调解', corrects: false },
] as const satisfies readonly ReconsiderationResult[];

export type ResultId = (typeof reconsiderationResults)[number]['id'];

function numbered(article: string, texts: readonly string[]): LegalPoint[] {
	const numerals = [
		'一',
		'二',
		'三',
		'四',
		'五',
		'六',
		'七',
		'八',
		'九',
		'十',
		'十一',
		'十二',
		'十三',
		'十四',
		'十五',
	];
	return texts.map((text, index) => ({ text, article: `${article}第（${numerals[index]}）项` }));
}
