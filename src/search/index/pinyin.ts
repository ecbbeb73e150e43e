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
 * Returns what finds the first characters of a normalized text that stand together and that `typed` spells: whole syllables, or
 * first letters alone where `initials` is set; an empty text where there are none. A space in `typed` ends a syllable; the last syllable may be unfinished.
 */
export function createSpelling(
	pinyin: Pinyin,
	{ typed, initials }: { typed: string; initials: boolean },
): (normalized: string) => string {
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
	/** Behind the last of the characters that spell what is left; -1 where they do not. */
	const endOf = (normalized: string, character: number, letter: number): number => {
		const next = typed[letter] === ' ' ? letter + 1 : letter;
		if (next >= typed.length) return character;
		const here = normalized[character];
		if (here === undefined) return -1;
		for (const letters of endsOf(here, next)) {
			const end = endOf(normalized, character + 1, letters);
			if (end >= 0) return end;
		}
		return -1;
	};
	return (normalized) => {
		for (let start = 0; start < normalized.length; start++) {
			const end = endOf(normalized, start, 0);
			if (end >= 0) return normalized.slice(start, end);
		}
		return '';
	};
}

function spellings(pinyin: Pinyin, character: string, initials: boolean): readonly string[] {
	const readings = pinyin.get(character) ?? [character];
	return initials ? readings.map((reading) => reading.charAt(0)) : readings;
}
