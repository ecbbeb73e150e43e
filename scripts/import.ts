import { contentDir, publicDir } from '../src/environment.ts';
import { importHelp } from '../src/import/help.ts';
import { importOptions, runImport } from '../src/import/run-import.ts';
import { readToday, runCommand } from './command.ts';

await runCommand({
	help: importHelp,
	options: importOptions,
	run: async (values, paths) => {
		const { output, exitCode } = await runImport(
			values,
			paths,
			{ contentDir, publicDir },
			await readToday(),
		);
		if (exitCode === 2) console.error(output);
		else console.log(output);
		return exitCode;
	},
});
