import { numberKeyOf } from './number-key.ts';

/** Letters and digits begin at U+0030: no pair of them has a code below this. */
const codes = 0x30 * 0x1_0000;

/** By what a row is called as a whole: its number, however typed, and its number or name as it stands. */
export function callsOf({ folded, plain }: { folded: string; plain: string }): string[] {
	const key = numberKeyOf(folded)?.key;
	return [...new Set([...(key ? [key] : []), ...(plain ? [plain] : [])])];
}

/** Stands in the index beside the codes of text. Two calls may have the same: what is found is to be compared. */
export function callCode(call: string): number {
	let hash = 0x811c_9dc5;
	for (let index = 0; index < call.length; index++)
		hash = Math.imul(hash ^ call.charCodeAt(index), 0x0100_0193);
	return (hash >>> 0) % codes;
}
