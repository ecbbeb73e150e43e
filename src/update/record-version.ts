import { packageFile, packageText, recordKey, unrecorded } from './package-file.ts';
import { textOf } from './project-files.ts';
import type { Git } from './git.ts';
import type { RecordedVersion } from './package-file.ts';
import type { Versions } from './plan.ts';
import type { MergedFile, Resolved } from './resolve.ts';

/** The `package.json` that an update leaves: whichever it chose, with the new version recorded. */
export function recordVersion(
	git: Git,
	{ merged, added, modified }: Resolved,
	{ county, next }: Versions,
	version: RecordedVersion,
): MergedFile | undefined {
	const isNext = [...added, ...modified].includes(packageFile);
	const entry = (isNext ? next : county).get(packageFile);
	if (entry === undefined) return undefined;
	const text = merged.find(({ path }) => path === packageFile)?.text ?? textOf(git, entry);
	return {
		path: packageFile,
		mode: entry.split(' ')[0] ?? '',
		text: packageText({ ...unrecorded(text), [recordKey]: { ...version } }),
	};
}
