import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { addressChanges, changedAddress } from '../../collections/registers/address-changes.ts';
import { labelOf } from '../../collections/declarations/schema.ts';
import { readCollection } from '../../collections/reading/read.ts';
import { csvLine, csvMark } from '../../formats/csv.ts';
import type { AddressChange } from '../../collections/registers/address-changes.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** The old portal's addresses of what is imported, as lines of the register of changed addresses. */
export interface OldAddresses {
	/** Remembers that what was at an absolute address is now at `newAddress` of this site. */
	add: (address: string, newAddress: string) => void;
	/** Writes the lines that the register lacks behind those of earlier imports; returns how many they are, and the file. */
	finish: () => { count: number; file: string };
}

const columns = ['address', 'changedOn', 'newAddress', 'reason'] as const;
const header = csvLine(columns.map((name) => labelOf(addressChanges.schema, [name])));

/**
 * Opens the register in the content folder `outDir`. An address that the register has, in whatever file, keeps the line that
 * it has, and no line is changed: an import that is repeated adds nothing.
 */
export function openOldAddresses(outDir: string, today: CalendarDate): OldAddresses {
	const known = new Set(
		readCollection(outDir, addressChanges).records.map(({ data }) =>
			changedAddress(data as AddressChange),
		),
	);
	const lines: string[] = [];
	return {
		add: (address, newAddress) => {
			const line = { address, changedOn: today, newAddress };
			if (known.has(changedAddress(line)) || !addressChanges.schema.safeParse(line).success) return;
			known.add(changedAddress(line));
			lines.push(csvLine([address, today, newAddress, '']));
		},
		finish: () => {
			const file = fileIn(`${outDir}/${addressChanges.name}`);
			if (lines.length === 0) return { count: 0, file };
			mkdirSync(`${outDir}/${addressChanges.name}`, { recursive: true });
			if (!existsSync(file)) writeFileSync(file, csvMark + header);
			else if (!readFileSync(file, 'utf8').endsWith('\n')) appendFileSync(file, '\r\n');
			appendFileSync(file, lines.join(''));
			return { count: lines.length, file };
		},
	};
}

/** The file of imports: one that does not exist yet, or has the columns of this program, whoever wrote it last. */
function fileIn(folder: string): string {
	for (let count = 1; ; count++) {
		const file = `${folder}/imported${count === 1 ? '' : `-${count}`}.csv`;
		if (!existsSync(file)) return file;
		const [first] = readFileSync(file, 'utf8').split(/\r?\n/, 1);
		if (first === `${csvMark}${header.trim()}`) return file;
	}
}
