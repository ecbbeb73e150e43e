import { pinyin } from 'pinyin-pro';
import { readNumberValue } from '../../domain/numbers/document-number.ts';

interface Named {
	documentNumber?: string | undefined;
	title: string;
	date?: string | undefined;
}

/** The most initials of a title in an id. Readers copy addresses by hand. */
const mostInitials = 24;
/** The longest code that is spelt out. */
const longestSpelling = 60;

/**
 * An id that people can read and copy: the document number in pinyin (`青政规〔2024〕12号` → `qingzhenggui-2024-12`,
 * `国务院令第711号` → `guowuyuanling-711`), else the pinyin initials of the title and the date.
 * Always ASCII, never empty; not necessarily unique.
 */
export function suggestId({ documentNumber, title, date }: Named): string {
	const number = documentNumber === undefined ? undefined : readNumberValue(documentNumber);
	if (number && number.prefix !== '')
		return joined([spelling(number.prefix), number.year, number.serial, number.part]);
	const initials = spelt(title, 'first').slice(0, mostInitials);
	return joined([
		initials || 'record',
		number?.year,
		number?.serial,
		number?.part,
		number ? undefined : date,
	]);
}

/** Chinese text as pinyin without tones and spaces, other letters and digits as they are: `青河县` → `qinghexian`. */
export function fullPinyin(text: string): string {
	return spelt(text, 'pinyin');
}

/** The code of a number in letters: whole syllables, or only the initials of the long name of a government. */
function spelling(code: string): string {
	const whole = fullPinyin(code);
	return whole.length <= longestSpelling ? whole : spelt(code, 'first');
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
