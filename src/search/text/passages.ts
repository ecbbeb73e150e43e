/**
 * A record's text is searched in passages and delivered in blocks, both measured in its letters and digits. A passage
 * reaches a little into the next one, so that a phrase across the border lies in one of them whole.
 */
export const passageLength = 500;
export const passageOverlap = 40;
export const passagesPerBlock = 6;

const blockOverlap = 150;

export function passagesOf(plain: string): string[] {
	const count = Math.max(1, Math.ceil(plain.length / passageLength));
	return Array.from({ length: count }, (_, index) =>
		plain.slice(index * passageLength, (index + 1) * passageLength + passageOverlap),
	);
}

/** The text as readers see it, cut into passages; `places` says where in it each letter and digit stands. */
export function piecesOfPassages(text: string, places: readonly number[]): string[] {
	const count = Math.ceil(places.length / passageLength);
	return Array.from({ length: count }, (_, index) =>
		text.slice(
			index === 0 ? 0 : places[index * passageLength],
			places[(index + 1) * passageLength + passageOverlap],
		),
	);
}

/** The text as readers see it, cut into blocks; `places` says where in it each letter and digit stands. */
export function blocksOf(text: string, places: readonly number[]): string[] {
	const length = passageLength * passagesPerBlock;
	const count = Math.max(1, Math.ceil(places.length / length));
	return Array.from({ length: count }, (_, index) => {
		const end = places[(index + 1) * length + blockOverlap];
		return text.slice(index === 0 ? 0 : places[index * length], end);
	});
}
