import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { exactMatchLists } from './exact-match-lists.ts';
import { collectPages } from './collect-pages.ts';
import { buildTextPart, commonBigrams, commonBigramsFile, partName } from './text-part.ts';
import { commonCharacters, pinyinLines, variantPairs } from './language-files.ts';
import { planParts } from './plan-parts.ts';
import { recordColumns } from './record-columns.ts';
import { openScratch } from './scratch.ts';
import { wordLines } from './word-lines.ts';
import { linkFiles } from '../../link-files.ts';
import { createNormalizer, readVariants } from '../text/normalizer.ts';
import { entryAddress, indexFolder, indexFormat } from '../text/index-format.ts';
import type { CountedBigrams } from './text-part.ts';
import type { CollectedPage } from './collect-pages.ts';
import type { AttachmentProblem } from './open-attachments.ts';
import type { Normalizer } from '../text/normalizer.ts';
import type { IndexEntry } from '../text/index-format.ts';
import type { SynonymGroup } from '../synonyms/national.ts';

interface Settings {
	/** Folder of the built site. */
	outDir: string;
	/** Where on its host the site will lie; the index names everything from the site's beginning. */
	base: string;
	/** Its pages, relative to `outDir`. */
	pages: readonly string[];
	synonyms: readonly SynonymGroup[];
	/** Keeps the parts of the texts from one build of this site to the next. */
	cacheDir: string;
	/** Is called before each part is indexed, with its number and how many there are. */
	onPart?: (part: number, of: number) => void;
	/** For tests: how much text a part has. */
	mostCharacters?: number;
}

interface IndexedSite {
	/** Of the pages. */
	addresses: string[];
	pages: number;
	rows: number;
	/** How many parts the texts have, and how many of them were made anew. */
	parts: number;
	built: number;
	/** Attachments whose text is not found. */
	problems: AttachmentProblem[];
}

/**
 * Builds the search index of a built site, in place of any earlier one, and says what it holds. One page is in memory at
 * a time, and one part of the texts is with Pagefind; a part of which the texts are the same is taken from the cache.
 */
export async function indexSite({
	outDir,
	base,
	pages: files,
	synonyms,
	cacheDir,
	onPart = () => {},
	mostCharacters,
}: Settings): Promise<IndexedSite> {
	const scratch = openScratch();
	const write = createWriter(join(outDir, indexFolder));
	try {
		const variants = variantPairs();
		const normalizer = createNormalizer(readVariants(variants));
		const { pages, extras, problems } = await collectPages({
			outDir,
			base,
			files,
			scratch,
			normalizer,
		});
		const planned = planParts(pages, mostCharacters);
		const { folders, built } = await provideTextParts(planned, {
			normalizer,
			cacheDir,
			target: join(outDir, indexFolder, 'texts'),
			onPart,
		});
		const rowLists = exactMatchLists(pages, normalizer);
		const titles = pages.map(({ title }) => normalizer.normalize(title)).join('');
		const entry: IndexEntry = {
			format: indexFormat,
			base: indexFolder,
			parts: planned.map((part, place) => {
				const columns = JSON.stringify(recordColumns(part));
				return {
					records: `${write('records', { records: columns })}/records.json`,
					recordBytes: gzipSync(columns).length,
					texts: `texts/${folders[place]}/`,
				};
			}),
			language: write('language', {
				variants: JSON.stringify(variants),
				pinyin: JSON.stringify(pinyinLines(commonCharacters() + titles)),
			}),
			words: write(
				'words',
				numbered(wordLines(synonyms, normalizer).map((lines) => JSON.stringify(lines))),
			),
			rows: write('rows', numbered(rowLists.map((list) => JSON.stringify(list)))),
			rowBuckets: rowLists.length,
			extras: write('extras', extras),
			commonBigrams: commonBigrams(folders.map((folder) => countedBigrams(join(cacheDir, folder)))),
		};
		writeFileSync(join(outDir, entryAddress), JSON.stringify(entry));
		return {
			addresses: pages.map(({ address }) => address),
			pages: pages.length,
			rows: pages.reduce((sum, { rows }) => sum + rows.length, 0),
			parts: folders.length,
			built,
			problems,
		};
	} finally {
		scratch.close();
	}
}

interface TextPartSettings extends Required<Pick<Settings, 'cacheDir' | 'onPart'>> {
	normalizer: Normalizer;
	/** Folder for the parts of the texts. */
	target: string;
}

/** Puts every part below `target`, from the cache or built anew, and keeps no other in the cache. */
async function provideTextParts(
	planned: readonly CollectedPage[][],
	{ normalizer, cacheDir, target, onPart }: TextPartSettings,
): Promise<{ folders: string[]; built: number }> {
	const folders = planned.map(partName);
	mkdirSync(cacheDir, { recursive: true });
	const missing = folders.filter((folder) => !existsSync(join(cacheDir, folder)));
	for (const [place, folder] of folders.entries()) {
		const cached = join(cacheDir, folder);
		if (!existsSync(cached)) {
			onPart(missing.indexOf(folder) + 1, missing.length);
			await buildTextPart(planned[place] ?? [], cached, normalizer);
		}
		linkFiles(cached, join(target, folder));
	}
	for (const old of readdirSync(cacheDir))
		if (!folders.includes(old)) rmSync(join(cacheDir, old), { recursive: true });
	return { folders, built: missing.length };
}

/** Returns what writes JSON files by their names into a folder below `root` that is named after them, and its address. */
function createWriter(root: string) {
	rmSync(root, { recursive: true, force: true });
	return (kind: string, files: Record<string, string>): string => {
		const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex');
		const folder = `${kind}/${digest.slice(0, 12)}`;
		mkdirSync(join(root, folder), { recursive: true });
		for (const [name, content] of Object.entries(files))
			writeFileSync(join(root, folder, `${name}.json`), content);
		return folder;
	};
}

function numbered(contents: readonly string[]): Record<string, string> {
	return Object.fromEntries(contents.map((content, place) => [String(place), content]));
}

function countedBigrams(folder: string): CountedBigrams {
	return JSON.parse(readFileSync(join(folder, commonBigramsFile), 'utf8')) as CountedBigrams;
}
