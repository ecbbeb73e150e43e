import { outcomes } from '../../judging/verdict.ts';
import { dutyText, entriesByOutcome, timingText } from './entries.ts';
import type { Report } from '../report.ts';
import type { Outcome } from '../../judging/verdict.ts';
import type { VerdictEntry } from './entries.ts';

/** The level of each outcome in the log; other outcomes are not logged. */
const levels: Partial<Record<Outcome, Level>> = {
	missing: 'error',
	late: 'error',
	stale: 'warning',
	unknown: 'warning',
};

type Level = 'error' | 'warning';

/**
 * Formats one line of a build log with title and message; on GitHub as a workflow command
 * (https://docs.github.com/actions/reference/workflow-commands). Gitee documents no such command, so its log shows a
 * plain line.
 */
const formats = {
	github: (level: Level, title: string, message: string) =>
		`::${level} title=${escapedProperty(title)}::${escapedData(message)}`,
	gitee: (level: Level, title: string, message: string) =>
		`${level === 'error' ? '[错误]' : '[警告]'} ${oneLine(title)}：${oneLine(message)}`,
};

export type AnnotationFormat = keyof typeof formats;

/** The platforms that `annotations` writes for. */
export const annotationFormats = Object.keys(formats) as AnnotationFormat[];

/**
 * Lines for the log of a build: what is missing, late, stale or could not be judged. They name no source file, because
 * pages were audited.
 */
export function annotations(reports: readonly Report[], format: AnnotationFormat): string[] {
	return reports.flatMap((report) =>
		[...entriesByOutcome(report)].flatMap(([outcome, entries]) => {
			const level = levels[outcome];
			return level
				? entries.map((entry) => formats[format](level, titleOf(entry), messageOf(entry)))
				: [];
		}),
	);
}

function titleOf({ verdict, agencyName, dutyTitle }: VerdictEntry): string {
	return `${outcomes[verdict.outcome]}：${agencyName} ${dutyText(dutyTitle, verdict.period)}`;
}

function messageOf({ verdict }: VerdictEntry): string {
	const { reason, evidence } = verdict;
	return [reason, timingText(verdict), evidence[0] ?? ''].filter((part) => part !== '').join(' ');
}

function escapedData(text: string): string {
	return text
		.replace(/[^\P{Cc}\r\n]/gu, ' ')
		.replaceAll('%', '%25')
		.replaceAll('\r', '%0D')
		.replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
	return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
