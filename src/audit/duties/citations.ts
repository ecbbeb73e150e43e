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

/** The laws, regulations and central documents that are the basis of national duties, as they are cited. */
const instruments = {
	disclosure: '《政府信息公开条例》',
	decisions: '《重大行政决策程序暂行条例》',
	business: '《优化营商环境条例》',
	reconsideration: '《行政复议法》',
	reconsiderationRules: '《行政复议法实施条例》',
	penalty: '《行政处罚法》',
	licensing: '《行政许可法》',
	budget: '《预算法》',
	emergency: '《突发事件应对法》',
	statistics: '《统计法》',
	emblem: '《国徽法》',
	accessibility: '《无障碍环境建设法》',
	privateEconomy: '《民营经济促进法》',
	lawEducation: '《法治宣传教育法》',
	congressSupervision: '《各级人民代表大会常务委员会监督法》',
	fairCompetition: '《公平竞争审查条例》',
	enforcementSupervision: '《行政执法监督条例》',
	ruleOfLawInspection: '《法治政府建设与责任落实督察工作规定》',
} as const;

/** A provision of a law or regulation. Without an article: the whole law, or an article that was not read. */
export function law(name: keyof typeof instruments, article?: string): Basis {
	return centralDocument(instruments[name], article);
}

/** A passage of a central document, cited by its number or name. */
export function centralDocument(instrument: string, article?: string): Basis {
	return article === undefined ? { instrument } : { instrument, article };
}

/** A clause of a county's own plan, cited by the kind of plan. It binds only a county that has such a plan. */
export function localPlan(source: PlanSource, clause?: string): Basis {
	return centralDocument(planSources[source], clause);
}
