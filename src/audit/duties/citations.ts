import type { Basis } from '../judging/duty.ts';

/** The kinds of county plans that say what a county's portal must show. */
export const planSources = {
	'model-plan': '依法行政示范创建方案',
	'model-standard': '依法行政示范标准',
	township: '乡镇依法行政工作方案',
	'national-demonstration': '法治政府建设示范创建方案',
	'work-points': '法治政府建设年度工作要点',
} as const;

export type PlanSource = keyof typeof planSources;

/** The laws and regulations that are the basis of national duties, as they are cited. */
const instruments = {
	disclosure: '《政府信息公开条例》',
	decisions: '《重大行政决策程序暂行条例》',
	business: '《优化营商环境条例》',
	reconsideration: '《行政复议法》',
	reconsiderationRules: '《行政复议法实施条例》',
	penalty: '《行政处罚法》',
	licensing: '《行政许可法》',
	budget: '《预算法》',
	budgetRules: '《预算法实施条例》',
	emergency: '《突发事件应对法》',
	safety: '《安全生产法》',
	statistics: '《统计法》',
	emblem: '《国徽法》',
	accessibility: '《无障碍环境建设法》',
	privateEconomy: '《民营经济促进法》',
	lawEducation: '《法治宣传教育法》',
	congressSupervision: '《各级人民代表大会常务委员会监督法》',
	fairCompetition: '《公平竞争审查条例》',
	enforcementSupervision: '《行政执法监督条例》',
	localGovernments: '《地方各级人民代表大会和地方各级人民政府组织法》',
	ruleMaking: '《规章制定程序条例》',
	land: '《土地管理法》',
	landRules: '《土地管理法实施条例》',
	houses: '《国有土地上房屋征收与补偿条例》',
	planning: '《城乡规划法》',
	procurement: '《政府采购法》',
	procurementRules: '《政府采购法实施条例》',
	tenderRules: '《招标投标法实施条例》',
	assistance: '《社会救助法》',
	ruleOfLawInspection: '《法治政府建设与责任落实督察工作规定》',
} as const;

/** An article of a law or regulation, or of party rules, that was read in its text; without an article, nothing of it was. */
export function law(name: keyof typeof instruments, article?: string): Basis {
	return article === undefined
		? centralDocument(instruments[name])
		: readDocument(instruments[name], article);
}

/** A clause of a central document that was read in the document's own text. */
export function readDocument(instrument: string, article: string): Basis {
	return { instrument, article, read: true };
}

/** A passage of a central document that was not read, cited by its number or name. */
export function centralDocument(instrument: string, article?: string): Basis {
	return article === undefined ? { instrument } : { instrument, article };
}

/** The same clause, which also gives the time that the duty is judged by. */
export function givesTime(basis: Basis): Basis {
	return { ...basis, time: true };
}

/** A clause of a county's own plan, cited by the kind of plan. It binds only a county that has such a plan. */
export function localPlan(source: PlanSource, clause?: string): Basis {
	return { ...centralDocument(planSources[source], clause), local: true };
}
