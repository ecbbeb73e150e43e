import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answersOf } from './answers.ts';
import { timedLog } from './build-log.ts';
import { emptySummary } from './build-summary.ts';
import { expectedAddresses } from '../collections/checking/published/expected-addresses.ts';
import { holdBack } from './hold-back.ts';
import { indexBuiltSite } from './index-built-site.ts';
import { withLock } from './lock.ts';
import { buildOutcomes } from './outcomes.ts';
import { pageChanges } from './page-changes.ts';
import { precompress } from './precompress.ts';
import { heldBackReport } from './report.ts';
import { runPages } from './run-pages.ts';
import { faultsOfSite } from './verify-site.ts';
import { waitingNote } from './waiting-note.ts';
import { removeWaiting } from './without-waiting.ts';
import { writeAnswers } from './write-answers.ts';
import { decodeAddress } from '../markdown/decode-address.ts';
import { copyContent, workFolder } from './work-folder.ts';
import { linkFiles } from '../link-files.ts';
import { cleanPublishedFiles } from '../attachments/publish-attachments.ts';
import { checkCounty } from '../collections/checking/check-county.ts';
import { isLeftover } from '../collections/reading/leftovers.ts';
import { filesBelow } from '../collections/reading/read.ts';
import { takenBackProblems } from '../collections/checking/published/taken-back.ts';
import { declaredColumnsOf, tablesWith } from '../collections/portal/own-columns.ts';
import { settingsOf } from '../collections/registers/settings-of.ts';
import { filesNotPublic } from '../collections/public-folder/files-not-public.ts';
import type { CheckResult } from '../collections/checking/check.ts';
import { formatProblems } from '../collections/checking/problems.ts';
import type { ValidRecord } from '../collections/records/validate.ts';
import { dateOf } from '../domain/dates/calendar-date.ts';
import type { Minute } from '../domain/dates/minute.ts';
import { basePath } from '../domain/text/site-address.ts';
import type { AddressChange } from '../collections/registers/address-changes.ts';
import type { BuildLog } from './build-log.ts';
import type { BuildOutcome } from './outcomes.ts';
import type { BuildSummary } from './build-summary.ts';
import type { Generation, WorkFolder } from './work-folder.ts';

export interface BuildFolders {
	contentDir: string;
	publicDir: string;
	outDir: string;
	/** The minute as which the site is built; its day is what the site shows as today. */
	now: Minute;
	/** Whether compressed copies are written beside the texts of the site. */
	isPrecompressed: boolean;
}

/**
 * Publishes the current content at `outDir`: checks it, holds back what is wrong, builds the pages beside the served
 * site, indexes and counts them, and only then replaces the old site. After any failure the old site is unchanged.
 * Throws what `explanation` explains when another build has the lock or the disk fails.
 */
export function buildSite(folders: BuildFolders, log: BuildLog): Promise<BuildSummary> {
	const work = workFolder(folders.outDir);
	return withLock(work.lock, async () => {
		work.mend();
		const next = work.begin();
		try {
			return await build(folders, { work, next, log });
		} finally {
			rmSync(next.folder, { recursive: true, force: true });
		}
	});
}

async function build(
	{ contentDir, publicDir, outDir, now, isPrecompressed }: BuildFolders,
	{ work, next, log: shown }: { work: WorkFolder; next: Generation; log: BuildLog },
): Promise<BuildSummary> {
	const log = timedLog(shown);
	const summary = emptySummary(outDir, now);
	const ended = (exitCode: BuildOutcome, ...errors: string[]): BuildSummary => ({
		...summary,
		exitCode,
		errors,
		seconds: log.seconds(),
	});
	const failed = (...errors: string[]) => ended(buildOutcomes.failed, ...errors, ...stands(outDir));
	log.step('check');
	copyContent(contentDir, next.content);
	linkFiles(publicDir, next.publicFiles, isLeftover);
	let checked: CheckResult | undefined;
	const { held, unresolved } = await holdBack({
		content: next.content,
		publicFiles: next.publicFiles,
		lastContent: work.current.content,
		lastSite: outDir,
		today: dateOf(now),
		check: async () => {
			checked = await checkCounty(next.content, next.publicFiles);
			const folders = { lastContent: work.current.content, content: next.content };
			return [...checked.problems, ...takenBackProblems(folders, checked.records, now)];
		},
	});
	const { records = [], recordCount = 0, problems = [] } = checked ?? {};
	const named = (text: string) =>
		text.replaceAll(next.content, contentDir).replaceAll(next.publicFiles, publicDir);
	summary.records = recordCount;
	summary.reminders = problems.filter(({ severity }) => severity === 'warning').length;
	summary.heldBack = held.map(({ file, shown: instead, problems: reasons }) => ({
		file,
		shown: instead,
		problems: reasons.map((problem) => ({ ...problem, file: named(problem.file) })),
	}));
	if (unresolved.length > 0)
		return failed(
			named(formatProblems(unresolved, recordCount)),
			'网站没有更新：以上问题不改，就会有已经公开的内容消失。',
		);
	const address = settingsOf(records)?.address;
	if (address === undefined) throw new Error('Checked content has no settings of the site');
	removeFilesNotPublic(next.publicFiles, records, now);
	log.step('pages');
	const { isBuilt, reason, megabytes } = await runPages(next, now, log);
	summary.peakMegabytes = Math.round(megabytes + process.memoryUsage.rss() / 1024 ** 2);
	if (!isBuilt) return failed('网页没有全部生成。', reason);
	cleanPublishedFiles(next.site);
	log.step('index');
	const base = basePath(address);
	const { known, ...index } = await indexBuiltSite({ ...next, base, target: outDir }, log);
	summary.searched = index.searched;
	summary.warnings = index.warnings;
	log.step('verify');
	const expected = expectedAddresses(records, now);
	const faults = faultsOfSite(next.site, base, { ...expected, known });
	if (faults.length > 0) return failed(`生成的网站不完整：\n${faults.join('\n')}`);
	answerOldAddresses(next, { address, records, changes: expected.changes });
	const files = filesBelow(next.site);
	summary.files = files.length;
	summary.pages = files.filter((file) => file.endsWith('.html')).length;
	summary.changes = pageChanges(outDir, next.site) ?? null;
	log.step('publish');
	if (isPrecompressed) await precompress(next.site);
	removeWaiting(records, now);
	work.publish(next);
	summary.waiting = waitingNote(records, now) ?? null;
	summary.canRollBack = existsSync(work.previous.site);
	summary.peakMegabytes = Math.max(
		summary.peakMegabytes,
		Math.round(process.resourceUsage().maxRSS / 1024),
	);
	if (held.length === 0) return ended(buildOutcomes.whole);
	return ended(buildOutcomes.heldBack, named(heldBackReport(held)));
}

/** Removes this build's links to files that are not published. The files stay in the county's folder. */
function removeFilesNotPublic(
	publicFiles: string,
	records: readonly ValidRecord[],
	now: Minute,
): void {
	const files = new Set(filesBelow(publicFiles).map((file) => `/${file}`));
	for (const file of filesNotPublic(files, records, now)) rmSync(join(publicFiles, file));
}

/** Writes what the finished site answers at addresses that it no longer has. */
function answerOldAddresses(
	{ site, redirects }: Generation,
	{
		address,
		records,
		changes,
	}: { address: string; records: readonly ValidRecord[]; changes: readonly AddressChange[] },
): void {
	const isThere = (path: string) =>
		existsSync(join(site, path.endsWith('/') ? `${path}index.html` : path));
	const answers = answersOf(changes, {
		address,
		tables: tablesWith(declaredColumnsOf({ records })),
		isTaken: isThere,
		isWaiting: (path) => !isThere(decodeAddress(path.replace(/[?#].*$/s, ''))),
	});
	writeAnswers(answers, { site, folder: redirects, address });
}

/** The message after a failed build: the old site is unchanged; nothing when there is none. */
function stands(outDir: string): string[] {
	return existsSync(outDir) ? [`${outDir}/ 里原来的网站没有变动。`] : [];
}
