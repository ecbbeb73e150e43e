import { importItem } from './import-item.ts';
import { targetLabel } from './fields/mapping.ts';
import { importTable } from './tables/import-table.ts';
import { planImport } from './plan-import.ts';
import { openReport } from './report.ts';
import { sourceItems } from './sources/items-of.ts';
import type { ImportProgress } from './progress.ts';
import type { ImportOptions } from './import-options.ts';

export interface ImportSummary {
	title: string;
	folder: string;
	reportFile: string;
	imported: number;
	/** How many of the imported documents have a note in the report. */
	noted: number;
	existing: number;
	failures: { source: string; line?: number | undefined; reason: string }[];
	createdAgencies: readonly string[];
	guesses: readonly string[];
	/** How many of the old site's addresses were registered, and in which file. */
	answered: { count: number; file: string };
}

/**
 * Imports documents from files into a collection, one after another, so that memory stays bounded. With invalid options
 * nothing is written and the problems are returned. A document that cannot be imported is reported and does not stop
 * the others.
 */
export async function importFiles(
	options: ImportOptions,
	progress: ImportProgress,
): Promise<ImportSummary | { problems: readonly string[] }> {
	const plan = await planImport(options);
	if ('problems' in plan) return plan;
	const { target, table, files, mappingFor, guesses } = plan;
	const { collection, agencies } = target;
	const { outDir, reportFile, force, part } = options;
	const rows = table && importTable(table, { outDir, part, force });
	const counts = { imported: 0, noted: 0, existing: 0 };
	const failures: ImportSummary['failures'] = [];

	const report = openReport(reportFile, (field) => targetLabel(field, collection));
	for (const guess of guesses)
		report.add({ source: '', result: '说明', notes: [{ problem: guess }] });
	progress.start(files.reduce((sum, { bytes }) => sum + bytes, 0));
	const paths = new Set(files.map(({ path }) => path));
	for (const file of files)
		for await (const item of sourceItems(file, progress.advance, { imported: paths, table })) {
			const mapping = 'columns' in item ? mappingFor(file, item) : new Map();
			const outcome = rows
				? rows.add(item, mapping)
				: importItem(item, mapping, { ...target, force });
			report.add(outcome);
			const { source, line, result, notes } = outcome;
			if (result === '已导入') counts.imported++;
			if (result === '已导入' && notes.length > 0) counts.noted++;
			if (result === '已存在，未改动') counts.existing++;
			if (result === '失败') failures.push({ source, line, reason: notes[0]?.problem ?? '' });
		}
	rows?.finish();
	const answered = target.oldAddresses.finish();
	progress.stop();
	report.close();
	return {
		...counts,
		failures,
		title: collection.title,
		folder: `${outDir}/${collection.name}`,
		reportFile,
		createdAgencies: agencies.created,
		answered,
		guesses,
	};
}
