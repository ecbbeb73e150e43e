import { personalNumberKind } from '../../domain/personal-data.ts';
import type { PersonalData } from '../../domain/personal-data.ts';

interface Span {
	start: number;
	end: number;
}

/** Digits that a search takes for one number, since it knows no spaces: in groups, broken over lines, one to a cell. */
const digitRuns =
	/\d(?:[\s\p{Cf}\p{Pd}·.]{0,3}\d){10,}(?:[\s\p{Cf}\p{Pd}]{0,3}[Xx](?![A-Za-z]))?/gu;

/** The longest first, so that nothing of a number stays. */
const lengths = [19, 18, 17, 16, 11];

/** How people group the digits of a number; those of an identity number, which its form proves, in any way. */
const groupings: Record<PersonalData['kind'], RegExp> = {
	identity: /^/,
	mobile: /^(?:11|3,4,4)$/,
	'bank-card': /^(?:\d\d|4,4,4,4(?:,[1-3])?)$/,
};

/**
 * `text` without citizen identity, mobile phone and bank card numbers, however their digits are set: full-width, grouped,
 * or one to a line. An attachment that holds one may be published by mistake; the search must not lead to it.
 */
export function withoutPersonalNumbers(text: string): string {
	const plain = text.replace(/[０-９Ｘｘ]/g, (wide) =>
		String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
	);
	let kept = '';
	let place = 0;
	for (const run of plain.matchAll(digitRuns))
		for (const { start, end } of numbersIn(run[0])) {
			kept += `${text.slice(place, run.index + start)} `;
			place = run.index + end;
		}
	return kept + text.slice(place);
}

/** Where numbers of persons stand in `run`, from left to right. */
function numbersIn(run: string): Span[] {
	const places = [...run.matchAll(/[\dX]/gi)].map(({ index }) => index);
	const digits = places.map((place) => run[place]).join('');
	const isGap = places.map((place, index) => place !== (places[index - 1] ?? -2) + 1);
	const isNumber = (start: number, length: number): boolean => {
		const end = start + length;
		const kind = end <= digits.length && personalNumberKind(digits.slice(start, end));
		if (!kind) return false;
		const gaps = isGap.slice(start + 1, end);
		const isWhole = isGap[start] === true && isGap[end] !== false;
		if (!isWhole) return kind === 'identity' && !gaps.includes(true);
		return gaps.every(Boolean) || groupings[kind].test(groupsOf(gaps));
	};
	const spans: Span[] = [];
	for (let start = 0; start < digits.length; start++) {
		const length = lengths.find((candidate) => isNumber(start, candidate));
		if (length === undefined) continue;
		spans.push({ start: places[start] ?? 0, end: (places[start + length - 1] ?? 0) + 1 });
		start += length - 1;
	}
	return spans;
}

/** The sizes of the groups of digits between `gaps`, such as `3,4,4`. */
function groupsOf(gaps: readonly boolean[]): string {
	const digits = gaps.map((isGap) => (isGap ? ',0' : '0')).join('');
	return `0${digits}`
		.split(',')
		.map((group) => group.length)
		.join(',');
}
