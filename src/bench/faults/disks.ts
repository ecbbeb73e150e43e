import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk with a copy of a site. */
export interface Disk {
	out: string;
	remove: () => void;
}

/** A disk with almost no free space; `undefined` without the rights to make one. */
export function fullDisk(folder: string, site: string): Disk | undefined {
	const disk = diskWith(folder, site);
	if (disk) {
		const { bavail, bsize } = statfsSync(folder);
		writeFileSync(
			join(folder, 'filler'),
			Buffer.alloc(Math.max(0, bavail * bsize - 2 * 1024 ** 2)),
		);
	}
	return disk;
}

/** A read-only disk; `undefined` without the rights to make one. */
export function readOnlyDisk(folder: string, site: string): Disk | undefined {
	const disk = diskWith(folder, site);
	if (disk) run('mount', '-o', 'remount,ro', folder);
	return disk;
}

function diskWith(folder: string, site: string): Disk | undefined {
	mkdirSync(folder, { recursive: true });
	if (!run('mount', '-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', folder)) return undefined;
	const out = join(folder, 'site');
	for (const [from, to] of [
		[site, out],
		[`${site}.build`, `${out}.build`],
	] as const)
		if (readdirSync(from).length > 0) cpSync(from, to, { recursive: true });
	return {
		out,
		remove: () => {
			run('umount', folder);
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function run(program: string, ...parameters: string[]): boolean {
	return spawnSync(program, parameters, { stdio: 'ignore' }).status === 0;
}
