/** Character → its readings without tones. */
export type Pinyin = ReadonlyMap<string, readonly string[]>;

/** Reads `syllable characters` lines. */
export function readPinyin(lines: string): Pinyin {
	const pinyin = new Map<string, string[]>();
	for (const line of lines.split('\n')) {
		const [syllable = '', characters = ''] = line.split(' ');
		for (const character of characters)
			pinyin.set(character, [...(pinyin.get(character) ?? []), syllable]);
	}
	return pinyin;
}

export function soundAlike(pinyin: Pinyin, a: string, b: string): boolean {
	const readings = pinyin.get(b);
	return pinyin.get(a)?.some((reading) => readings?.includes(reading)) ?? false;
}

/**
 * Whether `typed` spells some characters of `plain` that stand together: whole syllables, or first letters alone where
 * `initials` is set. A space in `typed` ends a syllable; the last syllable may be unfinished.
 */
export function spells(
	pinyin: Pinyin,
	{ typed, plain, initials }: { typed: string; plain: string; initials: boolean },
): boolean {
	const spellsFrom = (character: number, letter: number): boolean => {
		const next = typed[letter] === ' ' ? letter + 1 : letter;
		if (next >= typed.length) return true;
		const here = plain[character];
		if (here === undefined) return false;
		const rest = typed.slice(next);
		return spellings(pinyin, here, initials).some(
			(spelling) =>
				(rest.startsWith(spelling) && spellsFrom(character + 1, next + spelling.length)) ||
				(!initials && rest.length > 1 && spelling.startsWith(rest)),
		);
	};
	for (let start = 0; start < plain.length; start++) if (spellsFrom(start, 0)) return true;
	return false;
}

function spellings(pinyin: Pinyin, character: string, initials: boolean): readonly string[] {
	const readings = pinyin.get(character) ?? [character];
	return initials ? readings.map((reading) => reading.charAt(0)) : readings;
}
