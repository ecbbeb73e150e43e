import { unusualNumber } from '../../../domain/numbers/number-faults.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { Collection } from '../../declarations/collection.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { SourceRecord } from '../../records/source-record.ts';

/** Reminds of 发文字号 in forms that are not common today: slips look so, and so do old and local numbers, which stay as they are. */
export function checkDocumentNumbers({ records }: CheckedContent): Problem[] {
	return records.flatMap(unusualNumbers);
}

/** The same for one record, whose other fields may still be empty. */
export function unusualNumbers(record: SourceRecord & { collection: Collection }): Problem[] {
	const { documentNumber } = (record.data ?? {}) as { documentNumber?: unknown };
	const numbers = [documentNumber].flat().filter((number) => typeof number === 'string');
	return numbers.flatMap((number, place) => {
		const unusual = unusualNumber(number);
		if (unusual === undefined) return [];
		const path = ['documentNumber', ...(numbers.length > 1 ? [place] : [])];
		return [problemAt(record, path, `“${number}”${unusual}。${stays}`, 'warning')];
	});
}

const stays = '请对照原件，原件就是这样写的，不用改';
