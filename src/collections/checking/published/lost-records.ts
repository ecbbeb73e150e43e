import { join } from 'node:path';
import { addressChanges, changedAddress } from '../../registers/address-changes.ts';
import { changeLine } from './change-line.ts';
import { likelyAddresses } from './likely-address.ts';
import { collectionsIn } from '../../portal/own-columns.ts';
import { publicationEnd } from '../../fields/publication-end.ts';
import { pageAddress } from '../../portal/published-addresses.ts';
import { fileExists, filesBelow, readCollection } from '../../reading/read.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { AddressChange } from '../../registers/address-changes.ts';
import type { Collection } from '../../declarations/collection.ts';
import type { Problem } from '../../records/problem.ts';
import type { Limited } from '../../fields/publication-end.ts';

/** A file that had a page. */
export interface LostRecord {
	/** Relative to the content folder. */
	file: string;
	/** The decoded address of its page. */
	address: string;
	/** Its publication had already ended, so that only the notice at its address is lost. */
	isOver?: true;
}

/**
 * Files that had a page when `lastContent` was published and that `content` lacks, except those that `content` records as
 * withdrawn or moved (`address-changes/`).
 */
export function lostRecords(lastContent: string, content: string, day: CalendarDate): LostRecord[] {
	if (!fileExists(lastContent)) return [];
	const changed = recordedAddresses(content);
	const paths = new Map(collectionsIn(content).map(({ name, path }) => [name, path]));
	return collectionsIn(lastContent).flatMap((collection) => {
		const { name, path } = collection;
		const declaration = `${name}.md`;
		// The declaration of a county's own table is gone, or gives its files other addresses.
		const isUndeclared = paths.has(name)
			? paths.get(name) !== path
			: !fileExists(join(content, declaration));
		const lost = pagesIn(lastContent, collection).filter(
			({ file, address }) =>
				(isUndeclared || !fileExists(join(content, file))) && !changed.has(address),
		);
		if (isUndeclared && lost.length > 0)
			return [{ file: declaration, address: path ?? '' }, ...lost];
		if (lost.length === 0 || collection.format === 'csv') return lost;
		const over = new Set(
			readCollection(lastContent, collection)
				.records.filter(({ data }) => publicationEnd(data as Limited, day))
				.map(({ file }) => file),
		);
		return lost.map((record) =>
			over.has(`${lastContent}/${record.file}`) ? { ...record, isOver: true as const } : record,
		);
	});
}

/** The decoded addresses of pages and rows that `content` records as withdrawn or moved. */
export function recordedAddresses(content: string): ReadonlySet<string> {
	return new Set(
		readCollection(content, addressChanges).records.map(({ data }) =>
			changedAddress(data as AddressChange),
		),
	);
}

/** Lost files as problems: errors, or warnings if their publication had already ended. */
export function lostRecordProblems(
	lastContent: string,
	content: string,
	day: CalendarDate,
): Problem[] {
	const lost = lostRecords(lastContent, content, day);
	if (lost.length === 0) return [];
	const collections = collectionsIn(content);
	const likely = likelyAddresses({ lastContent, content, collections });
	const byFolder = collectionsIn(lastContent);
	return lost.map(({ file, address, isOver }) => {
		const collection = byFolder.find(({ name }) => file.startsWith(`${name}/`));
		const change = { address, changedOn: day, ...(collection && likely(collection, file)) };
		return {
			file: `${content}/${file}`,
			line: 1,
			message: isOver ? overMessage(address) : lostMessage(change, content),
			severity: isOver ? 'warning' : 'error',
		};
	});
}

/** Tells the editor what to do about an address that would be lost. */
function lostMessage(change: LostChange, content: string): string {
	const { address, newAddress } = change;
	const gone = `${address} 已经公开过，现在没有它的文件了。`;
	const line = changeLine(content, change);
	return newAddress === undefined
		? `${gone}是误删的，请恢复文件；要撤下或者改了名称的，${line}`
		: `${gone}${newAddress} 像是同一份文件，改了名称的，${line}；不是同一份的，请恢复文件，或者登记撤下原因`;
}

type LostChange = Parameters<typeof changeLine>[1];

function overMessage(address: string): string {
	return `${address} 公示期满以后删去了文件，这个网址不再有说明。请在 content/${addressChanges.name}/ 的表格里登记一行（原网址、日期、撤下原因），或者恢复文件：期满的内容不会再公开`;
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
