import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folders that a build works with. */
export interface ProjectFolders {
	/** The folder of this project. */
	root: string;
	contentDir: string;
	publicDir: string;
	outDir: string;
}

/**
 * The reason why a site cannot be built with these folders, in Chinese, with what to do; `undefined` when it can.
 * Spaces, Chinese, quotes and brackets are allowed. Called before anything is read or written.
 */
export function pathProblem({
	root,
	contentDir,
	publicDir,
	outDir,
}: ProjectFolders): string | undefined {
	const named = [
		['程序所在的文件夹', root],
		['CONTENT_DIR', contentDir],
		['PUBLIC_DIR', publicDir],
		['OUT_DIR', outDir],
	] as const;
	const [first] = named.flatMap(([name, path]) => signProblem(name, resolve(path)) ?? []);
	return (
		first ??
		missingProblem(contentDir) ??
		within(outDir, {
			CONTENT_DIR: contentDir,
			PUBLIC_DIR: publicDir,
			程序的源文件: join(root, 'src'),
		}) ??
		writeProblem(outDir)
	);
}

/**
 * Astro and Vite treat paths as URLs, in which these characters have another meaning: they would read or write
 * elsewhere.
 */
function signProblem(name: string, path: string): string | undefined {
	const sign = /[#?%]/.exec(path)?.[0];
	if (sign)
		return `${name}（${path}）的路径里有“${sign}”，生成网站用的程序读不了。请改名，或者换一个地方`;
	return /\p{Cc}/u.test(path) ? `${name} 的路径里有换行等控制字符，请改名` : undefined;
}

function missingProblem(contentDir: string): string | undefined {
	const stats = statSync(contentDir, { throwIfNoEntry: false });
	if (!stats) return `没有内容文件夹 ${contentDir}。请核对 CONTENT_DIR`;
	return stats.isDirectory() ? undefined : `CONTENT_DIR（${contentDir}）是一个文件，应是文件夹`;
}

/** A build inside a folder of sources would become a source of the next build. */
function within(outDir: string, sources: Readonly<Record<string, string>>): string | undefined {
	const out = join(resolve(outDir), '/');
	const found = Object.entries(sources).find(([, source]) =>
		out.startsWith(join(resolve(source), '/')),
	);
	return found && `OUT_DIR（${outDir}）在${found[0]}（${found[1]}）里面，请换一个文件夹`;
}

/** The site is built beside its final folder, so the folder around it must be writable. */
function writeProblem(outDir: string): string | undefined {
	let folder = dirname(resolve(outDir));
	while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
	if (!statSync(folder).isDirectory())
		return `OUT_DIR（${outDir}）不能用：${folder} 是一个文件，不是文件夹`;
	try {
		accessSync(folder, constants.W_OK | constants.X_OK);
		return undefined;
	} catch {
		return `不能在 ${folder} 里写文件，请检查权限，或者把 OUT_DIR 设到别处`;
	}
}
