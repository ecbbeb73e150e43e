import { partOfRecord } from './search-record.ts';
import type { Hit } from './hit.ts';
import type { Texts } from '../texts/texts.ts';

/** So much of a text is looked through for the best excerpt. */
const passagesAround = 2;

/** What a hit's page says where it was found, and in which attachment if it says it there. */
export async function passageOf(
	texts: Texts,
	{ record, passage = 0 }: Hit,
): Promise<{ text: string; isAttachment: boolean }> {
	const { text, passages, subResults } = await texts.readPage(record.id);
	if (record.row !== undefined) {
		const row = subResults.find(({ id }) => id === record.row);
		return { text: row ? text.slice(row.start, row.end) : '', isAttachment: false };
	}
	const isAttachment = partOfRecord(record, passage) === 'attachment';
	const end = isAttachment ? undefined : subResults[0]?.start;
	const from = passages[passage] ?? 0;
	const to = Math.min(passages[passage + passagesAround] ?? text.length, end ?? text.length);
	return { text: text.slice(from, to), isAttachment };
}
