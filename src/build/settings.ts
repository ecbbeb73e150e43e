import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseMinute } from '../domain/dates/minute.ts';

/** The reason, in Chinese, why a site cannot be built with these settings; `undefined` when it can. */
export function settingProblem(outDir: string, today: string | undefined): string | undefined {
	if (today && !parseMinute(today))
		return `TODAY 应写成 2026-11-22 或者 2026-11-22T09:00 的形式，现在是“${today}”`;
	return neighbourProblem(outDir) ?? targetProblem(outDir);
}

/**
 * A problem with a neighbouring folder: when its name begins with this folder's name, Astro treats it as a folder
 * inside this one and cannot build there.
 */
function neighbourProblem(outDir: string): string | undefined {
	const [here, out] = [process.cwd(), resolve(outDir)];
	const isLikeNeighbour = out.startsWith(here) && !out.startsWith(join(here, '/'));
	return isLikeNeighbour
		? `OUT_DIR 不能与本文件夹相邻又同名开头（${out}），请换一个名称`
		: undefined;
}

/** A problem with the target folder: a new site replaces it, so it must be empty or contain a site. */
function targetProblem(outDir: string): string | undefined {
	if (!existsSync(outDir)) return undefined;
	if (!statSync(outDir).isDirectory()) return `OUT_DIR（${outDir}）是一个文件，应是文件夹`;
	if (statSync(outDir).dev !== statSync(dirname(resolve(outDir))).dev)
		return `OUT_DIR（${outDir}）是挂载点，不能整个换成新的网站。请在它里面设一个子文件夹，例如 ${join(outDir, 'site')}`;
	const names = readdirSync(outDir);
	const isSite = ['_astro', 'sitemap-index.xml', 'duties.json'].some((name) =>
		names.includes(name),
	);
	return names.length === 0 || isSite
		? undefined
		: `OUT_DIR（${outDir}）里有别的文件，不是本引擎生成的网站。请换一个文件夹，或者先把它们移走`;
}
