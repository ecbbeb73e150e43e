import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { collectExtras } from './collect-extras.ts';
import { createWriter } from './create-writer.ts';
import { attachmentPieces, rowPiece } from './pieces-of.ts';
import { commonCharacters, pinyinLines } from './pinyin-lines.ts';
import { readPage } from './read-page.ts';
import { createRecordColumns } from './record-columns.ts';
import { createPostings } from './spill-postings.ts';
import { variantPairs } from './variants.ts';
import { wordLines } from './word-lines.ts';
import { writeChunks } from './write-chunks.ts';
import { attachmentsOnPage } from '../attachments/attachments-on-page.ts';
import { openAttachments } from '../attachments/open-attachments.ts';
import { bigramsOf, charactersOf } from '../text/bigrams.ts';
import { callCode, callsOf } from '../text/call-code.ts';
import { createFold } from '../text/fold.ts';
import { isFurtherPage } from '../text/further-page.ts';
import {
	chunkFile,
	entryAddress,
	folderOf,
	languageFile,
	piecesFile,
	recordsFile,
	textFile,
	wordsFile,
} from '../text/index-format.ts';
import { blocksOf, passagesOf, passagesPerBlock } from '../text/passages.ts';
import { readVariants } from '../text/variants.ts';
import type { AttachmentProblem } from '../attachments/open-attachments.ts';
import type { IndexEntry, LanguageData, Piece } from '../text/index-format.ts';
import type { SynonymGroup } from '../synonyms/synonym-group.ts';

interface Settings {
	/** Folder of the built site. */
	outDir: string;
	/** Its pages, relative to `outDir`. */
	pages: readonly string[];
	synonyms: readonly SynonymGroup[];
}

interface IndexedSite {
	pages: number;
	rows: number;
	/** Attachments whose text is not found. */
	problems: AttachmentProblem[];
}

/**
 * Builds the search index of a built site, in place of any earlier one, and says what it holds. One page is in memory at
 * a time, and postings are sorted on disk.
 */
export async function indexSite({ outDir, pages, synonyms }: Settings): Promise<IndexedSite> {
	const unfinished = join(outDir, folderOf('unfinished'));
	const scratch = mkdtempSync(join(tmpdir(), 'gongkai-index-'));
	rmSync(dirname(unfinished), { recursive: true, force: true });
	try {
		const { write, version } = createWriter(unfinished);
		const variants = variantPairs();
		const fold = createFold(readVariants(variants));
		const postings = createPostings(scratch);
		const columns = createRecordColumns();
		const extras = collectExtras();
		const attachments = openAttachments(outDir);
		/** Address → title of the pages so far; those of agencies are the first in the alphabet that matter. */
		const titles = new Map<string, string>();
		const nameOf = (agency: string) => titles.get(`/agencies/${agency}/`);
		let passageCount = 0;
		let rowCount = 0;
		const addPassage = (plain: string, calls: readonly string[] = []) => {
			postings.add(passageCount, bigramsOf(plain));
			postings.add(passageCount, charactersOf(plain));
			postings.add(passageCount, new Set(calls.map(callCode)));
			passageCount++;
		};
		for (const file of [...pages].sort()) {
			const html = readFileSync(join(outDir, file), 'utf8');
			extras.add(addressOf(file), html);
			const page = readPage(html);
			if (!page) continue;
			const ownText = isFurtherPage(page.title) ? '' : page.text;
			const { plain, places } = fold.placed(ownText);
			const passages = passagesOf(plain);
			for (const passage of passages) addPassage(passage);
			const files = html.includes('/files/') ? attachmentsOnPage(html) : [];
			const texts = await attachments.textsOf(files);
			const attached = texts.flatMap((text) => attachmentPieces(fold, text));
			const rows = page.rows.map((row) => rowPiece(row, page, nameOf));
			const pieces: Piece[] = [...attached, ...rows];
			for (const { text, row } of pieces) {
				const said = row ? [row.name, row.number] : [];
				const calls = said.flatMap((call) =>
					callsOf({ folded: fold.text(call), plain: fold.plain(call) }),
				);
				addPassage(fold.plain(text), calls);
			}
			const address = addressOf(file);
			const [own, rowsHere] = [passages.length, rows.length];
			const record = columns.add(address, page, { own, attached: attached.length, rows: rowsHere });
			titles.set(address, page.title);
			rowCount += rowsHere;
			for (const [block, text] of blocksOf(ownText, places).entries())
				write(textFile(record, block), text);
			for (let from = 0; from < pieces.length; from += passagesPerBlock)
				write(
					piecesFile(record, from / passagesPerBlock),
					JSON.stringify(pieces.slice(from, from + passagesPerBlock)),
				);
		}
		const chunks = writeChunks(postings.entries(), (chunk, bytes) =>
			write(chunkFile(chunk), bytes),
		);
		const records = { ...columns.take(), chunks };
		const language: LanguageData = {
			variants,
			pinyin: pinyinLines(commonCharacters() + records.titles.map(fold.plain).join('')),
		};
		write(recordsFile, JSON.stringify(records));
		extras.write(write);
		for (const [bucket, lines] of wordLines(synonyms, fold).entries())
			write(wordsFile(bucket), Buffer.from(lines, 'utf16le'));
		write(languageFile, Buffer.from(JSON.stringify(language), 'utf16le'));
		renameSync(unfinished, join(outDir, folderOf(version())));
		const entry: IndexEntry = { version: version() };
		writeFileSync(join(outDir, entryAddress), JSON.stringify(entry));
		return { pages: records.titles.length, rows: rowCount, problems: attachments.problems() };
	} finally {
		if (existsSync(scratch)) rmSync(scratch, { recursive: true });
	}
}

function addressOf(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
