import { articleNumber, unspacedNumber } from '../../domain/documents/article-number.ts';
import { readChineseDate } from '../../domain/dates/calendar-date.ts';

const numeral = '[零〇一二三四五六七八九十百千\\d]+';

/** 第二章　…, which the blank or bracket behind it tells from a citation (第二章规定的…). */
const division = new RegExp(`^第${numeral}[编篇章节](?=$|[\\s（【〔:：])`);

/** 一、 （二） 3. 4） ⑤ 附件1： and the like, at the start of a line. */
const numbered = new RegExp(
	`^(?:${numeral}[、．]|[（(]${numeral}[）)]|\\d{1,3}[.)）](?!\\d)|[①-⑳]|附件?\\d{0,2}[:：])`,
);

/** The end of a sentence, a clause of a list, or an introduction. */
const ended = /[。；：！？;:!?…][”’）】》」』]*$/u;

const longestName = 40;

/**
 * Whether line `index` of a paragraph begins a paragraph of its own; `lines` are the paragraph's, without blanks at
 * their ends. A number in the middle of a sentence that was only wrapped (“根据第五条⏎（一）项”) begins none.
 */
export function startsParagraph(lines: readonly string[], index: number): boolean {
	const [before = '', line = '', after] = [lines[index - 1], lines[index], lines[index + 1]];
	if (isLawPart(line)) return true;
	// 第三条申请材料: without a blank only a new sentence begins so.
	if (unspacedNumber(line)) return ended.test(before);
	if (numbered.test(line)) return ended.test(before) || isNumbered(before);
	if (isDate(line)) return isName(before);
	return ended.test(before) && isName(line) && after !== undefined && isDate(after);
}

function isNumbered(line: string): boolean {
	return isLawPart(line) || numbered.test(line);
}

function isLawPart(line: string): boolean {
	return division.test(line) || articleNumber(line) !== undefined;
}

function isDate(line: string): boolean {
	return readChineseDate(line) !== undefined;
}

/** Whether a line can be the name of who signs: short, and not a sentence. */
function isName(line: string): boolean {
	return line.length <= longestName && !/[。；：，、！？.;:,]$/u.test(line);
}
