import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answersOf } from './answers.ts';
import { astroBuildCommand } from './astro-command.ts';
import { expectedAddresses } from '../collections/checking/published/expected-addresses.ts';
import { holdBack } from './hold-back.ts';
import { indexBuiltSite } from './index-built-site.ts';
import { withLock } from './lock.ts';
import { buildOutcomes } from './outcomes.ts';
import { precompress } from './precompress.ts';
import { heldBackReport } from './report.ts';
import { siteBase } from './site-base.ts';
import { faultsOfSite } from './verify-site.ts';
import { waitingNote } from './waiting-note.ts';
import { removeWaiting } from './without-waiting.ts';
import { writeAnswers } from './write-answers.ts';
import { copyContent, workFolder } from './work-folder.ts';
import { linkFiles } from '../link-files.ts';
import { cleanPublishedFiles } from '../attachments/publish-attachments.ts';
import { checkCounty } from '../collections/checking/check-county.ts';
import { isLeftover } from '../collections/reading/leftovers.ts';
import { filesBelow } from '../collections/reading/read.ts';
import { takenBackProblems } from '../collections/checking/published/taken-back.ts';
import { declaredColumnsOf, tablesWith } from '../collections/portal/own-columns.ts';
import { siteSettings } from '../collections/registers/site.ts';
import { filesNotPublic } from '../collections/public-folder/files-not-public.ts';
import type { CheckResult } from '../collections/checking/check.ts';
import { formatProblems } from '../collections/checking/problems.ts';
import type { ValidRecord } from '../collections/records/validate.ts';
import { dateOf } from '../domain/dates/calendar-date.ts';
import type { Minute } from '../domain/dates/minute.ts';
import type { Site } from '../collections/registers/site.ts';
import type { ExpectedAddresses } from '../collections/checking/published/expected-addresses.ts';
import type { BuildOutcome } from './outcomes.ts';
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
 * site, indexes and counts them, and only then replaces the old site. After any failure the old site is unchanged. Each
 * step prints what it does.
 */
export function buildSite(folders: BuildFolders): Promise<BuildOutcome> {
	const work = workFolder(folders.outDir);
	return withLock(work.lock, async () => {
		work.mend();
		const next = work.begin();
		try {
			return await build(folders, work, next);
		} finally {
			rmSync(next.folder, { recursive: true, force: true });
		}
	});
}

async function build(
	{ contentDir, publicDir, outDir, now, isPrecompressed }: BuildFolders,
	work: WorkFolder,
	next: Generation,
): Promise<BuildOutcome> {
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
	const { records = [], recordCount = 0 } = checked ?? {};
	const named = (text: string) =>
		text.replaceAll(next.content, contentDir).replaceAll(next.publicFiles, publicDir);
	if (unresolved.length > 0) {
		console.log(named(formatProblems(unresolved, recordCount)));
		console.error(`网站没有更新：以上问题不改，就会有已经公开的内容消失。${stands(outDir)}`);
		return buildOutcomes.failed;
	}
	removeFilesNotPublic(next.publicFiles, records, now);
	console.log(`内容已检查，共 ${recordCount} 条。正在生成网页……`);
	if (!(await buildPages(next, now))) {
		console.error(`网页没有全部生成。${stands(outDir)}`);
		return buildOutcomes.failed;
	}
	cleanPublishedFiles(next.site);
	const { searched: known } = await indexBuiltSite(next.content, next.site, outDir);
	const expected = expectedAddresses(records, now);
	const faults = faultsOfSite(next.site, siteBase(next.content), { ...expected, known });
	if (faults.length > 0) {
		console.error(`生成的网站不完整：\n${faults.join('\n')}\n${stands(outDir)}`);
		return buildOutcomes.failed;
	}
	answerOldAddresses(next, records, expected);
	if (isPrecompressed) console.log(`已预先压缩 ${await precompress(next.site)} 个文件。`);
	removeWaiting(records, now);
	work.publish(next);
	console.log(
		`网站已更新，在 ${outDir}/。${existsSync(work.previous.site) ? '上一次的网站还留着，npm run rollback 可以换回去。' : ''}`,
	);
	const note = waitingNote(records, now);
	if (note !== undefined) console.log(note);
	if (held.length === 0) return buildOutcomes.whole;
	console.error(named(heldBackReport(held)));
	return buildOutcomes.heldBack;
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
	records: readonly ValidRecord[],
	{ changes }: ExpectedAddresses,
): void {
	const address = addressOfSite(records);
	if (address === undefined) return;
	const answers = answersOf(changes, {
		address,
		tables: tablesWith(declaredColumnsOf({ records })),
		isTaken: (path) => existsSync(join(site, path.endsWith('/') ? `${path}index.html` : path)),
	});
	writeAnswers(answers, { site, folder: redirects, address });
}

function addressOfSite(records: readonly ValidRecord[]): string | undefined {
	const settings = records.find(({ collection }) => collection.name === siteSettings.name);
	return (settings?.data as Site | undefined)?.address;
}

/** Whether Astro built every page. */
async function buildPages(
	{ content, publicFiles, site, cache }: Generation,
	now: Minute,
): Promise<boolean> {
	const child = spawn(process.execPath, [...astroBuildCommand(content), '--with-starter'], {
		stdio: ['pipe', 'inherit', 'inherit'],
		env: {
			...process.env,
			CONTENT_DIR: content,
			PUBLIC_DIR: publicFiles,
			OUT_DIR: site,
			CACHE_DIR: cache,
			TODAY: now,
		},
	});
	const [code] = (await once(child, 'exit')) as [number | null];
	return code === 0;
}

/** The message after a failed build: the old site is unchanged; an empty text when there is none. */
function stands(outDir: string): string {
	return existsSync(outDir) ? `${outDir}/ 里原来的网站没有变动。` : '';
}
