import { endsWithSurname } from '../../domain/personal-data/names.ts';
import { onEachLine, briefly } from './oddity.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** Marks of other dialects of Markdown around words that look as if emphasis was meant. */
const marks: readonly { pattern: RegExp; use: string }[] = [
	{
		pattern: /(?<![*＊\d\p{L})）%％])\*(?![*\s])([^*\n]{1,30}?)(?<![*\s])\*(?![*＊\d])/gu,
		use: '一个星号',
	},
	{
		pattern:
			/(?<=[\p{Script=Han}“（])\*(?![*\s])([^*\n]{2,12}?)(?<![*\s])\*(?=[\p{Script=Han}”）])/gu,
		use: '一个星号',
	},
	{
		pattern: /(?<![_\p{L}\d：:])__(?![_\s])([^_\n]{2,30}?)(?<![_\s])__(?![_\p{L}\d])/gu,
		use: '下划线',
	},
	{
		pattern: /(?<![_\p{L}\d：:])_(?![_\s])([^_\n]{2,30}?)(?<![_\s])_(?![_\p{L}\d])/gu,
		use: '下划线',
	},
	{ pattern: /(?<![=<>!])==(?![=\s])([^=\n]{1,30}?)(?<![=\s])==(?!=)/gu, use: '两个等号' },
	{ pattern: /(?<!~)~~(?!~)([^~\n]{1,60}?)~~(?!~)/gu, use: '波浪线' },
];

/** How many characters on either side tell a formula. */
const beside = 30;

/** Single stars, underscores and the like around words, which readers see as they are typed. */
export function findMeantEmphasis({ words }: BodyView): Oddity[] {
	return onEachLine(words, (line, number) => {
		const found = marks.flatMap(({ pattern, use }) =>
			[...line.matchAll(pattern)]
				.filter(({ index, 0: { length }, 1: inner = '' }) => {
					const before = line.slice(Math.max(0, index - beside), index);
					const after = line.slice(index + length, index + length + beside);
					return isMeant(before, inner) && !isFormula(before, after);
				})
				.map(([text]) => ({ text, use })),
		);
		const [first] = found;
		return (
			first && {
				line: number,
				message: `“${briefly(first.text)}”会照样显示：${first.use}不起作用。要加粗，写成 **文字**；就是这样写的，不用改`,
			}
		);
	});
}

/** Words, not what stands between two stars that mean something else: 带*的为必填，带*号的…; 李*、王*. */
function isMeant(before: string, inner: string): boolean {
	if (!/[\p{Script=Han}A-Za-z]/u.test(inner) || /[，。；、？！]/u.test(inner)) return false;
	if (/[带标加注有打印]$/.test(before) || /^[的号为项者]|[带标加注有打]$/.test(inner)) return false;
	return !(endsWithSurname(before) && endsWithSurname(inner));
}

/** Whether the stars around a word multiply: 补贴＝系数*面积*单价. */
function isFormula(before: string, after: string): boolean {
	return /[=＝×÷+/%％*\d][^，。；]*$/u.test(before) || /^[^，。；]*[=＝×÷+/%％*\d]/u.test(after);
}
