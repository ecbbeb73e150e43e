import { contentDir, publicDir } from '../src/environment.ts';
import { importHelp } from '../src/import/help.ts';
import { importOptions, runImport } from '../src/import/run-import.ts';
import { dateOf } from '../src/domain/dates/calendar-date.ts';
import { readNow, runCommand } from './command.ts';

await runCommand({
	help: importHelp,
	options: importOptions,
	run: async (values, paths) => {
		const today = dateOf(await readNow());
		const folders = { contentDir, publicDir };
		const { output, exitCode } = await runImport(values, paths, folders, today);
		if (exitCode === 2) console.error(output);
		else console.log(output);
		return exitCode;
	},
});
