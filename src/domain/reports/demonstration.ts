/** Calculations for 法治政府建设示范创建 (市县法治政府建设示范指标体系). */

/** Comprehensive demonstration requires at least this share of the indicators. */
const comprehensiveShare = 0.9;

/** An agency's own assessment of one of its indicators. */
export const selfAssessments = ['达标', '基本达标', '未达标', '不适用'] as const;

export interface Indicator {
	/** Addresses of public pages that prove the assessment. */
	evidence?: readonly string[] | undefined;
	assessment?: (typeof selfAssessments)[number] | undefined;
}

export interface ProvedShare {
	applicable: number;
	/** Applicable indicators with at least one public page as evidence. */
	proved: number;
	reached: boolean;
}

/**
 * How many of the applicable indicators public pages prove, and whether that is enough for comprehensive demonstration.
 */
export function provedShare(indicators: readonly Indicator[]): ProvedShare {
	const applicable = indicators.filter(({ assessment }) => assessment !== '不适用');
	const proved = applicable.filter(({ evidence = [] }) => evidence.length > 0).length;
	const reached = applicable.length > 0 && proved >= applicable.length * comprehensiveShare;
	return { applicable: applicable.length, proved, reached };
}

/** Whether the number must be at least or at most the target. */
export const targetKinds = ['不少于', '不超过'] as const;

export interface DemonstrationTarget {
	kind: (typeof targetKinds)[number];
	target: number;
	/** Absent until the number is known. */
	actual?: number | undefined;
}

/** Whether the target is met; `undefined` while the actual number is not known. */
export function isTargetMet({ kind, target, actual }: DemonstrationTarget): boolean | undefined {
	if (actual === undefined) return undefined;
	return kind === '不少于' ? actual >= target : actual <= target;
}
