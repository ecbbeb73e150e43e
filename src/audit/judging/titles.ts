import { pattern } from './pattern.ts';

/** Characters that only separate the words of a title. */
const separators = /[\s《》“”"'·—–-]/g;

const year = /(20\d\d)(?:\s*年度?|(?=\D|$))/g;

const chineseDigits = '〇一二三四五六七八九';

/** The years that a title names, each once: `2025年度`, `二〇二五年`. */
export function yearsIn(title: string): string[] {
	const digits = title
		.replaceAll(/[○Ｏ零]/g, '〇')
		.replaceAll(/[〇一二三四五六七八九]{4}(?=\s*年)/g, (text) =>
			[...text].map((digit) => chineseDigits.indexOf(digit)).join(''),
		);
	return [...new Set(Array.from(digits.matchAll(year), ([, named = '']) => named))];
}

/** Whether a title, without the year, is exactly the name that a pattern describes. */
export function isName(title: string, name: string): boolean {
	const bare = title
		.replaceAll(separators, '')
		.replaceAll(/[（(]?(20\d\d|[〇○零一二三四五六七八九]{4})(年度?)?[）)]?/g, '');
	return pattern(`^(关于)?(的)?(${name})$`).test(bare);
}
