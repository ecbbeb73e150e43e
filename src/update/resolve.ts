import { mergeText } from './merge-text.ts';
import { mergePackages, packageFile, packageText } from './package-file.ts';
import { textOf } from './project-files.ts';
import type { Git } from './git.ts';
import type { UpdatePlan, Versions } from './plan.ts';

/** Which side of a file the user takes: paths of files or folders. */
export interface Choices {
	/** Upstream's version, although the county's changes are lost. */
	take: readonly string[];
	/** The county's version, although upstream has another one. */
	keep: readonly string[];
}

/** A file with the changes of both. */
export interface MergedFile {
	path: string;
	mode: string;
	text: string;
}

/** Why the changes of a file cannot be put together, in Chinese. */
export interface Collision {
	path: string;
	why: string;
}

/** A plan of which nothing is open: what changes, what stays and what collides. */
export interface Resolved extends Omit<UpdatePlan, 'both'> {
	merged: MergedFile[];
	collisions: Collision[];
}

/** npm writes it anew from `package.json`. */
const lockFile = 'package-lock.json';

/** Puts together what both changed, as the user chooses or else line by line. */
export function resolvePlan(
	git: Git,
	plan: UpdatePlan,
	versions: Versions,
	choices: Choices,
): Resolved {
	const { both, ...settled } = plan;
	const resolved: Resolved = { ...settled, kept: [], merged: [], collisions: [] };
	for (const path of [...plan.kept, ...both]) {
		const isTaken = covers(choices.take, path) || (path === lockFile && both.includes(path));
		if (isTaken) resolved[changeTo(path, versions)].push(path);
		else if (plan.kept.includes(path) || covers(choices.keep, path)) resolved.kept.push(path);
		else {
			const result = merge(git, path, versions);
			if ('text' in result) resolved.merged.push(result);
			else resolved.collisions.push(result);
		}
	}
	return resolved;
}

/** Whether one of the paths is this file or a folder above it; `.` is the whole project. */
export function covers(paths: readonly string[], file: string): boolean {
	return paths
		.map((path) => path.replaceAll('\\', '/').replace(/^\.\/|\/+$/g, ''))
		.some((path) => path === '.' || path === file || file.startsWith(`${path}/`));
}

function changeTo(path: string, { county, next }: Versions): 'added' | 'modified' | 'deleted' {
	if (!next.has(path)) return 'deleted';
	return county.has(path) ? 'modified' : 'added';
}

function merge(git: Git, path: string, { base, county, next }: Versions): MergedFile | Collision {
	const [before, here, there] = [base.get(path), county.get(path), next.get(path)];
	if (there === undefined) return { path, why: '上游删去了，县里改过' };
	if (here === undefined) return { path, why: '县里删去了，上游改过' };
	if (before === undefined) return { path, why: '县里的和上游的不同，不知道县里原来是怎样的' };
	const texts = [before, here, there].map((entry) => textOf(git, entry));
	const [baseText, countyText, nextText] = texts;
	if (baseText === undefined || countyText === undefined || nextText === undefined)
		return { path, why: '不是文字文件，合不到一起' };
	const mode = there.split(' ')[0] ?? '';
	if (path === packageFile) {
		const merged = mergePackages(baseText, countyText, nextText);
		return 'value' in merged
			? { path, mode, text: packageText(merged.value) }
			: { path, why: merged.collisions.join('、') };
	}
	const merged = mergeText(git, { base: baseText, county: countyText, next: nextText });
	return 'text' in merged
		? { path, mode, text: merged.text }
		: { path, why: `县里的${merged.collisions.join('、')}` };
}
