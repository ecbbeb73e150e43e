import { hidden } from './hide-signs.ts';
import { briefly } from './oddity.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** The end of a sentence or an introduction. */
const ended = /[。；：！？;:!?…][”’）】》」』)]*$/u;

/** 联系人：…, at the start of a line. */
const label = /^[\p{Script=Han}（）]{1,10}[：:]/u;

/** A sign before an item of a list that is no list. */
const bullet = /^(?:[-–—·•●○■□◆◇★☆※▪➢►√✓]|[-*+](?=\S))\s*[\p{L}\d（《“]/u;

/** How much shorter than the longest line a line is that was only wrapped. */
const wrapped = 0.85;

/** Lines that become one paragraph although the line end looks as if a paragraph ended. */
export function findJoinedLines({
	lines: written,
	shown,
	words,
	nodes,
	paragraphs,
}: BodyView): Oddity[] {
	const broken = new Set(
		nodes.flatMap(({ type, position }) =>
			type === 'break' && position ? [position.start.line] : [],
		),
	);
	return paragraphs.flatMap((range) => {
		const lines = shown.slice(range.first - 1, range.last);
		const isWrapped = wrapsLines(lines);
		return lines.flatMap((line, index): Oddity[] => {
			const next = lines[index + 1];
			const number = range.first + index + 1;
			const isBreak = broken.has(number - 1) || /<br\s*\/?>\s*$/i.test(written[number - 2] ?? '');
			if (next === undefined || isBreak || !endsParagraph(line, next, isWrapped)) return [];
			const [above, below] = [words[number - 2] ?? '', words[number - 1] ?? ''];
			return [{ line: number, message: joinedMessage(above, below) }];
		});
	});
}

function joinedMessage(above: string, below: string): string {
	const end = above.replaceAll(hidden, '').trim().slice(-8);
	return `“${end}”和下一行“${briefly(below.replaceAll(hidden, ''))}”在网页上连成一段。要分段，请在两行之间空一行；本来是一段，请接成一行`;
}

function endsParagraph(line: string, next: string, isWrapped: (line: string) => boolean): boolean {
	const [above, below] = [line.replaceAll(hidden, '').trim(), next.replaceAll(hidden, '').trim()];
	// Other rules name these, and the line end goes with the sign.
	if (/^[#＃>＞`=]/.test(below)) return false;
	if (above === '' || below === '' || /[|｜\t]/.test(line + next)) return false;
	if (/^\s*[\u3000]{2}/.test(next) || bullet.test(below)) return true;
	if (isWrapped(line)) return false;
	return ended.test(above) || (label.test(below) && label.test(above));
}

/** Whether a line is as long as the others of a paragraph that a program wrapped, so that its end says nothing. */
function wrapsLines(lines: readonly string[]): (line: string) => boolean {
	const lengths = lines.map(({ length }) => length);
	const longest = Math.max(...lengths);
	const full = lengths.filter((length) => length >= longest * wrapped).length;
	const isWrapped = full >= 3 && full >= (lines.length - 1) * 0.6;
	return (line) => isWrapped && line.length >= longest * wrapped;
}
