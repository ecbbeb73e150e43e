import { contentDir } from '../src/environment.ts';
import { formatSummary } from '../src/import/format-summary.ts';
import { help } from '../src/import/help.ts';
import { importFiles } from '../src/import/import-files.ts';
import { progressOn } from '../src/import/progress.ts';
import { runCommand } from './command.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

await runCommand({
	help,
	options: {
		into: text,
		map: text,
		out: text,
		issuer: text,
		report: text,
		'create-agencies': flag,
		force: flag,
	},
	run: async (
		{ into, map, out = contentDir, issuer, report = 'import-report.csv', force, ...values },
		paths,
	) => {
		const options = { into, paths, outDir: out, mapFile: map, reportFile: report, issuer, force };
		const result = await importFiles(
			{ ...options, createAgencies: values['create-agencies'] },
			progressOn(process.stderr),
		);
		if ('problems' in result) {
			console.error(result.problems.join('\n'));
			return 2;
		}
		console.log(formatSummary(result));
		return result.failures.length > 0 ? 1 : 0;
	},
});
