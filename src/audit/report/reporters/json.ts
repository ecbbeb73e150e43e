import type { Report } from '../report.ts';

/** The report as JSON, or an array of several reports. The order of keys and entries is always the same. */
export function jsonReport(reports: readonly Report[]): string {
	const [only, ...others] = reports;
	return `${JSON.stringify(only && others.length === 0 ? only : reports)}\n`;
}
