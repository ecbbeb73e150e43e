import { digitRuns, groupsOf } from './digit-run.ts';
import { findDividedIdentities } from './find-divided-identities.ts';
import { numberKind } from './number-kinds.ts';
import type { DigitRun, DigitGap } from './digit-run.ts';
import type { FoundNumber, NumberKind } from './number-kinds.ts';

/** The longest first, so that no part of a number remains. */
const lengths = [19, 18, 17, 16, 15, 11];

/** The usual groups of digits of a number, within a line and across cells or blocks. */
const groupings: Record<Exclude<NumberKind, 'identity'>, { inline: RegExp; cells: RegExp }> = {
	'old-identity': { inline: /^(?:6,6,3|6,2,2,2,3)$/, cells: /^6,6,3$/ },
	mobile: { inline: /^(?:3,4,4|3,8|7,4|4,4,3|3,3,5)$/, cells: /^3,4,4$/ },
	'bank-card': {
		inline: /^(?:4,4,4,4(?:,[1-3])?|4,6,5|8,8|6,1[0-3])$/,
		cells: /^4,4,4,4(?:,[1-3])?$/,
	},
};

/** The personal numbers in `plain`. One number may be found twice: the second time with the looser separators. */
export function findNumbers(plain: string): FoundNumber[] {
	return [
		...digitRuns(plain).flatMap((run) => numbersIn(run, plain)),
		...findDividedIdentities(plain),
	];
}

function numbersIn(run: DigitRun, plain: string): FoundNumber[] {
	const found: FoundNumber[] = [];
	const { digits, places } = run;
	let borders = new Set([0, countryCodeOf(digits)]);
	for (let start = 0; start < digits.length; start++) {
		for (const length of lengths) {
			const kind = kindAt(run, { start, length, borders, plain });
			if (!kind) continue;
			const end = start + length;
			found.push({
				kind,
				start: places[start] ?? 0,
				end: (places[end - 1] ?? 0) + 1,
				digits: digits.slice(start, end),
			});
			borders = new Set([end]);
			start = end - 1;
			break;
		}
	}
	return found;
}

/** How many digits before a mobile number are the country code of China or the prefix of a long-distance call. */
function countryCodeOf(digits: string): number {
	return /^(?:(?:00)?86|0)(?=1[3-9])/.exec(digits)?.[0].length ?? 0;
}

interface Candidate {
	start: number;
	length: number;
	/** Indexes at which a number may begin without a gap: after a country code or after another number. */
	borders: ReadonlySet<number>;
	plain: string;
}

function kindAt(run: DigitRun, { start, length, borders, plain }: Candidate) {
	const { digits, gaps } = run;
	const end = start + length;
	if (end > digits.length) return undefined;
	const kind = numberKind(digits.slice(start, end));
	if (!kind) return undefined;
	const inner = gaps.slice(start, end);
	// The X of an identity number is not a digit of another number.
	const isEnd = end === digits.length || gaps[end] !== 'none' || /X/i.test(digits.charAt(end));
	const isWhole = (borders.has(start) || gaps[start] !== 'none') && isEnd;
	const isUnbroken = inner.every((gap, index) => index === 0 || gap === 'none');
	// The check character and the birth date prove an identity number, even when other digits are attached to it.
	if (kind === 'identity') return isWhole || isUnbroken ? kind : undefined;
	if (!isWhole) return undefined;
	const isAlone = borders.has(start) && /^X?$/i.test(digits.slice(end));
	return isUnbroken || isGrouped(inner, kind, { isAlone, run, start, end, plain })
		? kind
		: undefined;
}

interface Surroundings {
	isAlone: boolean;
	run: DigitRun;
	start: number;
	end: number;
	plain: string;
}

/** Whether the `inner` gaps are gaps within one number, not borders between several numbers. */
function isGrouped(
	inner: readonly DigitGap[],
	kind: Exclude<NumberKind, 'identity'>,
	{ isAlone, run, start, end, plain }: Surroundings,
): boolean {
	const gaps = inner.slice(1);
	const broken = gaps.filter((gap) => gap !== 'none');
	if (gaps.every((gap) => gap !== 'none')) return isAlone && kind !== 'old-identity';
	const groups = groupsOf(['none', ...gaps]);
	if (broken.includes('cell')) return isAlone && groupings[kind].cells.test(groups);
	const [first = 0, last = 0] = [run.places[start], run.places[end - 1]];
	if (broken.includes('line')) {
		const isLaidOut = groupings[kind].inline.test(groups) && isAlone;
		return isLaidOut || (broken.length === 1 && standsInProse(plain, first, last));
	}
	// A space that Word or a web page inserted may break a number at any place.
	if (broken.every((gap) => gap === 'space')) return isAlone || groupings[kind].inline.test(groups);
	return groupings[kind].inline.test(groups) && (isAlone || groups.split(',').length > 2);
}

/**
 * Whether there are words on the line where a number begins or on the line where it ends. Then the lines are prose, not
 * cells.
 */
function standsInProse(plain: string, first: number, last: number): boolean {
	const before =
		plain
			.slice(Math.max(0, first - 20), first)
			.split(/[\n\r]/)
			.at(-1) ?? '';
	const after = plain.slice(last + 1, last + 21).split(/[\n\r]/)[0] ?? '';
	return /[\p{L}，。：:]/u.test(before) || /[\p{L}，。]/u.test(after);
}
