import { digitRuns, groupsOf } from './digit-run.ts';
import { findDividedIdentities } from './find-divided-identities.ts';
import { numberKind } from './number-kinds.ts';
import type { DigitRun, DigitGap } from './digit-run.ts';
import type { FoundNumber, NumberKind } from './number-kinds.ts';

/** The longest first, so that nothing of a number stays. */
const lengths = [19, 18, 17, 16, 15, 11];

/** How people group the digits of a number within a line, and over cells or blocks. */
const groupings: Record<Exclude<NumberKind, 'identity'>, { inline: RegExp; cells: RegExp }> = {
	'old-identity': { inline: /^(?:6,6,3|6,2,2,2,3)$/, cells: /^6,6,3$/ },
	mobile: { inline: /^(?:3,4,4|3,8|7,4|4,4,3|3,3,5)$/, cells: /^3,4,4$/ },
	'bank-card': {
		inline: /^(?:4,4,4,4(?:,[1-3])?|4,6,5|8,8|6,1[0-3])$/,
		cells: /^4,4,4,4(?:,[1-3])?$/,
	},
};

/** The numbers of persons in `plain`. One may be found twice, the second time with signs of lists between its digits. */
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

/** How many digits of a run stand for China or a long-distance call before a mobile number. */
function countryCodeOf(digits: string): number {
	return /^(?:(?:00)?86|0)(?=1[3-9])/.exec(digits)?.[0].length ?? 0;
}

interface Candidate {
	start: number;
	length: number;
	/** Places where a number may begin without a gap: behind a country code, behind another number. */
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
	// The X of an identity number is no digit of another.
	const isEnd = end === digits.length || gaps[end] !== 'none' || /X/i.test(digits.charAt(end));
	const isWhole = (borders.has(start) || gaps[start] !== 'none') && isEnd;
	const isUnbroken = inner.every((gap, index) => index === 0 || gap === 'none');
	// Its check character and birth date prove an identity number, wherever it has grown into other digits.
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

/** Whether the `inner` gaps of digits are those of one number and not the borders of several. */
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
	// A space that Word or a web page put in breaks a number anywhere.
	if (broken.every((gap) => gap === 'space')) return isAlone || groupings[kind].inline.test(groups);
	return groupings[kind].inline.test(groups) && (isAlone || groups.split(',').length > 2);
}

/** Whether words stand on the line where a number begins or on the one where it ends, so that the lines are not cells. */
function standsInProse(plain: string, first: number, last: number): boolean {
	const before =
		plain
			.slice(Math.max(0, first - 20), first)
			.split(/[\n\r]/)
			.at(-1) ?? '';
	const after = plain.slice(last + 1, last + 21).split(/[\n\r]/)[0] ?? '';
	return /[\p{L}，。：:]/u.test(before) || /[\p{L}，。]/u.test(after);
}
