import { ranked } from './by-title.ts';
import { createSpelling, soundingLike } from '../index/pinyin.ts';
import { soundScore, titleBonus } from './weights.ts';
import type { Pinyin } from '../index/pinyin.ts';
import type { SearchRecord } from '../index/search-record.ts';

/**
 * Records whose title contains characters that the typed letters spell, as whole syllables or else as first letters;
 * short titles first.
 */
export function withTitleSpelt(
	records: readonly SearchRecord[],
	folded: string,
	pinyin: Pinyin,
): SearchRecord[] {
	if (!/^[a-z ]+$/.test(folded)) return [];
	const spelt = (typed: string, initials: boolean) => {
		const spells = createSpelling(pinyin, { typed, initials });
		return ranked(records, ({ normalized, issuedTitle, number }) =>
			spells(normalized) !== ''
				? 1 / (issuedTitle.length + (number ? 0 : soundScore.charactersForNoNumber))
				: 0,
		);
	};
	const whole = spelt(folded.replace(/ +/g, ' '), false);
	return whole.length > 0 ? whole : spelt(folded.replace(/ /g, ''), true);
}

/** Records whose title contains `normalized` with a few characters written as others of the same sound. */
export function withTitleThatSoundsLike(
	records: readonly SearchRecord[],
	normalized: string,
	pinyin: Pinyin,
): SearchRecord[] {
	const most = Math.max(1, Math.floor(normalized.length / 3));
	const alike = normalized.split('').map((character) => soundingLike(pinyin, character));
	return ranked(records, ({ normalized: title, issuedTitle, number }) => {
		for (let start = 0; start + normalized.length <= title.length; start++) {
			let others = 0;
			let index = 0;
			for (; index < normalized.length && others <= most; index++) {
				const meant = title[start + index] ?? '';
				if (normalized[index] === meant) continue;
				if (!alike[index]?.has(meant)) break;
				others++;
			}
			if (index === normalized.length && others <= most)
				return (
					1 / (1 + others) +
					normalized.length / issuedTitle.length / soundScore.minor +
					(number ? titleBonus.number / soundScore.minor : 0)
				);
		}
		return 0;
	});
}
