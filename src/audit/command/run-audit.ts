import { auditSite } from '../audit.ts';
import { readSite } from '../published-site.ts';
import { annotations } from '../reporters/annotations.ts';
import { terminalReport } from '../reporters/terminal.ts';
import { standardOutput } from './audit-settings.ts';
import { failures } from './failures.ts';
import { reportKinds } from './report-kinds.ts';
import type { EarlierReport } from '../earlier-report.ts';
import type { Report } from '../report.ts';
import type { Paint } from '../reporters/terminal-text.ts';
import type { ReadSite } from '../site.ts';
import type { AuditSettings } from './audit-settings.ts';
import type { Progress } from './progress.ts';

/** What the audit needs of the world around it. */
export interface Surroundings {
	progress: Progress;
	paint: Paint;
	/** Reports of earlier audits; each site is compared with its own. */
	earlier: readonly EarlierReport[];
}

export interface AuditRun {
	/** For the standard output. */
	output: string;
	/** For the standard error output: why a site could not be read. */
	errors: readonly string[];
	files: readonly { file: string; text: string }[];
	/** 0, 1 when something is there that `failOn` names, 2 when a site could not be read. */
	exitCode: number;
}

/** Audits the sites one after another; one that cannot be read does not stop the others. */
export async function runAudit(
	settings: AuditSettings,
	surroundings: Surroundings,
): Promise<AuditRun> {
	const reports: Report[] = [];
	const errors: string[] = [];
	for (const target of settings.targets) {
		const result = await auditTarget(target, settings, surroundings);
		if (typeof result === 'string') errors.push(result);
		else reports.push(result);
	}
	const written =
		reports.length === 0
			? []
			: settings.files.map(({ kind, file }) => ({
					file,
					text: reportKinds[kind].write(reports),
				}));
	const toOutput = written.find(({ file }) => file === standardOutput)?.text;
	return {
		output: toOutput ?? screen(reports, settings, surroundings.paint),
		errors,
		files: written.filter(({ file }) => file !== standardOutput),
		exitCode: exitCode(reports, errors, settings),
	};
}

/** The report, or why there is none. */
async function auditTarget(
	target: string,
	{ today, level, limits }: AuditSettings,
	{ progress, earlier }: Surroundings,
): Promise<Report | string> {
	const site = await siteAt(target, limits, progress);
	if (typeof site === 'string') return site;
	const previous = earlier.find((report) => report.site === site.address);
	const report = auditSite(site, { today, level, previous });
	if (previous || earlier.length === 0) return report;
	const note = '以前的报告里没有这个网站，没有比较变化。';
	return { ...report, notes: [...report.notes, note] };
}

async function siteAt(
	target: string,
	limits: AuditSettings['limits'],
	progress: Progress,
): Promise<ReadSite | string> {
	progress.start(target);
	try {
		return await readSite(target, { ...limits, onProgress: progress.update });
	} catch (error) {
		// What the language itself throws, such as a TypeError, is a mistake of the program and not of the site.
		if (!(error instanceof Error) || error.constructor !== Error) throw error;
		return `${target}：${error.message}`;
	} finally {
		progress.stop();
	}
}

function screen(
	reports: readonly Report[],
	{ annotations: format, isQuiet }: AuditSettings,
	paint: Paint,
): string {
	const parts = [
		...(isQuiet || reports.length === 0 ? [] : [`${terminalReport(reports, paint)}\n`]),
		...(format ? annotations(reports, format).map((line) => `${line}\n`) : []),
	];
	return parts.join('');
}

function exitCode(
	reports: readonly Report[],
	errors: readonly string[],
	{ failOn }: AuditSettings,
): number {
	if (errors.length > 0) return 2;
	return reports.some((report) => [...failOn].some((failure) => failures[failure](report))) ? 1 : 0;
}
