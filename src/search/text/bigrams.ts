/**
 * The index knows text by its pairs of neighbouring UTF-16 units, and by its single Chinese characters. Either is one
 * number: the first unit in the upper half, the second one, or nothing, in the lower. Numbers order as the text does.
 */
export function bigramsOf(plain: string): Set<number> {
	const bigrams = new Set<number>();
	for (let index = 0; index + 1 < plain.length; index++)
		bigrams.add(codeOf(plain.charCodeAt(index), plain.charCodeAt(index + 1)));
	return bigrams;
}

export function charactersOf(plain: string): Set<number> {
	const characters = new Set<number>();
	for (let index = 0; index < plain.length; index++) {
		const unit = plain.charCodeAt(index);
		if (unit >= firstHan) characters.add(codeOf(unit, 0));
	}
	return characters;
}

/** What a passage that contains `plain` surely contains. */
export function codesOfQuery(plain: string): number[] {
	return [...(plain.length === 1 ? charactersOf(plain) : bigramsOf(plain))];
}

const firstHan = 0x3400;

function codeOf(first: number, second: number): number {
	return first * 0x1_0000 + second;
}
