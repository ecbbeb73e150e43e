import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measurement {
	seconds: number;
	/** User and system time of the process. */
	cpuSeconds: number;
	/** Peak resident set size. */
	megabytes: number;
}

/** Runs a Node program to its end and measures the whole process. Throws when it fails, with what it printed. */
export function measureNode(
	command: readonly string[],
	environment: Record<string, string>,
): Measurement {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-measure-'));
	const file = join(folder, 'usage.json');
	try {
		const started = performance.now();
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['--import', `data:text/javascript,${encodeURIComponent(reporter(file))}`, ...command],
			{ env: { ...process.env, ...environment }, encoding: 'utf8', maxBuffer: 1024 ** 3 },
		);
		const seconds = (performance.now() - started) / 1000;
		if (status !== 0)
			throw new Error(
				`${command.join(' ')} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`,
			);
		const usage = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
		return {
			seconds,
			cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
			megabytes: usage.maxRSS / 1024,
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A program that leaves the process's resource usage in `file` when it ends. */
function reporter(file: string): string {
	return `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.resourceUsage())));`;
}
