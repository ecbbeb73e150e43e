import { pinyin } from 'pinyin-pro';
import { readDocumentNumber } from '../../domain/numbers/document-number.ts';

interface Named {
	documentNumber?: string | undefined;
	title: string;
	date?: string | undefined;
}

/** The most initials of a title in an id. Readers copy addresses by hand. */
const mostInitials = 24;

/**
 * An id that people can read and copy: the document number in pinyin (`青政规〔2024〕12号` → `qingzhenggui-2024-12`,
 * `国务院令第711号` → `guowuyuanling-711`), else the pinyin initials of the title and the date.
 * Always ASCII, never empty; not necessarily unique.
 */
export function suggestId({ documentNumber, title, date }: Named): string {
	const number = documentNumber === undefined ? undefined : readDocumentNumber(documentNumber);
	if (number && number.prefix !== '')
		return joined([fullPinyin(number.prefix), number.year, number.serial]);
	const initials = spelt(title, 'first').slice(0, mostInitials);
	return joined([initials || 'record', number?.year, number?.serial, number ? undefined : date]);
}

/** Chinese text as pinyin without tones and spaces, other letters and digits as they are: `青河县` → `qinghexian`. */
export function fullPinyin(text: string): string {
	return spelt(text, 'pinyin');
}

function spelt(text: string, pattern: 'first' | 'pinyin'): string {
	return pinyin(text.normalize('NFKC'), {
		pattern,
		toneType: 'none',
		v: true,
		type: 'array',
		nonZh: 'consecutive',
	})
		.join('')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
}

function joined(parts: readonly (string | number | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join('-');
}
