import { decodeAddress } from './decode-address.ts';

/** An address written without brackets, and the words after it that the parser counted as a part of it. */
export interface BareAddress {
	address: string;
	/** The address as it is written. */
	words: string;
	rest: string;
}

/** A host in Latin letters and its port, then a character that no host contains. */
const host =
	/^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:[a-z]{2,}|\d{1,3})(?::\d+)?(?=[^\x21-\x7e]|[),;"'!])/i;

/**
 * Finds the true end of a bare address. GFM ends it at a space, which Chinese does not use:
 * “（网址：https://www.example.org）查询” becomes one address that leads nowhere. `undefined` for links written as such and
 * for addresses that end correctly.
 */
export function bareAddress(url: string, words: string): BareAddress | undefined {
	const plain = decodeAddress(url);
	if (plain !== words && plain !== `http://${words}`) return undefined;
	const [written] = host.exec(words) ?? [];
	if (!written) return undefined;
	const address = plain === words ? written : `http://${written}`;
	return { address, words: written, rest: words.slice(written.length) };
}
