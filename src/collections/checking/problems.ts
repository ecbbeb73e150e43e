import { compareText } from '../../domain/text/compare-text.ts';
import { groupPersonalData } from './privacy/group-personal-data.ts';
import type { Problem } from '../records/problem.ts';

const mostPerFile = 20;
const mostWarnings = 50;

/**
 * The report that `check` prints: errors, then warnings, then the count. Within each, personal data comes first, so that it
 * is not overlooked; then what is not public yet. Thousands of imported documents cause thousands of warnings; after the first ones, they are counted
 * by field. `exceptionsInForce` is the number of findings of personal data that the county has decided to publish.
 */
export function formatProblems(
	problems: readonly Problem[],
	recordCount: number,
	exceptionsInForce = 0,
): string {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	const lines = [
		...formatByFile(errors.filter(({ personalData }) => personalData)),
		...formatByFile(errors.filter(({ personalData }) => !personalData)),
	];
	if (warnings.length > 0)
		lines.push(
			...(errors.length > 0 ? [''] : []),
			'以下是提醒，不影响发布：',
			...groupPersonalData(warnings).map(formatProblem),
			...formatByFile(warnings.filter(({ waits }) => waits)),
			...formatWarnings(warnings.filter(({ personalData, waits }) => !personalData && !waits)),
		);
	lines.push(summary(recordCount, errors.length, warnings.length));
	if (exceptionsInForce > 0)
		lines.push(
			`个人信息例外 ${exceptionsInForce} 条有效（content/privacy-exceptions/），所涉内容会公开。`,
		);
	return lines.join('\n');
}

/** The same as JSON for programs; the names in it are promises. */
export function problemsAsJson(
	problems: readonly Problem[],
	records: number,
	exceptionsInForce: number,
): string {
	const isError = ({ severity }: Problem) => severity === 'error';
	const errors = problems.filter(isError).length;
	const report = {
		records,
		errors,
		reminders: problems.length - errors,
		exceptionsInForce,
		problems: inOrder(problems).map(({ file, line, otherLines, field, message, severity }) => ({
			...{ file, line, otherLines, field, message, severity },
		})),
	};
	return JSON.stringify(report, null, '\t');
}

/** Whether something must be corrected before the content may be published. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error');
}

function formatWarnings(warnings: readonly Problem[]): string[] {
	const sorted = inOrder(warnings);
	const lines = formatByFile(sorted.slice(0, mostWarnings));
	const others = Map.groupBy(sorted.slice(mostWarnings), ({ field }) => field ?? '其他');
	if (others.size === 0) return lines;
	const counts = [...others]
		.toSorted(([, a], [, b]) => b.length - a.length)
		.map(([field, { length }]) => `${field} ${length} 处`);
	return [...lines, `另有 ${sorted.length - mostWarnings} 处提醒：${counts.join('、')}`];
}

function inOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
}

function formatByFile(problems: readonly Problem[]): string[] {
	const byFile = Map.groupBy(inOrder(problems), ({ file }) => file);
	return [...byFile].flatMap(([file, found]) => {
		const lines = found.slice(0, mostPerFile).map(formatProblem);
		return found.length > mostPerFile
			? [...lines, `${file}  另有 ${found.length - mostPerFile} 处`]
			: lines;
	});
}

function formatProblem({ file, line, field, message }: Problem): string {
	return `${file}:${line}  ${field ? `${field}：` : ''}${message}`;
}

function summary(records: number, errors: number, warnings: number): string {
	const verdict = errors > 0 ? `有 ${errors} 处需要修改` : '没有错误';
	return `已检查 ${records} 条，${verdict}${warnings > 0 ? `，另有 ${warnings} 处提醒` : ''}。`;
}
