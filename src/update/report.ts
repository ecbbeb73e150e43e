import { usualRemote } from './release.ts';
import type { News } from './news.ts';
import type { Collision, Resolved } from './resolve.ts';

const mostPaths = 20;

/** What was changed and what was left, in Chinese. */
export function changesReport({ added, modified, deleted, merged, kept, own }: Resolved): string[] {
	return [
		...group('新增', added),
		...group('修改', modified),
		...group('删除', deleted),
		...group(
			'县里和上游都改过，两边的改动已经合在一起，请看一遍',
			merged.map(({ path }) => path),
		),
		...group('县里改过，照县里的保留', kept),
		...group('县里自己加的，没有动', own),
	];
}

/** The version that was asked for: where it comes from, as the user wrote it, its tag and its commit. */
interface Asked {
	from: string;
	tag: string;
	commit: string;
}

/** What collides and how to go on, in Chinese. The commands can be run as they stand. */
export function collisionReport(
	collisions: readonly Collision[],
	{ from, tag, commit }: Asked,
): string[] {
	const path = quoted(collisions[0]?.path ?? '');
	const source = from === usualRemote ? '' : `--from ${quoted(from)} `;
	const command = (choice: string) => `npm run update -- ${source}${choice} ${path} ${tag}`;
	return [
		`有 ${collisions.length} 个文件，县里和上游改了同一处，合不到一起：`,
		...collisions.map(({ path, why }) => `  ${path}：${why}`),
		`县里的和上游的有什么不同，看 git diff HEAD ${commit.slice(0, 10)} -- ${path}（减号是县里的，加号是上游的）。`,
		'请逐个决定用哪一边的，再运行一次，可以写几个 --take、--keep：',
		`  用上游的，县里的改动不要了：${command('--take')}`,
		`  保留县里的，上游的改动不要了：${command('--keep')}`,
		'两边的改动都要的，先照上游的把县里的文件改好、提交，再用 --keep。',
	];
}

/** What the new version says to the county, in Chinese. */
export function newsReport(news: readonly News[]): string[] {
	if (news.length === 0) return [];
	return [
		'新版本里和县里有关的：',
		...news.flatMap(({ version, items }) => [
			...(version === 'Unreleased' ? [] : [`  ${version}`]),
			...items.map((item) => `  - ${item}`),
		]),
	];
}

function group(name: string, paths: readonly string[]): string[] {
	if (paths.length === 0) return [];
	return [
		`${name}：${paths.length} 个文件`,
		...paths.slice(0, mostPaths).map((path) => `  ${path}`),
		...(paths.length > mostPaths ? [`  另有 ${paths.length - mostPaths} 个`] : []),
	];
}

function quoted(path: string): string {
	return /^[\w.:/@-]+$/.test(path) ? path : `"${path}"`;
}
