import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Copies the project's files, also new ones, into a folder, except paths that match `left`; packages are linked. */
export function copyProject(folder: string, left: RegExp): void {
	const files = execFileSync(
		'git',
		['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
		{ cwd: root, encoding: 'utf8' },
	).split('\0');
	for (const file of files)
		if (file !== '' && file !== 'node_modules' && !left.test(file) && existsSync(join(root, file)))
			cpSync(join(root, file), join(folder, file));
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
