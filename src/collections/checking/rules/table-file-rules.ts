import { allRecords } from '../../records/judge-each.ts';
import { listHasDocuments } from './shown-records.ts';
import { decodedPath } from '../../portal/place-records.ts';
import { nameOfTableFile } from '../../declarations/name-of-table-file.ts';
import { emptySectionAt, publishedAddresses } from '../../portal/published-addresses.ts';
import { writtenBaseAt } from './written-base.ts';
import { addressChanges, changedAddress } from '../../registers/address-changes.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { AddressChange } from '../../registers/address-changes.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Checks that files of tables are named as their collection requires and that the addresses in link columns exist. */
export function checkTableFiles(content: CheckedContent): Problem[] {
	const rows = allRecords(content).filter(({ collection }) => collection.format === 'csv');
	const addresses = publishedAddresses(content);
	const changed = changedAddressesOf(content);
	return [
		...[...Map.groupBy(rows, ({ file }) => file).values()].flatMap(([first]) =>
			first ? checkName(first) : [],
		),
		...rows.flatMap((row) => checkLinks(row, { ...content, addresses, changed })),
	];
}

/** The decoded addresses of pages and files that are recorded as withdrawn or moved. */
function changedAddressesOf({ records }: CheckedContent): ReadonlySet<string> {
	return new Set(
		records
			.filter(({ collection }) => collection.name === addressChanges.name)
			.map(({ data }) => changedAddress(data as AddressChange)),
	);
}

function checkName({ file, collection }: ValidRecord): Problem[] {
	const { fileName } = collection;
	if (!fileName || fileName.pattern.test(nameOfTableFile(file, collection))) return [];
	return [{ file, line: 1, message: `文件名不对：${fileName.hint}`, severity: 'error' }];
}

function checkLinks(
	record: ValidRecord,
	content: CheckedContent & { addresses: ReadonlySet<string>; changed: ReadonlySet<string> },
): Problem[] {
	const { addresses, changed, publicFiles } = content;
	const { data, collection } = record;
	// What moved to a page that has moved since then is led on.
	const mayMove = collection.name === addressChanges.name;
	return (collection.links ?? []).flatMap((field) =>
		[data[field] ?? []].flat().flatMap((link) => {
			const path = decodedPath(String(link));
			if (addresses.has(path) || publicFiles.has(path)) return [];
			if (mayMove && changed.has(path)) return [];
			const isFilled = listHasDocuments(content, path);
			if (isFilled === true) return [];
			if (isFilled === false)
				return [problemAt(record, [field], `这个列表里没有内容：${path}`, 'error')];
			const message = path.startsWith('/')
				? (emptySectionAt(content, path) ?? writtenBaseAt(content, path) ?? `没有这个网页：${path}`)
				: `“${path}”应写成本站网页的地址，例如 /normative-documents/`;
			return [problemAt(record, [field], message, 'error')];
		}),
	);
}
