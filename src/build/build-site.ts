import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { astroBuildCommand } from './astro-command.ts';
import { indexBuiltSite } from './index-built-site.ts';
import { parseCalendarDate } from '../domain/calendar-date.ts';

/** What makes the settings unusable, in Chinese; nothing when the site can be built with them. */
export function settingProblem(outDir: string, today: string | undefined): string | undefined {
	if (today && !parseCalendarDate(today)) return `TODAY 应写成 2026-11-22 的形式，现在是“${today}”`;
	// Astro takes a neighbour whose name begins like this folder's for a folder inside it, and cannot build there.
	const [here, out] = [process.cwd(), resolve(outDir)];
	const isLikeNeighbour = out.startsWith(here) && !out.startsWith(join(here, '/'));
	return isLikeNeighbour
		? `OUT_DIR 不能与本文件夹相邻又同名开头（${out}），请换一个名称`
		: undefined;
}

/** Checks the content, builds the pages, indexes them. Says whether all succeeded; each step prints what it does. */
export async function buildSite(contentDir: string, outDir: string): Promise<boolean> {
	if (!succeeds('scripts/check.ts')) return false;
	if (!succeeds(...astroBuildCommand(contentDir))) return false;
	await indexBuiltSite(contentDir, outDir);
	return true;
}

function succeeds(...program: string[]): boolean {
	return spawnSync(process.execPath, program, { stdio: 'inherit' }).status === 0;
}
