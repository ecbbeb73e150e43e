/** A surname, 某 in place of the rest, then optionally something that tells several persons apart. */
const maskedPerson =
	/^\p{Script=Han}{1,2}某{1,3}(?:[甲乙丙丁戊己庚辛]|[一二三四五六七八九十]{1,2}|\d{1,2}|先生|女士)?$/u;

/**
 * Whether a natural person's name is masked as required for published penalties, licences and reconsiderations: only
 * the surname (one or two characters) is readable, and 某 replaces the rest (`李某`, `欧阳某某`). 甲 to 辛, a number (`李某3`), 先生
 * or 女士 may follow.
 */
export function isMaskedName(name: string): boolean {
	return maskedPerson.test(name);
}

/** A name with everything but the surname hidden: `李明` → `李某`. */
export function maskedName(name: string): string {
	return `${[...name][0] ?? ''}某`;
}
