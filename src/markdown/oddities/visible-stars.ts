import { endsWithSurname } from '../../domain/personal-data/names.ts';
import { findReadAsBold, forMasks } from './read-as-bold.ts';
import { onEachLine, briefly } from './oddity.ts';
import type { Correction, Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** Two or more stars that readers see although they look like the marks of bold text. */
export function findVisibleStars(view: BodyView): Oddity[] {
	const { lines, words } = view;
	const masked = new Set(findReadAsBold(view).map(({ line }) => line));
	return onEachLine(words, (line, number) => {
		if (masked.has(number)) return undefined;
		const runs = [...line.matchAll(/\*{2,}|＊{2,}/g)].filter(
			(run, _, all) => !isMask(line, run, all),
		);
		const [first] = runs;
		if (!first) return undefined;
		const isWide = first[0].startsWith('＊');
		const corrections = isWide ? asciiStars(line, runs, number) : withoutBlanks(line, runs, number);
		const place = briefly((lines[number - 1] ?? '').slice(Math.max(0, first.index - 4)));
		return {
			line: number,
			message: `“${place}”：星号会照样显示，没有加粗。${reasonOf(line, runs)}`,
			...(corrections && { corrections }),
		};
	});
}

/** How many characters on either side tell what stars stand for. */
const beside = 12;

type Run = RegExpMatchArray & { index: number };

function reasonOf(line: string, runs: readonly Run[]): string {
	const [first, second] = runs;
	if (first?.[0].startsWith('＊')) return `加粗要用英文的星号：**文字**；${forMasks}`;
	if (first && first[0].length > 3) return `加粗两边各写两个星号：**文字**；${forMasks}`;
	if (first && second && hasBlankInside(line, first, second))
		return '加粗的文字和星号之间不能有空格：**文字**';
	return `加粗要在文字两边都写两个星号，写在同一段里：**文字**；${forMasks}`;
}

/** Whether stars stand for characters that were left out: 138****0000, 李**, a single *** within a sentence. */
function isMask(line: string, { index, 0: stars }: Run, runs: readonly Run[]): boolean {
	const before = line.slice(Math.max(0, index - beside), index);
	const after = line.slice(index + stars.length, index + stars.length + beside);
	if (/[\dA-Za-z@.-]$/.test(before) || /^[\d年月日时分]/.test(after)) return true;
	if (endsWithSurname(before) || /[某×xX]$/.test(before)) return true;
	if (stars.length < 3 || line.slice(0, index).trim() === '') return false;
	const partner = runs.find((run) => run.index !== index && run[0].length === stars.length);
	if (!partner) return true;
	const words = line.slice(partner.index + partner[0].length);
	return after.slice(0, 2) === words.slice(0, 2);
}

function hasBlankInside(line: string, first: Run, second: Run): boolean {
	const words = line.slice(first.index + first[0].length, second.index);
	return words.trim() !== '' && words.trim() !== words;
}

/** The blanks beside the only two marks of a line as changes; `undefined` where they are not the fault. */
function withoutBlanks(
	line: string,
	runs: readonly Run[],
	number: number,
): Correction[] | undefined {
	const [first, second, ...others] = runs;
	if (!first || !second || others.length > 0 || !hasBlankInside(line, first, second))
		return undefined;
	if (first[0] !== '**' || second[0] !== '**') return undefined;
	const start = first.index + 2;
	const before = line.slice(start, second.index);
	return isPlain(before)
		? [{ line: number, column: start, before, after: before.trim() }]
		: undefined;
}

/** Chinese stars around words at the start of a line, as changes; `undefined` where something else may be meant. */
function asciiStars(line: string, runs: readonly Run[], number: number): Correction[] | undefined {
	const [first, second, ...others] = runs;
	if (!first || !second || others.length > 0) return undefined;
	if (first[0] !== '＊＊' || second[0] !== '＊＊' || line.slice(0, first.index).trim() !== '')
		return undefined;
	const words = line.slice(first.index + 2, second.index);
	if (words.trim() !== words || words === '' || !isPlain(words)) return undefined;
	return [first, second].map(({ index }) => ({
		line: number,
		column: index,
		before: '＊＊',
		after: '**',
	}));
}

/** Whether there is no sign of Markdown in `text`. */
function isPlain(text: string): boolean {
	return !/[\u0001\u0002*_[\]`|\\]/.test(text);
}
