import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseStat } from './processes.ts';
import { watchTree } from './watch-tree.ts';

export interface Measurement {
	seconds: number;
	/** User and system time of all processes. */
	cpuSeconds: number;
	/** The maximum memory of all processes together. */
	megabytes: number;
}

/**
 * Runs a Node program to its end and measures it together with all its descendant processes. Throws with its output
 * when it fails. For children that nobody waits for, up to a tenth of a second of time, or a short peak of memory, may
 * be missed. Without `/proc`, as on macOS and Windows, only the program's own process is measured.
 */
export async function measureNode(
	command: readonly string[],
	environment: Record<string, string>,
): Promise<Measurement> {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-measure-'));
	const file = join(folder, 'usage.json');
	try {
		const started = performance.now();
		const child = spawn(
			process.execPath,
			['--import', `data:text/javascript,${encodeURIComponent(reporter(file))}`, ...command],
			{ env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
		);
		const watch = watchTree(child.pid ?? 0);
		const printed = { stdout: '', stderr: '' };
		for (const name of ['stdout', 'stderr'] as const)
			child[name].setEncoding('utf8').on('data', (text: string) => {
				printed[name] = (printed[name] + text).slice(-2000);
			});
		const [status] = (await once(child, 'close')) as [number | null];
		const seconds = (performance.now() - started) / 1000;
		watch.stop();
		if (status !== 0)
			throw new Error(`${command.join(' ')} failed:\n${printed.stdout}\n${printed.stderr}`);
		const own = JSON.parse(readFileSync(file, 'utf8')) as OwnUsage;
		return {
			seconds,
			cpuSeconds: Math.max(watch.cpuSeconds(), own.cpuSeconds + waitedFor(own)),
			megabytes: Math.max(watch.megabytes(), own.megabytes),
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What the program itself reports when it ends. */
interface OwnUsage {
	cpuSeconds: number;
	megabytes: number;
	/** The text of `/proc/self/stat`, if it exists. */
	stat?: string;
}

function waitedFor({ stat }: OwnUsage): number {
	return stat ? parseStat(stat).childrenCpuSeconds : 0;
}

/**
 * A program that writes the resource usage of the process to `file` when it ends. Child processes inherit the program
 * but report nothing.
 */
function reporter(file: string): string {
	return `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
if (process.ppid === ${process.pid}) process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const stat = existsSync('/proc/self/stat') ? readFileSync('/proc/self/stat', 'utf8') : undefined;
	const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, stat };
	writeFileSync(${JSON.stringify(file)}, JSON.stringify(usage));
});`;
}
