import { labelOf } from '../../declarations/schema.ts';
import { suggestId } from '../../scaffolding/suggest-id.ts';
import { isReserved } from '../../sections/addresses.ts';
import { fileNameFault } from '../../scaffolding/file-name-fault.ts';
import { joinedKey, keyFields } from '../../declarations/row-key.ts';
import type { Collection } from '../../declarations/collection.ts';
import type { Problem } from '../../records/problem.ts';
import type { SourceRecord } from '../../records/source-record.ts';

type Identified = SourceRecord & { collection: Collection };

/** Checks ids, which are permanent addresses: present, unique on every file system, not reserved for the engine's pages. */
export function checkIds(records: readonly Identified[]): Problem[] {
	const byAddress = Map.groupBy(records, (record) => `${record.collection.name}/${nameOf(record)}`);
	return [...byAddress.values()].flatMap((same) =>
		same.flatMap((record) => checkId(record, same[0] ?? record)),
	);
}

function checkId(record: Identified, first: Identified): Problem[] {
	const { collection, id } = record;
	const found = (message: string, severity: Problem['severity']): Problem => ({
		file: record.file,
		line: record.lineOf([]),
		message,
		severity,
	});
	if (collection.format === 'csv') {
		// An empty id means that the key field is missing, which is reported elsewhere.
		if (id === '' || record === first) return [];
		const { key = 'id', schema } = collection;
		const [own, other] = [record, first].map((each) =>
			keyFields(collection)
				.map((field) => valueOf(each, field))
				.filter(Boolean)
				.join('，'),
		);
		const slight = own === other ? '' : `的“${other}”只差大小写、全角半角或前导零，算作`;
		const message = `“${own}”与第 ${first.lineOf([])} 行${slight}重复（${first.file}）`;
		return [{ ...found(message, 'error'), field: labelOf(schema, [key]) }];
	}
	if (record !== first)
		return [found(`与 ${first.file} 的网址相同（只差大小写或字符写法），请改文件名`, 'error')];
	if (isReserved(collection, id))
		return [found(`网址 ${collection.path ?? '/'}${id}/ 是系统保留的，请改文件名`, 'error')];
	const fault = fileNameFault(id);
	if (fault) return [found(fault, 'error')];
	return isAscii(id)
		? []
		: [
				found(
					`文件名建议改成 ${suggestedName(record)}（网址要能读、能抄写，定下后不再改）`,
					'warning',
				),
			];
}

/** The text that must be unique: the id, or for a row its key, in one file or in all files of the collection. */
function nameOf({ collection, id, file, data }: Identified): string {
	const { format, versioned, keyPerFile } = collection;
	if (format !== 'csv') return folded(id);
	const row = joinedKey(
		keyFields(collection).map((field) =>
			sameNumber(folded(valueOf({ data }, field).normalize('NFKC'))),
		),
	);
	return versioned || keyPerFile ? `${file}/${row}` : row;
}

/** A number without leading zeros, because readers take `1` and `01` for the same number. */
function sameNumber(key: string): string {
	return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key;
}

function valueOf({ data }: Pick<Identified, 'data'>, field: string): string {
	return String((data as Record<string, unknown>)[field] ?? '');
}

/** Two ids with the same folded form collide on file systems that ignore case or Unicode form. */
function folded(id: string): string {
	return id.normalize('NFC').toLowerCase();
}

function isAscii(id: string): boolean {
	return /^[\x21-\x7e]+$/.test(id);
}

function suggestedName({ data, file }: Identified): string {
	const written = (field: string) => {
		const [value] = [(data as Record<string, unknown> | null)?.[field]].flat();
		return typeof value === 'string' ? value : undefined;
	};
	const extension = file.slice(file.lastIndexOf('.'));
	const title = written('title') ?? written('name') ?? '';
	return `${suggestId({ documentNumber: written('documentNumber'), title, date: written('formedOn') })}${extension}`;
}
