import { ranked } from './by-title.ts';
import { createSpelling } from '../understanding/pinyin.ts';
import type { Pinyin } from '../understanding/pinyin.ts';
import type { SearchRecord } from './search-record.ts';

/** Records with a title of which the letters spell a part, or else are the first letters; short titles first. */
export function withTitleSpelt(
	records: readonly SearchRecord[],
	folded: string,
	pinyin: Pinyin,
): SearchRecord[] {
	if (!/^[a-z ]+$/.test(folded)) return [];
	const spelt = (typed: string, initials: boolean) => {
		const spells = createSpelling(pinyin, { typed, initials });
		return ranked(records, ({ plain, core, number }) =>
			spells(plain) !== '' ? 1 / (core.length + (number ? 0 : 0.5)) : 0,
		);
	};
	const whole = spelt(folded.replace(/ +/g, ' '), false);
	return whole.length > 0 ? whole : spelt(folded.replace(/ /g, ''), true);
}
