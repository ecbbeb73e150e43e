import { addressChanges, changedAddress } from '../../registers/address-changes.ts';
import { pageAddress, publishedAddresses } from '../../portal/published-addresses.ts';
import { isRowChange, rowAddress } from '../../tables/rows/row-changes.ts';
import { circularIn } from '../../portal/final-address.ts';
import { problemAt } from '../../records/problem-at.ts';
import { rowKey } from '../../declarations/row-key.ts';
import type { AddressChange } from '../../registers/address-changes.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/**
 * Checks that no address that is recorded as withdrawn or moved still has a page, a file or a row, and that no moves lead
 * in a circle. A draft has no page: whoever withdraws a document may keep it as a draft.
 */
export function checkAddressChanges(content: CheckedContent): Problem[] {
	const records = content.records.filter(({ data }) => data['draft'] !== true);
	const addresses = publishedAddresses({ ...content, records });
	const changes = content.records.filter(
		({ collection }) => collection.name === addressChanges.name,
	);
	const changeOf = ({ data }: ValidRecord) => data as AddressChange;
	const rows = changes.some((record) => isRowChange(changeOf(record)))
		? rowAddresses(content)
		: undefined;
	const isCircular = circularIn(changes.map(changeOf));
	return [...changes.flatMap(problemOf), ...indistinguishable(changes)];

	function problemOf(record: ValidRecord): Problem[] {
		const address = changedAddress(changeOf(record));
		if (isCircular(changeOf(record).address))
			return [problemAt(record, ['newAddress'], circular, 'error')];
		const message = addresses.has(address)
			? '这个网址上现在有网页，不能又登记为撤下或改址。删去这一行，或者删去那个网页的文件，或者把它写成草稿（draft: true）'
			: rows?.has(address)
				? '这一行现在还在表格里，不能又登记为撤下或改址。删去这里的登记，或者删去表格里的那一行'
				: content.publicFiles.has(address)
					? `这个文件还在 public${address}，不能又登记为撤下或改址。删去这一行，或者删去那个文件`
					: undefined;
		return message === undefined ? [] : [problemAt(record, ['address'], message, 'error')];
	}
}

/** Former addresses of different hosts with the same path and query, of which one answer alone can be given. */
function indistinguishable(changes: readonly ValidRecord[]): Problem[] {
	const byPath = Map.groupBy(changes, ({ data }) => pathAndQuery((data as AddressChange).address));
	return [...byPath].flatMap(([path, [first, ...others]]) => {
		if (path === undefined || !first) return [];
		return others
			.filter(({ data }) => data['newAddress'] !== first.data['newAddress'])
			.map((record) => {
				const place = `${record.file === first.file ? '' : `${first.file} `}第 ${first.lineOf(['address'])} 行`;
				const message = `路径和参数与${place}的一样，只是网站不同：服务器分不清，只照${place}的回答`;
				return problemAt(record, ['address'], message, 'warning');
			});
	});
}

/** Of an address of this site, which is a key of its own, `undefined`. */
function pathAndQuery(address: string): string | undefined {
	const url = address.startsWith('/') ? null : URL.parse(address);
	return url ? url.pathname + url.search : undefined;
}

const circular =
	'从这个网址改到新网址，再照别的行改下去，又回到了这个网址，读者到不了任何网页。改掉其中一行的新网址';

function rowAddresses({ records }: CheckedContent): ReadonlySet<string> {
	return new Set(
		records.flatMap((record) => {
			const { collection, data } = record;
			const page = collection.format === 'csv' ? pageAddress(collection, record) : undefined;
			return page === undefined ? [] : [rowAddress(page, rowKey(collection, data))];
		}),
	);
}
