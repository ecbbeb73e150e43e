import { pageAddress } from '../../portal/published-addresses.ts';
import { publicityAt, waitOf } from '../../fields/publicity.ts';
import { fieldsOf } from '../../declarations/schema.ts';
import { readCollection } from '../../reading/read.ts';
import { problemAt } from '../../records/problem-at.ts';
import { validate } from '../../records/validate.ts';
import { rowAddress } from '../../tables/rows/row-changes.ts';
import { addressChanges } from '../../registers/address-changes.ts';
import { recordedAddresses } from './lost-records.ts';
import { rowKey } from '../../declarations/row-key.ts';
import type { Collection } from '../../declarations/collection.ts';
import type { Minute } from '../../../domain/dates/minute.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Where the content lies that is checked, and the content published last. */
interface Folders {
	lastContent: string;
	content: string;
}

/**
 * Records and rows of `content` that are not public at the minute `now` although `lastContent`, which was published, has them
 * as public ones: an editor made a draft of them or gave them a later time. As problems; not so if `content` records their
 * addresses as withdrawn or moved (`address-changes/`).
 */
export function takenBackProblems(
	{ lastContent, content }: Folders,
	records: readonly ValidRecord[],
	now: Minute,
): Problem[] {
	const waiting = records.filter((record) => publicityAt(record, now) === 'waiting');
	if (waiting.length === 0) return [];
	const recorded = recordedAddresses(content);
	return [...Map.groupBy(waiting, ({ collection }) => collection)].flatMap(
		([collection, members]) => {
			const published = publicNames(lastContent, collection, now);
			return members
				.filter((record) => published.has(nameOf(record)))
				.filter((record) => !addressesOf(record).some((address) => recorded.has(address)))
				.map((record) => takenBack(record, now));
		},
	);
}

function takenBack(record: ValidRecord, now: Minute): Problem {
	const [address = ''] = addressesOf(record);
	const isDraft = waitOf(record.data, now) === 'draft';
	const message = [
		`${address} 已经公开过，${isDraft ? '不能就这样改成草稿' : '发布日期不能改到以后'}`,
		`不撤下的，${isDraft ? '删去 draft 这一行' : '把发布日期改回去'}；要撤下的，${withdrawing(record)}`,
	].join('。');
	return problemAt(record, [isDraft ? 'draft' : 'publishedOn'], message, 'error');
}

/** What an editor does who means to withdraw the record. */
function withdrawing({ collection: { format, schema } }: ValidRecord): string {
	const line = `在 content/${addressChanges.name}/ 的表格里登记一行（原网址、日期、撤下原因）`;
	if (format !== 'csv') return `${line}，文件写成草稿（draft: true）留着`;
	return 'withdrawnOn' in fieldsOf(schema) ? '填上撤下日期和撤下原因' : `${line}，再删去这一行`;
}

/** The names of the records that were public and would still be at the minute `now`. */
function publicNames(folder: string, collection: Collection, now: Minute): ReadonlySet<string> {
	return new Set(
		readCollection(folder, collection)
			.records.flatMap((record) => validate(record, collection).valid ?? [])
			.filter((record) => publicityAt(record, now) === 'public')
			.map(nameOf),
	);
}

/** What a record keeps when it is changed: its id; for a row its number, with the file where others have the same number. */
function nameOf({ id, data, collection }: ValidRecord): string {
	const { format, versioned, keyPerFile } = collection;
	return format === 'csv' && !versioned && !keyPerFile ? rowKey(collection, data) : id;
}

/** The decoded addresses by which an editor may record the record as withdrawn: that of a row, or of the whole page. */
function addressesOf(record: ValidRecord): string[] {
	const { collection, data } = record;
	const page = pageAddress(collection, record);
	if (page === undefined) return [];
	return collection.format === 'csv' ? [rowAddress(page, rowKey(collection, data)), page] : [page];
}
