import { styleText } from 'node:util';
import { auditCommand } from '../src/audit/command/audit-command.ts';
import { auditOptions } from '../src/audit/command/audit-settings.ts';
import { auditHelp } from '../src/audit/command/help.ts';
import { SettingError } from '../src/audit/command/setting-error.ts';
import { auditProgress } from '../src/audit/command/progress.ts';
import { outDir } from '../src/environment.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
	help: auditHelp,
	options: auditOptions,
	run: async (values, targets) => {
		const { today } = await import('../src/today.ts').catch((error: unknown) => {
			throw new UsageError(error instanceof Error ? error.message : String(error));
		});
		const surroundings = { progress: auditProgress(process.stderr), paint: styleText };
		try {
			const { output, errors, exitCode } = await auditCommand(
				{ values, targets },
				{ target: outDir, today },
				surroundings,
			);
			process.stdout.write(output);
			for (const error of errors) console.error(error);
			return exitCode;
		} catch (error) {
			throw error instanceof SettingError ? new UsageError(error.message) : error;
		}
	},
});
