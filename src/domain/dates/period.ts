/** A year, a half, a quarter or a month: `2026`, `2026-H1`, `2026-Q3`, `2026-10`. */
export const periodPattern = /^((?:19|20|21)\d\d)(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

const quarters = ['一', '二', '三', '四'];

/** The period in Chinese: `2026年第三季度`. A text that is no period stays as it is. */
export function writePeriod(period: string): string {
	const [, year, month, quarter, half] = periodPattern.exec(period) ?? [];
	if (!year) return period;
	if (month) return `${year}年${Number(month)}月`;
	if (quarter) return `${year}年第${quarters[Number(quarter) - 1]}季度`;
	if (half) return `${year}年${half === '1' ? '上' : '下'}半年`;
	return `${year}年`;
}
