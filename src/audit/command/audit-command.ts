import { auditSettings, standardOutput } from './audit-settings.ts';
import { noProgress } from './progress.ts';
import { earlierReportsIn, prepareReportFile, writeReportFile } from './report-files.ts';
import { runAudit } from './run-audit.ts';
import type { AuditValues } from './audit-settings.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { AuditRun, AuditContext } from './run-audit.ts';

/**
 * Runs `npm run audit`: reads the sites, judges them, writes the report files. `defaults` are the folder and the day to
 * use when none is given. Throws a `SettingError` before anything is read or written.
 */
export async function auditCommand(
	{ values, targets }: { values: AuditValues; targets: readonly string[] },
	defaults: { target: string; today: CalendarDate },
	context: Omit<AuditContext, 'earlier'>,
): Promise<AuditRun> {
	const settings = auditSettings(values, targets, defaults);
	const earlier = settings.previous === undefined ? [] : earlierReportsIn(settings.previous);
	for (const { file } of settings.files) if (file !== standardOutput) prepareReportFile(file);
	const progress = settings.isQuiet ? noProgress : context.progress;
	const run = await runAudit(settings, { ...context, progress, earlier });
	for (const { file, text } of run.files) writeReportFile(file, text);
	return run;
}
