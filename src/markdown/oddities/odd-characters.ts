import { findOddCharacters } from '../../domain/text/odd-characters.ts';
import { onEachLine } from './oddity.ts';
import type { OddCharacter } from '../../domain/text/odd-characters.ts';
import type { Correction, Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** Characters that are not what they look like, one oddity a line; addresses and comments are left alone. */
export function findCharacterOddities({ words }: BodyView): Oddity[] {
	return onEachLine(words, characterOddity);
}

/** The odd characters of a line as one oddity; `undefined` where it has none. */
export function characterOddity(line: string, number: number): Oddity | undefined {
	const found = findOddCharacters(line);
	if (found.length === 0) return undefined;
	const explanations = [...new Set(found.map(({ explanation }) => explanation))];
	const more =
		explanations.length > mostNamed ? `；这一行还有 ${explanations.length - mostNamed} 种` : '';
	const corrections = found.flatMap((odd) => correctionOf(odd, number) ?? []);
	return {
		line: number,
		message: `${explanations.slice(0, mostNamed).join('；')}${more}`,
		...(corrections.length > 0 && { corrections }),
	};
}

const mostNamed = 4;

function correctionOf(odd: OddCharacter, line: number): Correction | undefined {
	const { index: column, character: before, correction: after } = odd;
	return after === undefined ? undefined : { line, column, before, after };
}
