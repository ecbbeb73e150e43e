import { ranked } from './by-title.ts';
import { spells } from './pinyin.ts';
import type { Pinyin } from './pinyin.ts';
import type { SearchRecord } from './search-record.ts';

/** Records with a title of which the letters spell a part, or else are the first letters; short titles first. */
export function withTitleSpelt(
	records: readonly SearchRecord[],
	folded: string,
	pinyin: Pinyin,
): SearchRecord[] {
	if (!/^[a-z ]+$/.test(folded)) return [];
	const spelt = (typed: string, initials: boolean) =>
		ranked(records, ({ plain, core, number }) =>
			spells(pinyin, { typed, plain, initials }) ? 1 / (core.length + (number ? 0 : 0.5)) : 0,
		);
	const whole = spelt(folded.replace(/ +/g, ' '), false);
	return whole.length > 0 ? whole : spelt(folded.replaceAll(' ', ''), true);
}
