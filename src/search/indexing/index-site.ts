import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { exactMatchLists } from './exact-match-lists.ts';
import { collectPages } from './collect-pages.ts';
import { buildTextPart, commonPairs, commonPairsFile, partName } from './text-part.ts';
import { commonCharacters, pinyinLines, variantPairs } from './language-files.ts';
import { planParts } from './plan-parts.ts';
import { recordColumns } from './record-columns.ts';
import { openScratch } from './scratch.ts';
import { wordLines } from './word-lines.ts';
import { linkFiles } from '../../link-files.ts';
import { createFold, readVariants } from '../text/fold.ts';
import { entryAddress, indexFolder, indexFormat } from '../text/index-format.ts';
import type { CountedPairs } from './text-part.ts';
import type { AttachmentProblem } from '../attachments/open-attachments.ts';
import type { IndexEntry } from '../text/index-format.ts';
import type { SynonymGroup } from '../synonyms/national.ts';

interface Settings {
	/** Folder of the built site. */
	outDir: string;
	/** Its pages, relative to `outDir`. */
	pages: readonly string[];
	synonyms: readonly SynonymGroup[];
	/** Keeps the parts of the texts from one build of this site to the next. */
	cacheDir: string;
	/** Hears of every part before it is indexed, and how many there are. */
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
		const fold = createFold(readVariants(variants));
		const { pages, extras, problems } = await collectPages({ outDir, files, scratch, fold });
		const planned = planParts(pages, mostCharacters);
		const names = planned.map(partName);
		mkdirSync(cacheDir, { recursive: true });
		const missing = names.filter((name) => !existsSync(join(cacheDir, name)));
		for (const [place, name] of names.entries()) {
			const cached = join(cacheDir, name);
			if (!existsSync(cached)) {
				onPart(missing.indexOf(name) + 1, missing.length);
				await buildTextPart(planned[place] ?? [], cached, fold);
			}
			linkFiles(cached, join(outDir, indexFolder, 'texts', name));
		}
		for (const old of readdirSync(cacheDir))
			if (!names.includes(old)) rmSync(join(cacheDir, old), { recursive: true });
		const calls = exactMatchLists(pages, fold);
		const titles = pages.map(({ title }) => fold.plain(title)).join('');
		const entry: IndexEntry = {
			format: indexFormat,
			base: indexFolder,
			parts: planned.map((part, place) => {
				const columns = JSON.stringify(recordColumns(part));
				return {
					records: `${write('records', { records: columns })}/records.json`,
					recordBytes: gzipSync(columns).length,
					texts: `texts/${names[place]}/`,
				};
			}),
			language: write('language', {
				variants: JSON.stringify(variants),
				pinyin: JSON.stringify(pinyinLines(commonCharacters() + titles)),
			}),
			words: write(
				'words',
				numbered(wordLines(synonyms, fold).map((lines) => JSON.stringify(lines))),
			),
			calls: write('calls', numbered(calls.map((list) => JSON.stringify(list)))),
			callBuckets: calls.length,
			extras: write('extras', extras),
			commonPairs: commonPairs(names.map((name) => countedPairs(join(cacheDir, name)))),
		};
		writeFileSync(join(outDir, entryAddress), JSON.stringify(entry));
		return {
			addresses: pages.map(({ address }) => address),
			pages: pages.length,
			rows: pages.reduce((sum, { rows }) => sum + rows.length, 0),
			parts: names.length,
			built: missing.length,
			problems,
		};
	} finally {
		scratch.close();
	}
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

function countedPairs(folder: string): CountedPairs {
	return JSON.parse(readFileSync(join(folder, commonPairsFile), 'utf8')) as CountedPairs;
}
