import { addressChanges } from '../../registers/address-changes.ts';
import { csvLine } from '../../../formats/csv.ts';
import { filesBelow, readCanonicalTable } from '../../reading/read.ts';
import { fieldsOf, labelOf } from '../../declarations/schema.ts';
import type { AddressChange } from '../../registers/address-changes.ts';

/**
 * What an editor writes into the register of changed addresses, in Chinese: the file and the line, in the order of its
 * columns. What only the editor knows is left to be filled in.
 */
export function changeLine(
	contentDir: string,
	known: Partial<AddressChange> & Pick<AddressChange, 'address' | 'changedOn'>,
): string {
	const labels = Object.keys(fieldsOf(addressChanges.schema)).map((name) => ({
		name,
		label: labelOf(addressChanges.schema, [name]),
	}));
	const values: Partial<Record<string, string>> = {
		...(known.newAddress === undefined && {
			newAddress: '〔新网址，撤下的不填〕',
			reason: '〔撤下原因，改址的不填〕',
		}),
		...known,
	};
	const { file, columns } = registerIn(contentDir, known.changedOn);
	const cells = columns.map(
		(column) => values[labels.find(({ label }) => label === column)?.name ?? ''] ?? '',
	);
	return `请在 ${file}（列的顺序是 ${columns.join(',')}）里加一行：${csvLine(cells).trim()}`;
}

/** The file of the newest year in the register, with its columns; else that of the day's year, with all columns. */
function registerIn(contentDir: string, day: string): { file: string; columns: readonly string[] } {
	const folder = `${contentDir}/${addressChanges.name}`;
	const newest = filesBelow(folder)
		.filter((name) => /^\d{4}\.csv$/.test(name))
		.at(-1);
	const all = Object.keys(fieldsOf(addressChanges.schema)).map((name) =>
		labelOf(addressChanges.schema, [name]),
	);
	const shown = `content/${addressChanges.name}/`;
	if (newest === undefined) return { file: `${shown}${day.slice(0, 4)}.csv`, columns: all };
	return { file: `${shown}${newest}`, columns: headingsOf(`${folder}/${newest}`) ?? all };
}

function headingsOf(file: string): string[] | undefined {
	const table = readCanonicalTable(file, addressChanges);
	return table
		?.replace(/^\uFEFF/, '')
		.split(/\r?\n/, 1)[0]
		?.split(',');
}
