import { readdirSync, readFileSync } from 'node:fs';

/** A process as Linux describes it. */
export interface ProcessStat {
	pid: number;
	parent: number;
	/** User and system time of the process itself. */
	cpuSeconds: number;
	/** User and system time of its children that have ended and that it has waited for, and of their children. */
	childrenCpuSeconds: number;
	/** The start of the process; it distinguishes the process from a later one with the same number. */
	startedAt: string;
}

/** Linux states times in hundredths of a second, for any clock. */
const ticksPerSecond = 100;

/** The processes of the machine; an empty list without `/proc`. */
export function runningProcesses(): ProcessStat[] {
	return namesIn('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((pid) => {
			const stat = textOf(`/proc/${pid}/stat`);
			return stat ? [parseStat(stat)] : [];
		});
}

/** Reads `/proc/<pid>/stat`. The program's name is there in brackets and may contain any character. */
export function parseStat(stat: string): ProcessStat {
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const seconds = (field: number) => Number(fields[field]) / ticksPerSecond;
	return {
		pid: Number.parseInt(stat, 10),
		parent: Number(fields[1]),
		cpuSeconds: seconds(11) + seconds(12),
		childrenCpuSeconds: seconds(13) + seconds(14),
		startedAt: fields[19] ?? '',
	};
}

/** The `roots` and their descendants among the `processes`. */
export function descendantsOf(
	roots: ReadonlySet<number>,
	processes: readonly ProcessStat[],
): ProcessStat[] {
	const found = new Set(roots);
	for (let before = 0; before < found.size;) {
		before = found.size;
		for (const { pid, parent } of processes) if (found.has(parent)) found.add(pid);
	}
	return processes.filter(({ pid }) => found.has(pid));
}

/** The memory of a process, with its share of shared memory if the system states it; 0 when the process has ended. */
export function residentMegabytes(pid: number): number {
	const rollup = kilobytesIn(textOf(`/proc/${pid}/smaps_rollup`), 'Pss');
	return (rollup ?? kilobytesIn(textOf(`/proc/${pid}/status`), 'VmRSS') ?? 0) / 1024;
}

function kilobytesIn(text: string, name: string): number | undefined {
	const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1];
	return found === undefined ? undefined : Number(found);
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** The text of the file; empty when the process has ended or belongs to another user. */
function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
