import { pageAddress } from '../../portal/published-addresses.ts';
import { publicityAt, waitOf } from '../../fields/publicity.ts';
import { readCollection } from '../../reading/read.ts';
import { problemAt } from '../../records/problem-at.ts';
import { validate } from '../../records/validate.ts';
import { rowAddress } from '../../tables/rows/row-changes.ts';
import { addressChanges } from '../../registers/address-changes.ts';
import { recordedAddresses } from './lost-records.ts';
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
	const wait = waitOf(record.data, now);
	const undo = wait === 'draft' ? '删去 draft 这一行' : '把发布日期改回去';
	const withdraw =
		record.collection.format === 'csv'
			? '要撤下的，按“改错和撤下”登记'
			: `要撤下的，写成草稿（draft: true），并在 content/${addressChanges.name}/ 的表格里登记一行（原网址、日期、撤下原因）`;
	const field = wait === 'draft' ? 'draft' : 'publishedOn';
	const message = `${address} 已经公开过，不能改成还没有公开。不撤下的，${undo}；${withdraw}`;
	return problemAt(record, [field], message, 'error');
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
	const { format, key = 'id', versioned, keyPerFile } = collection;
	return format === 'csv' && !versioned && !keyPerFile ? String(data[key]) : id;
}

/** The decoded addresses by which an editor may record the record as withdrawn: that of a row, or of the whole page. */
function addressesOf(record: ValidRecord): string[] {
	const { collection, data } = record;
	const page = pageAddress(collection, record);
	if (page === undefined) return [];
	return collection.format === 'csv'
		? [rowAddress(page, String(data[collection.key ?? 'id'])), page]
		: [page];
}
