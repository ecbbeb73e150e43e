import { groupsOf, looseDigitRuns } from './digit-run.ts';
import { numberKind } from './number-kinds.ts';
import type { DigitRun } from './digit-run.ts';
import type { FoundNumber } from './number-kinds.ts';

const identityLength = 18;

/** The groupings that identity numbers have and that amounts and index numbers do not have. */
const looseGroups =
	/^(?:6,8,4|6,8,3,1|6,4,4,4|6,4,2,2,4|6,12|14,4|17,1|3,3,4,4,4|3,3,4,2,2,4|1(?:,1){17})$/;

/** The identity numbers in `plain` whose groups may also be separated by punctuation of lists. */
export function findDividedIdentities(plain: string): FoundNumber[] {
	return looseDigitRuns(plain).flatMap(identitiesIn);
}

function identitiesIn({ digits, places, gaps }: DigitRun): FoundNumber[] {
	const isBorder = (index: number) => index === 0 || gaps[index] !== 'none';
	return places.flatMap((start, index) => {
		const end = index + identityLength;
		if (end > digits.length || !isBorder(index) || !isBorder(end)) return [];
		const number = digits.slice(index, end);
		if (numberKind(number) !== 'identity') return [];
		if (!looseGroups.test(groupsOf(['none', ...gaps.slice(index + 1, end)]))) return [];
		return { kind: 'identity', start, end: (places[end - 1] ?? 0) + 1, digits: number };
	});
}
