/** Calculations for 法治政府建设示范创建 (市县法治政府建设示范指标体系). */

/** Comprehensive demonstration requires at least this share of the indicators. */
const comprehensiveShare = 0.9;

/** An agency's own assessment of one of its indicators. */
export const selfAssessments = ['达标', '基本达标', '未达标', '不适用'] as const;

/** The two ways to be a model: in all indicators, or in one item of the work. */
export const comprehensiveRoute = '综合示范';
export const singleRoute = '单项示范';
export const demonstrationRoutes = [comprehensiveRoute, singleRoute] as const;

export interface Indicator {
	/** Default: comprehensive. */
	route?: (typeof demonstrationRoutes)[number] | undefined;
	/** The item of a single route. */
	item?: string | undefined;
	/** Addresses of public pages that prove the assessment. */
	evidence?: readonly string[] | undefined;
	assessment?: (typeof selfAssessments)[number] | undefined;
}

/** How the indicators that apply were assessed, and what public pages can prove of it. */
export interface AssessedShare {
	applicable: number;
	/** Assessed as met, with at least one public page as evidence. */
	met: number;
	/** Assessed as met, without a page that shows it: nobody outside can tell. */
	unproved: number;
	/** Assessed as nearly met (基本达标) or not met. */
	unmet: number;
	/** Without an assessment. */
	unassessed: number;
	/** Whether enough are met for comprehensive demonstration; `undefined` while it depends on what is not proved. */
	reached: boolean | undefined;
}

/** How many of the indicators that apply are met, by the county's own assessment and by what public pages can prove. */
export function assessedShare(indicators: readonly Indicator[]): AssessedShare {
	const applicable = indicators.filter(({ assessment }) => assessment !== '不适用');
	const count = (isSo: (indicator: Indicator) => boolean) => applicable.filter(isSo).length;
	const isMet = ({ assessment }: Indicator) => assessment === '达标';
	const hasEvidence = ({ evidence = [] }: Indicator) => evidence.length > 0;
	const met = count((indicator) => isMet(indicator) && hasEvidence(indicator));
	const unproved = count((indicator) => isMet(indicator) && !hasEvidence(indicator));
	const unassessed = count(({ assessment }) => assessment === undefined);
	const needed = applicable.length * comprehensiveShare;
	const isEnough = applicable.length > 0 && met >= needed;
	const canBeEnough = applicable.length > 0 && met + unproved + unassessed >= needed;
	return {
		applicable: applicable.length,
		met,
		unproved,
		unmet: applicable.length - met - unproved - unassessed,
		unassessed,
		reached: isEnough ? true : canBeEnough ? undefined : false,
	};
}

/** Whether the number must be at least or at most the target. */
export const targetKinds = ['不少于', '不超过'] as const;

export interface DemonstrationTarget {
	kind: (typeof targetKinds)[number];
	target: number;
	/** Absent until the number is known. */
	actual?: number | undefined;
	unit?: string | undefined;
	/** Of a rate: what was counted, and of how many. */
	part?: number | undefined;
	whole?: number | undefined;
}

/** Whether the target is met; `undefined` while the actual number is not known. */
export function isTargetMet({ kind, target, actual }: DemonstrationTarget): boolean | undefined {
	if (actual === undefined) return undefined;
	return kind === '不少于' ? actual >= target : actual <= target;
}

/** True for a rate that does not say what it was computed from: nobody can tell whether it is right. */
export function isUnfoundedRate({ unit, actual, part, whole }: DemonstrationTarget): boolean {
	return unit === '%' && actual !== undefined && (part === undefined || whole === undefined);
}
