import { pageAddress } from '../../portal/published-addresses.ts';
import { numberKeys } from '../../../domain/numbers/number-values.ts';
import { readCollection } from '../../reading/read.ts';
import type { Collection } from '../../declarations/collection.ts';
import type { SourceRecord } from '../../records/source-record.ts';

/** What became of a record, as far as the present content shows. */
export interface Likely {
	/** What readers knew it by. */
	title?: string;
	/** The decoded address of the record that has its number, its title or its text now, under another name. */
	newAddress?: string;
}

interface Folders {
	lastContent: string;
	content: string;
	/** The collections of the present content. */
	collections: readonly Collection[];
}

/**
 * Tells of a file of the last publication that is gone: its title, and where it probably is now. A record counts when the
 * last publication did not have it, by its document number first, then its title, then its text.
 */
export function likelyAddresses({
	lastContent,
	content,
	collections,
}: Folders): (collection: Collection, file: string) => Likely {
	const reading = new Map<string, readonly SourceRecord[]>();
	const recordsIn = (folder: string, collection: Collection) => {
		const key = `${folder}\n${collection.name}`;
		const known = reading.get(key) ?? readCollection(folder, collection).records;
		reading.set(key, known);
		return known;
	};
	const added = (collection: Collection) => {
		const before = new Set(recordsIn(lastContent, collection).map(({ id }) => id));
		return recordsIn(content, collection).filter(({ id }) => !before.has(id));
	};
	return (collection, file) => {
		const gone = recordsIn(lastContent, collection).find(
			(record) => record.file === `${lastContent}/${file}`,
		);
		if (!gone || collection.format === 'csv') return {};
		// A document most often keeps its kind.
		const others = collections.filter(
			({ name, format, path }) =>
				name !== collection.name && format !== 'csv' && path !== undefined,
		);
		const candidates = [collection, ...others].flatMap((each) =>
			added(each).map((record) => ({ collection: each, record })),
		);
		const found = signsOf(gone)
			.map((sign) => candidates.find(({ record }) => signsOf(record).includes(sign)))
			.find((candidate) => candidate !== undefined);
		const title = titleOf(gone);
		const newAddress = found && pageAddress(found.collection, found.record);
		return {
			...(title !== undefined && { title }),
			...(newAddress !== undefined && { newAddress }),
		};
	};
}

/** What a record is recognised by, the surest sign first. */
function signsOf({ data, body }: SourceRecord): string[] {
	const fields = fieldsIn(data);
	const numbers = [fields['documentNumber'] ?? []]
		.flat()
		.filter((each) => typeof each === 'string');
	const title = titleOf({ data });
	const text = body.trim();
	return [
		...numberKeys(numbers).map((key) => `number ${key}`),
		...(title === undefined ? [] : [`title ${title}`]),
		...(text === '' ? [] : [`text ${text}`]),
	];
}

function titleOf({ data }: Pick<SourceRecord, 'data'>): string | undefined {
	const { title, name } = fieldsIn(data);
	return [title, name].find((each) => typeof each === 'string' && each !== '') as
		string | undefined;
}

function fieldsIn(data: unknown): Readonly<Record<string, unknown>> {
	return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}
