import { attempt } from './git.ts';
import { mergeJson } from './merge-json.ts';
import { textOf } from './project-files.ts';
import type { Git } from './git.ts';
import type { JsonObject, MergedJson } from './merge-json.ts';
import type { ProjectFiles } from './project-files.ts';

export const packageFile = 'package.json';

/** The version of the engine that a county took last, as its `package.json` records it. */
export interface RecordedVersion {
	tag: string;
	commit: string;
}

/** The key of `package.json` with the recorded version; no version of the engine has it. */
export const recordKey = 'engineVersion';

/** The version that the committed `package.json` records; `undefined` when it records none. */
export function recordedVersion(git: Git): RecordedVersion | undefined {
	const recorded = parsePackage(attempt(git, ['show', `HEAD:${packageFile}`]))[recordKey];
	const { tag, commit } = (recorded ?? {}) as Partial<RecordedVersion>;
	return typeof tag === 'string' && typeof commit === 'string' ? { tag, commit } : undefined;
}

/** The county's files, with the engine's own `package.json` where the county's differs by the record alone. */
export function withoutRecord(git: Git, county: ProjectFiles, base: ProjectFiles): ProjectFiles {
	const [here, before] = [county.get(packageFile), base.get(packageFile)];
	if (here === undefined || before === undefined) return county;
	const [value, engines] = [here, before].map((entry) => unrecorded(textOf(git, entry)));
	if (JSON.stringify(value) !== JSON.stringify(engines)) return county;
	return new Map([...county, [packageFile, before]]);
}

/** Merges the changes of the county and of upstream in the texts of `package.json`, key by key. */
export function mergePackages(base: string, county: string, next: string): MergedJson {
	return mergeJson(unrecorded(base), unrecorded(county), unrecorded(next));
}

/** The text of a `package.json` without a record. */
export function packageText(value: JsonObject): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** The value of a `package.json` without the record. */
export function unrecorded(text: string | undefined): JsonObject {
	const { [recordKey]: _, ...rest } = parsePackage(text);
	return rest;
}

/** The value of a `package.json`; empty where there is none or it cannot be read. */
function parsePackage(text: string | undefined): JsonObject {
	try {
		return JSON.parse(text ?? '{}') as JsonObject;
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}
