import { descendantsOf, residentMegabytes, runningProcesses } from './processes.ts';

export interface TreeWatch {
	stop: () => void;
	/** The maximum memory of all processes together. */
	megabytes: () => number;
	/** User and system time of all processes, as last measured for each. */
	cpuSeconds: () => number;
}

const interval = 100;

/**
 * Measures the process `root` and all its descendants, ten times a second. For a process that ends between two
 * measurements, the time since the earlier one is lost. Measures nothing without `/proc`.
 */
export function watchTree(root: number): TreeWatch {
	/** Process → its time. A child is still known when its parent ends before it. */
	const seen = new Map<string, number>();
	let megabytes = 0;
	const look = () => {
		const processes = runningProcesses();
		const known = processes.filter((each) => each.pid === root || seen.has(keyOf(each)));
		const tree = descendantsOf(new Set(known.map(({ pid }) => pid)), processes);
		for (const each of tree) seen.set(keyOf(each), each.cpuSeconds);
		megabytes = Math.max(
			megabytes,
			tree.reduce((sum, { pid }) => sum + residentMegabytes(pid), 0),
		);
	};
	const timer = setInterval(look, interval);
	look();
	return {
		stop: () => clearInterval(timer),
		megabytes: () => megabytes,
		cpuSeconds: () => seen.values().reduce((sum, seconds) => sum + seconds, 0),
	};
}

function keyOf({ pid, startedAt }: { pid: number; startedAt: string }): string {
	return `${pid} ${startedAt}`;
}
