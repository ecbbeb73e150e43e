import { decodeAddress } from './decode-address.ts';

/** An address that stands bare in a text, and the words behind it that the parser took for a part of it. */
export interface BareAddress {
	address: string;
	/** The address as it is written. */
	words: string;
	rest: string;
}

/** A host in Latin letters and its port, with something behind it that is in no address's host. */
const host =
	/^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:[a-z]{2,}|\d{1,3})(?::\d+)?(?=[^\x21-\x7e]|[),;"'!])/i;

/**
 * GFM ends a bare address at a space, of which Chinese has none: “（网址：https://www.example.org）查询” becomes one address
 * that leads nowhere. Says where it ends in truth; nothing for links that are written as such, or that end well.
 */
export function bareAddress(url: string, words: string): BareAddress | undefined {
	const plain = decodeAddress(url);
	if (plain !== words && plain !== `http://${words}`) return undefined;
	const [written] = host.exec(words) ?? [];
	if (!written) return undefined;
	const address = plain === words ? written : `http://${written}`;
	return { address, words: written, rest: words.slice(written.length) };
}
