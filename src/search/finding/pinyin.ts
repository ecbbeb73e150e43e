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

/** The characters that sound like one; it is among them when its sound is known. */
export function soundingLike(pinyin: Pinyin, character: string): ReadonlySet<string> {
	if (!pinyin.has(character)) return new Set();
	return new Set([...pinyin.keys()].filter((other) => soundAlike(pinyin, character, other)));
}

/**
 * Returns what tells whether `typed` spells some characters of a plain text that stand together: whole syllables, or
 * first letters alone where `initials` is set. A space in `typed` ends a syllable; the last syllable may be unfinished.
 */
export function createSpelling(
	pinyin: Pinyin,
	{ typed, initials }: { typed: string; initials: boolean },
): (plain: string) => boolean {
	const ends = Array.from(typed, () => new Map<string, readonly number[]>());
	/** Where in `typed` a spelling of the character ends that begins at `start`. */
	const endsOf = (character: string, start: number): readonly number[] => {
		const known = ends[start]?.get(character);
		if (known) return known;
		const rest = typed.slice(start);
		const found = spellings(pinyin, character, initials).flatMap((spelling) => {
			if (rest.startsWith(spelling)) return [start + spelling.length];
			return !initials && rest.length > 1 && spelling.startsWith(rest) ? [typed.length] : [];
		});
		ends[start]?.set(character, found);
		return found;
	};
	const spellsFrom = (plain: string, character: number, letter: number): boolean => {
		const next = typed[letter] === ' ' ? letter + 1 : letter;
		if (next >= typed.length) return true;
		const here = plain[character];
		if (here === undefined) return false;
		return endsOf(here, next).some((end) => spellsFrom(plain, character + 1, end));
	};
	return (plain) => {
		for (let start = 0; start < plain.length; start++) if (spellsFrom(plain, start, 0)) return true;
		return false;
	};
}

function spellings(pinyin: Pinyin, character: string, initials: boolean): readonly string[] {
	const readings = pinyin.get(character) ?? [character];
	return initials ? readings.map((reading) => reading.charAt(0)) : readings;
}
