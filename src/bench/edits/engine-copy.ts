import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a build needs of this project besides its packages. */
const parts = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of this engine that keeps nothing of other engines, and nobody else's build waits for it. */
export interface EngineCopy {
	folder: string;
	/** Deletes all that builds have kept: Astro's store and every cache. */
	forget: () => void;
}

/** Copies the engine of the working directory into `folder`; its packages are linked one by one, without their caches. */
export function copyEngine(folder: string): EngineCopy {
	for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
	const packages = join(folder, 'node_modules');
	mkdirSync(packages);
	const names = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
	for (const name of names)
		symlinkSync(join(process.cwd(), 'node_modules', name), join(packages, name), 'junction');
	const kept = () => [
		join(folder, '.astro'),
		...readdirSync(packages)
			.filter((name) => name.startsWith('.'))
			.map((name) => join(packages, name)),
	];
	return {
		folder,
		forget: () => {
			for (const path of kept()) rmSync(path, { recursive: true, force: true });
		},
	};
}
