import { buildLog, silentLog } from './build-log.ts';
import { buildSite } from './build-site.ts';
import { emptySummary, formatBuild } from './build-summary.ts';
import { explanation } from './explained.ts';
import { buildOutcomes } from './outcomes.ts';
import type { BuildFolders } from './build-site.ts';
import type { BuildSummary } from './build-summary.ts';
import type { BuildOutcome } from './outcomes.ts';

/** How a build speaks: steps and a summary, errors alone, or one JSON object (and errors, for a reader of the log). */
export type BuildVoice = 'text' | 'quiet' | 'json';

/** Where a build writes. */
export interface BuildStreams {
	output: NodeJS.WriteStream;
	errors: NodeJS.WritableStream;
}

/** The command `npm run build`: builds the site, says what it did, and returns the exit code. */
export async function runBuild(
	folders: BuildFolders,
	voice: BuildVoice,
	{ output, errors }: BuildStreams,
): Promise<BuildOutcome> {
	const log = voice === 'text' ? buildLog(output) : silentLog;
	const summary = await summarised(folders, () => buildSite(folders, log));
	log.end();
	if (voice === 'json') output.write(`${JSON.stringify(summary, null, '\t')}\n`);
	if (voice === 'text' && summary.exitCode !== buildOutcomes.failed)
		output.write(`${formatBuild(summary)}\n`);
	for (const error of summary.errors) errors.write(`${error}\n`);
	return summary.exitCode;
}

/** The summary of a build; of one that the disk or another build stopped, with the explanation. */
async function summarised(
	{ outDir, now }: BuildFolders,
	build: () => Promise<BuildSummary>,
): Promise<BuildSummary> {
	try {
		return await build();
	} catch (error) {
		const reason = explanation(error);
		if (reason === undefined) throw error;
		return { ...emptySummary(outDir, now), errors: [`${reason}。原来的网站没有变动。`] };
	}
}
