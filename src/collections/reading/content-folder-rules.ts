import { suggester } from '../records/suggestion.ts';
import { isHiddenPath, isLeftover } from './leftovers.ts';
import { listFolder } from './list-folder.ts';
import type { Collection } from '../declarations/collection.ts';
import type { Suggestible } from '../records/likeness.ts';
import type { FolderEntry } from './list-folder.ts';
import type { Problem } from '../records/problem.ts';

/** Files that explain a folder to editors. */
const explanation = /(?:^|\/)README\.md$/;
/** Files of Git. */
const bookkeeping = /(?:^|\/)\.git(?:keep|ignore|attributes)?$/;

/** True if the name of a file in a collection's folder shows that it is not a record. `checkContentFolder` reports hidden files. */
export function isPassedOver(path: string): boolean {
	return explanation.test(path) || isHiddenPath(path) || isLeftover(path);
}

/** Reports everything in `contentDir` that is not read as a record, so that nothing is ignored silently. */
export function checkContentFolder(
	contentDir: string,
	collections: readonly Collection[],
): Problem[] {
	const explained = new Map(
		collections
			.filter(({ flat }) => flat)
			.map(({ name }) => [name, explainedIn(`${contentDir}/${name}`)] as const),
	);
	const isHome = (path: string, isFolder: boolean) =>
		collections.some(({ name, format }) => {
			if (format === 'yaml') return path === `${name}.yaml`;
			if (`${name}/`.startsWith(`${path}/`)) return true;
			if (!path.startsWith(`${name}/`)) return false;
			const [first = '', ...below] = path.slice(name.length + 1).split('/');
			const isBelow = isFolder || below.length > 0;
			return !isBelow || (explained.get(name)?.has(first) ?? true);
		});
	const opens = (path: string) => isHome(path, true) && !isHiddenPath(path) && !isLeftover(path);
	const suggest = suggester(collections.map(candidateOf));
	const entries = listFolder(contentDir, opens);
	const paths = new Set(entries.map(({ path }) => path));
	return entries.flatMap((entry) => {
		const found = mistakeOf(entry, isHome(entry.path, entry.kind === 'folder'), {
			collections,
			paths,
			suggest,
		});
		return found ? [{ file: `${contentDir}/${entry.path}`, line: 1, ...found }] : [];
	});
}

/** The names of the folders in `folder` beside which a file of the same name explains them. */
function explainedIn(folder: string): ReadonlySet<string> {
	return new Set(
		listFolder(folder, () => false).flatMap(({ path }) =>
			path.endsWith('.md') ? [path.slice(0, -'.md'.length)] : [],
		),
	);
}

interface Known {
	collections: readonly Collection[];
	/** Everything in the content folder that was listed. */
	paths: ReadonlySet<string>;
	/** Suggests a folder. */
	suggest: (written: string) => string;
}

type Mistake = Pick<Problem, 'message' | 'severity'>;

function mistakeOf(
	{ path, kind }: FolderEntry,
	isHome: boolean,
	known: Known,
): Mistake | undefined {
	const { collections } = known;
	if (bookkeeping.test(path) || isLeftover(path)) return undefined;
	if (isHiddenPath(path)) return hiddenMistake(path);
	const unusable = unusableKinds[kind];
	if (unusable) return error(unusable);
	if (kind === 'file' && explanation.test(path)) return undefined;
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (!isHome) return error(noHome(path, kind, known));
	const isSettings = collections.some(
		(collection) => collection.format === 'yaml' && path === `${collection.name}.yaml`,
	);
	if (kind === 'folder' && isSettings) return error(`“${name}”应是文件，不是文件夹`);
	const isFolder = collections.some((collection) => `${collection.name}/`.startsWith(`${path}/`));
	if (kind === 'file' && isFolder) return error(`“${name}”应是文件夹，不是文件`);
	return undefined;
}

/** An error if the extension is that of a record, because the file may have been meant as one; otherwise a warning. */
function hiddenMistake(path: string): Mistake {
	if (/\.(?:md|mdx|csv|ya?ml)$/i.test(path))
		return error('文件名以点开头的不会发布，请改名；不是要发布的内容就删去');
	return { message: '名称以点开头的是隐藏的，里面的内容不会发布，可以删去', severity: 'warning' };
}

/** What to do about something that lies in no collection's folder. */
function noHome(
	path: string,
	kind: FolderEntry['kind'],
	{ collections, paths, suggest }: Known,
): string {
	const owner = collections.find(({ name, flat }) => flat && path.startsWith(`${name}/`));
	if (owner)
		return `没有说明 ${path}.md，里面的表格不会发布。请先写“${owner.title}”的说明（npm run new -- ${owner.name} --id ${path.slice(owner.name.length + 1)} --title 名称），不要的删去这个文件夹`;
	const settings = collections.find(
		({ name, format }) => format === 'yaml' && path.toLowerCase().replace(/\.[^.]*$/, '') === name,
	);
	if (settings) {
		const name = `${settings.name}.yaml`;
		return paths.has(name)
			? `只读 ${name}，不读这个文件。内容对的留下，另一个删去`
			: `文件名应是 ${name}，请改名`;
	}
	if (kind === 'file' && !path.includes('/') && /\.(?:md|mdx|csv)$/i.test(path))
		return `没有叫“${path}”的栏目，这里的文件不会发布，请移到它所属栏目的文件夹里。可用的栏目：${folderNames(collections)}`;
	const name = path.replace(/\.[^./]*$/, '');
	const meant = suggest(name).replace(/^，/, '，文件夹');
	return `没有叫“${path}”的栏目，里面的内容不会发布${meant || `。可用的栏目：${folderNames(collections)}`}`;
}

function candidateOf({ name, title }: Collection): Suggestible {
	return { name, words: [title, ...name.split('/').slice(1)] };
}

const unusableKinds: Partial<Record<FolderEntry['kind'], string>> = {
	link: '这是链接（快捷方式），不会发布。请把文件本身放在这里',
	other: '这不是普通的文件，不会发布，请删去',
	unreadable: '这个文件夹打不开，里面的内容不会发布。请检查读取权限',
};

function folderNames(collections: readonly Collection[]): string {
	return collections
		.map(({ name, format }) => (format === 'yaml' ? `${name}.yaml` : name))
		.join('、');
}

function error(message: string): Mistake {
	return { message, severity: 'error' };
}
