/** What letters of Wingdings and Symbol look like: Word writes bullets of lists with them. */
const looks: Readonly<Record<string, string>> = {
	'·': '•',
	l: '●',
	n: '■',
	u: '◆',
	q: '□',
	v: '❖',
	w: '◆',
	Ø: '➢',
	ü: '✓',
	þ: '☑',
	'¨': '□',
	'§': '▪',
	o: '○',
};

/** The bullets that readers saw, for a text in a typeface of symbols; other letters stay. */
export function withSymbols(text: string): string {
	return text.trim().length === 1 ? text.replace(/\S/, (letter) => looks[letter] ?? letter) : text;
}
