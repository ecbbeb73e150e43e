import { pinyin } from 'pinyin-pro';
import { parseDocumentNumber } from '../domain/document-number.ts';

interface Named {
	documentNumber?: string | undefined;
	title: string;
	/** `YYYY-MM-DD`, tells documents of the same name apart. */
	date?: string | undefined;
}

/**
 * An ASCII id for a record: the pinyin of its document number (`青政规〔2024〕12号` → `qingzhenggui-2024-12`), else the
 * initials of its title and its date (`qhxgkzn-2024-05-31`).
 */
export function suggestId({ documentNumber, title, date }: Named): string {
	const number = documentNumber === undefined ? undefined : parseDocumentNumber(documentNumber);
	if (number) return [spell(number.prefix, 'full'), number.year, number.serial].filter(Boolean).join('-');
	return [spell(title, 'initials').slice(0, 24), date].filter(Boolean).join('-') || 'record';
}

function spell(text: string, form: 'full' | 'initials'): string {
	return pinyin(text, { toneType: 'none', type: 'array', pattern: form === 'full' ? 'pinyin' : 'first', v: true })
		.join('')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
}
