import { fetchCompressedText } from './fetch-compressed.ts';
import { remembered } from './remembered.ts';
import { rowRecord } from './search-record.ts';
import { piecesFile, textFile } from '../text/index-format.ts';
import { passagesPerBlock } from '../text/passages.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';
import type { Fold } from '../text/fold.ts';
import type { Piece } from '../text/index-format.ts';

/** Reads texts of records and the rows on pages; every file is fetched once, every row made once. */
export function createTextReader(
	folder: string,
	fold: Fold,
): Pick<SearchIndex, 'readText' | 'readRow'> {
	const readBlock = remembered((file: string) => fetchCompressedText(`${folder}/${file}`));
	const readPieces = remembered(
		async (file: string) => JSON.parse(await readBlock(file)) as Piece[],
	);
	const readPiece = async ({ id, passages }: SearchRecord, passage: number) => {
		const place = passage - passages;
		const pieces = await readPieces(piecesFile(id, Math.floor(place / passagesPerBlock)));
		return pieces[place % passagesPerBlock];
	};
	const rows = new Map<number, SearchRecord>();
	return {
		readText: async (record, passage) =>
			passage < record.passages
				? readBlock(textFile(record.id, Math.floor(passage / passagesPerBlock)))
				: ((await readPiece(record, passage))?.text ?? ''),
		readRow: async (page, passage) => {
			const facts = (await readPiece(page, passage))?.row;
			const place = page.firstPassage + passage;
			const row = rows.get(place) ?? (facts && rowRecord(page, { row: passage, facts, fold }));
			if (row) rows.set(place, row);
			return row;
		},
	};
}
