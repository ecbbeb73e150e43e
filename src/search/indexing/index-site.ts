import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { commonCharacters, pinyinLines } from './pinyin-lines.ts';
import { readPage } from './read-page.ts';
import { createRecordColumns } from './record-columns.ts';
import { createPostings } from './spill-postings.ts';
import { variantPairs } from './variants.ts';
import { writeChunks } from './write-chunks.ts';
import { bigramsOf, charactersOf } from '../text/bigrams.ts';
import { createFold } from '../text/fold.ts';
import {
	chunkFile,
	entryAddress,
	folderOf,
	languageFile,
	recordsFile,
	textFile,
} from '../text/index-format.ts';
import { blocksOf, passagesOf } from '../text/passages.ts';
import { readVariants } from '../text/variants.ts';
import type { IndexEntry, LanguageData } from '../text/index-format.ts';

interface Settings {
	/** Folder of the built site. */
	outDir: string;
	/** Its pages, relative to `outDir`. */
	pages: readonly string[];
	synonyms: LanguageData['synonyms'];
}

/**
 * Builds the search index of a built site, in place of any earlier one, and says how many pages it holds. One page is in
 * memory at a time, and postings are sorted on disk.
 */
export function indexSite({ outDir, pages, synonyms }: Settings): number {
	const unfinished = join(outDir, folderOf('unfinished'));
	const scratch = mkdtempSync(join(tmpdir(), 'gongkai-index-'));
	rmSync(dirname(unfinished), { recursive: true, force: true });
	try {
		const { write, version } = createWriter(unfinished);
		const variants = variantPairs();
		const fold = createFold(readVariants(variants));
		const postings = createPostings(scratch);
		const columns = createRecordColumns();
		let passageCount = 0;
		for (const file of [...pages].sort()) {
			const page = readPage(readFileSync(join(outDir, file), 'utf8'));
			if (!page) continue;
			const { plain, places } = fold.placed(page.text);
			const passages = passagesOf(plain);
			for (const passage of passages) {
				postings.add(passageCount, bigramsOf(passage));
				postings.add(passageCount, charactersOf(passage));
				passageCount++;
			}
			const record = columns.add(addressOf(file), page, passages.length);
			for (const [block, text] of blocksOf(page.text, places).entries())
				write(textFile(record, block), text);
		}
		const chunks = writeChunks(postings.entries(), (chunk, bytes) =>
			write(chunkFile(chunk), bytes),
		);
		const records = { ...columns.take(), chunks };
		const language: LanguageData = {
			variants,
			pinyin: pinyinLines(commonCharacters() + records.titles.map(fold.plain).join('')),
			synonyms,
		};
		write(recordsFile, JSON.stringify(records));
		write(languageFile, JSON.stringify(language));
		renameSync(unfinished, join(outDir, folderOf(version())));
		const entry: IndexEntry = { version: version() };
		writeFileSync(join(outDir, entryAddress), JSON.stringify(entry));
		return records.titles.length;
	} finally {
		if (existsSync(scratch)) rmSync(scratch, { recursive: true });
	}
}

function addressOf(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Writes compressed files below `folder`; `version` changes with any byte of them. */
function createWriter(folder: string) {
	const digest = createHash('sha256');
	const made = new Set<string>();
	let finished: string | undefined;
	const write = (file: string, content: string | Uint8Array) => {
		const path = join(folder, file);
		if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
		made.add(dirname(path));
		digest.update(file).update(content);
		writeFileSync(path, gzipSync(content, { level: 9 }));
	};
	const version = () => (finished ??= digest.digest('hex').slice(0, 12));
	return { write, version };
}
