import { compareText } from '../../domain/text/compare-text.ts';
import { isAgency } from './search-record.ts';
import type { SearchRecord } from './search-record.ts';

/** Agencies with such a name, and what they issued, the newest first. */
export function issuedBy(records: readonly SearchRecord[], plain: string): SearchRecord[] {
	if (plain.length < 3) return [];
	const issued = records
		.filter(({ issuers }) => issuers.some((issuer) => issuer.includes(plain)))
		.sort((a, b) => compareText(b.date ?? '', a.date ?? ''));
	const agencies = records.filter((record) => isAgency(record) && record.plain.includes(plain));
	return issued.length > 0 ? [...agencies, ...issued] : [];
}

/** Who types an agency's name mostly looks for what it issued: its own page stands second. */
export function agencySecond(records: readonly SearchRecord[]): SearchRecord[] {
	const first = records.find((record) => !isAgency(record));
	return first ? [...new Set([first, ...records])] : [...records];
}
