import { disclosureReports } from '../collections/disclosure-reports.ts';
import { formatSummary } from './format-summary.ts';
import { importFiles } from './import-files.ts';
import { importProgress } from './progress.ts';
import { importForm } from './report-form/import-form.ts';
import type { parseArgs } from 'node:util';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

/** The options of `npm run import` (see help.ts). */
export const importOptions = {
	into: text,
	map: text,
	out: text,
	issuer: text,
	as: text,
	tables: text,
	files: text,
	public: text,
	report: text,
	'create-agencies': flag,
	force: flag,
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof importOptions }>>['values'];

/**
 * Runs an import as the command line asks for it, into the `folders` unless the options say otherwise, on the day `today`. Exit code 0 when
 * all was imported, 1 when some of it was not, 2 when the options cannot be used and nothing was written.
 */
export async function runImport(
	values: Values,
	paths: readonly string[],
	folders: { contentDir: string; publicDir: string },
	today: CalendarDate,
): Promise<{ output: string; exitCode: 0 | 1 | 2 }> {
	if (values.tables !== undefined) {
		if (values.into !== disclosureReports.name || paths.length > 0)
			return {
				output: `--tables 只和 --into ${disclosureReports.name}、--as 一起用，一次一份报告`,
				exitCode: 2,
			};
		return importForm({
			form: values.tables,
			record: values.as,
			contentDir: trimmed(values.out ?? folders.contentDir),
			today,
			force: values.force,
		});
	}
	const options = {
		into: values.into,
		paths,
		outDir: trimmed(values.out ?? folders.contentDir),
		mapFile: values.map,
		reportFile: values.report ?? 'import-report.csv',
		issuer: values.issuer,
		files: {
			from: values.files && trimmed(values.files),
			publicDir: trimmed(values.public ?? folders.publicDir),
		},
		createAgencies: values['create-agencies'],
		part: values.as?.replace(/\.csv$/i, ''),
		today,
		force: values.force,
	};
	const result = await importFiles(options, importProgress(process.stderr));
	if ('problems' in result) return { output: result.problems.join('\n'), exitCode: 2 };
	return { output: formatSummary(result), exitCode: result.failures.length > 0 ? 1 : 0 };
}

/** The path of a folder without slashes at its end. */
function trimmed(path: string): string {
	return path.replace(/(?<=.)[\\/]+$/, '');
}
