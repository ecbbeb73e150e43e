import { join } from 'node:path';
import { addressChanges, changedAddress } from './address-changes.ts';
import { collections } from './index.ts';
import { pageAddress } from './published-addresses.ts';
import { fileExists, filesBelow, readCollection } from './read.ts';
import type { AddressChange } from './address-changes.ts';
import type { Collection } from './collection.ts';
import type { Problem } from './problems.ts';

/** A file that had a page. */
export interface LostRecord {
	/** Relative to the content folder. */
	file: string;
	/** Of its page, decoded. */
	address: string;
}

/**
 * Files that had a page when `lastContent` was published and that `content` no longer has, except those that it says were
 * withdrawn or moved (`address-changes/`).
 */
export function lostRecords(lastContent: string, content: string): LostRecord[] {
	if (!fileExists(lastContent)) return [];
	const changed = new Set(
		readCollection(content, addressChanges).records.map(({ data }) =>
			changedAddress(data as AddressChange),
		),
	);
	return collections
		.flatMap((collection) => pagesIn(lastContent, collection))
		.filter(({ file, address }) => !fileExists(join(content, file)) && !changed.has(address));
}

/** The same as problems of the content. */
export function lostRecordProblems(lastContent: string, content: string): Problem[] {
	return lostRecords(lastContent, content).map(({ file, address }) => ({
		file: `${content}/${file}`,
		line: 1,
		message: lostMessage(address),
		severity: 'error',
	}));
}

/** What to do about an address that would be lost. */
export function lostMessage(address: string): string {
	return `${address} 已经公开过，现在没有它的文件了。要撤下或者改了名称，请在 content/${addressChanges.name}/ 的表格里登记一行（原网址、日期、撤下原因或新网址）；是误删的，请恢复文件`;
}

function pagesIn(folder: string, collection: Collection): LostRecord[] {
	if (collection.path === undefined || collection.format === 'yaml') return [];
	return filesBelow(join(folder, collection.name)).flatMap((name) => {
		const [, id] = /^(.+)\.(?:md|mdx|csv)$/.exec(name) ?? [];
		if (id === undefined || name.split('/').some((part) => part === 'README.md')) return [];
		const file = `${collection.name}/${name}`;
		const address = pageAddress(collection, { id, file: `/${file}` });
		return address === undefined ? [] : [{ file, address }];
	});
}
