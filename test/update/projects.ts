import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gitIn } from '../../src/update/git.ts';
import { updateEngine } from '../../src/update/update-engine.ts';
import type { Settled, UpdateSettings } from '../../src/update/update-engine.ts';

const author = ['-c', 'user.name=测试', '-c', 'user.email=test@test.example'];

/** A file that every version of the engine has. */
export const mark = 'src/collections/normative-documents.ts';

/** Path → text; `undefined` for a file that is deleted. */
export type Files = Record<string, string | undefined>;

/** Two repositories in a temporary folder: the engine's, with a first version v1, and a county's that was cloned from it. */
export interface Projects {
	upstream: string;
	county: string;
	remove: () => void;
}

export function makeProjects(engine: Files, own: Files): Projects {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-update-'));
	const [upstream, county] = [join(folder, 'upstream'), join(folder, 'county')];
	mkdirSync(upstream);
	git(upstream, 'init', '--quiet', '--initial-branch=main');
	commit(upstream, { [mark]: '1\n', ...engine });
	release(upstream, 'v1');
	git(folder, 'clone', '--quiet', '--no-tags', upstream, county);
	commit(county, own);
	return { upstream, county, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A copy that a test may change; making one anew takes ten times as long. */
export function copyOf({ upstream, county }: Projects): Projects {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-update-'));
	cpSync(dirname(upstream), folder, { recursive: true });
	return {
		upstream: join(folder, basename(upstream)),
		county: join(folder, basename(county)),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

export function git(folder: string, ...parameters: string[]): string {
	return execFileSync('git', [...author, ...parameters], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
}

export function commit(folder: string, files: Files): void {
	for (const [file, text] of Object.entries(files)) {
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		if (text === undefined) rmSync(path);
		else writeFileSync(path, text);
	}
	git(folder, 'add', '--all');
	git(folder, 'commit', '--quiet', '--allow-empty', '--message', '测试');
}

/** Publishes what a repository has committed as a version; its commit. */
export function release(folder: string, name: string, ...options: string[]): string {
	git(folder, 'tag', '--force', ...options, name);
	return git(folder, 'rev-parse', `${name}^{commit}`).trim();
}

/** Updates a county; what was printed, the exit code and how often the new version was run. */
export function update(
	{ upstream, county }: Pick<Projects, 'upstream' | 'county'>,
	{
		settles = 'done',
		...settings
	}: Partial<Omit<UpdateSettings, 'settle' | 'print'>> & { settles?: Settled } = {},
) {
	const lines: string[] = [];
	let settled = 0;
	const code = updateEngine({
		git: gitIn(county),
		from: upstream,
		version: 'v2',
		...settings,
		settle: () => {
			settled++;
			return settles;
		},
		print: (line) => lines.push(line),
	});
	return { code, settled, text: lines.join('\n') };
}

/** The text of a file; `undefined` when it is not there. */
export function textIn(folder: string, file: string): string | undefined {
	const path = join(folder, file);
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** What is changed and not committed, staged or not. */
export function changesIn(folder: string): string {
	return git(folder, 'status', '--porcelain');
}
