import { annotations } from '../report/reporters/annotations.ts';
import { terminalReport } from '../report/reporters/terminal.ts';
import { standardOutput } from './audit-settings.ts';
import { unjudgedReport } from './audit-target.ts';
import { failures } from './failures.ts';
import { inAThread } from './in-a-thread.ts';
import { reportKinds } from './report-kinds.ts';
import type { EarlierReport } from '../report/earlier-report.ts';
import type { Report } from '../report/report.ts';
import type { Paint } from '../report/reporters/terminal-text.ts';
import type { AuditSettings } from './audit-settings.ts';
import type { TargetRequest } from './audit-target.ts';
import type { AuditProgress } from './progress.ts';

/** What the audit needs from the caller besides its settings. */
export interface AuditContext {
	progress: AuditProgress;
	paint: Paint;
	/** Reports of earlier audits; each site is compared with its own report. */
	earlier: readonly EarlierReport[];
	/** The program that a thread runs for a site, if it is not `audit-worker.ts`; for tests. */
	program?: URL | undefined;
}

const auditWorker = new URL('./audit-worker.ts', import.meta.url);

export interface AuditRun {
	/** Text for the standard output. */
	output: string;
	/** Lines for the standard error output: why a site could not be judged. */
	errors: readonly string[];
	files: readonly { file: string; text: string }[];
	/**
	 * 2 when a site could not be judged; else 1 when a report has something that `failOn` names; else 2 when a duty could
	 * not be judged; else 0.
	 */
	exitCode: number;
}

/** The share of the time for one site that is used for reading it. */
const readingShare = 0.8;
/**
 * Megabytes of memory for a site; more in proportion when more pages are allowed. Four times what that many pages of 20
 * KB need.
 */
const memory = 2048;
const pagesInMemory = 50_000;

/** Audits the sites one after another. A site that cannot be read, or never ends, does not stop the others. */
export async function runAudit(settings: AuditSettings, context: AuditContext): Promise<AuditRun> {
	const reports: Report[] = [];
	for (const target of settings.targets) reports.push(await auditApart(target, settings, context));
	const written = settings.files.map(({ kind, file }) => ({
		file,
		text: reportKinds[kind].write(reports),
	}));
	const toOutput = written.find(({ file }) => file === standardOutput)?.text;
	return {
		output: toOutput ?? screen(reports, settings, context.paint),
		errors: settings.targets.flatMap((target, index) => {
			const unjudged = reports[index]?.unjudged;
			return unjudged ? [`${target}：${unjudged}`] : [];
		}),
		files: written.filter(({ file }) => file !== standardOutput),
		exitCode: exitCode(reports, settings),
	};
}

/** The report of one site, made in a thread of its own. */
async function auditApart(
	target: string,
	{ today, level, limits, timeLimit }: AuditSettings,
	{ progress, earlier, program = auditWorker }: AuditContext,
): Promise<Report> {
	const readingTime = Math.round(timeLimit * readingShare);
	const request: TargetRequest = { target, today, level, limits, readingTime, earlier };
	progress.start(target);
	const ended = await inAThread<Report>(program, request, {
		limits: {
			time: timeLimit,
			memory: memory * Math.max(1, (limits.maxPages ?? 0) / pagesInMemory),
		},
		onProgress: progress.update,
	});
	progress.stop();
	return 'result' in ended ? ended.result : unjudgedReport(target, ended.problem, request);
}

function screen(
	reports: readonly Report[],
	{ annotations: format, isQuiet }: AuditSettings,
	paint: Paint,
): string {
	const parts = [
		...(isQuiet ? [] : [`${terminalReport(reports, paint)}\n`]),
		...(format ? annotations(reports, format).map((line) => `${line}\n`) : []),
	];
	return parts.join('');
}

function exitCode(reports: readonly Report[], { failOn }: AuditSettings): number {
	if (reports.some(({ unjudged }) => unjudged !== undefined)) return 2;
	if (reports.some((report) => [...failOn].some((failure) => failures[failure](report)))) return 1;
	const isUnknown = ({ verdicts }: Report) => verdicts.some(({ outcome }) => outcome === 'unknown');
	return reports.some(isUnknown) ? 2 : 0;
}
