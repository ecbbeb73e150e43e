import { absoluteAddress } from '../html/absolute-address.ts';
import { plainLabel } from '../../domain/text/labels.ts';

/**
 * The address of the page itself; `undefined` for the address of the home page, which some systems write into all
 * pages.
 */
export function ownAddress(metas: ReadonlyMap<string, string>, html: string): string | undefined {
	const stated = [...metas].find(([name]) => ['url', 'ogurl'].includes(plainLabel(name)))?.[1];
	const canonical = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(html)?.[0];
	const href = canonical && /\bhref=["']?([^"'\s>]+)/i.exec(canonical)?.[1];
	const saved = /<!--\s*saved from url=\(\d+\)(\S+)/.exec(html.slice(0, 4000))?.[1];
	return [stated, href, saved]
		.map((address) => address && absoluteAddress(address, undefined))
		.find((address) => address && /^https?:\/\/[^/]+\/[^?#]*[^/?#]|\?/.test(address));
}

/** The base of relative links when the page does not state its address. */
export function baseAddress(html: string): string | undefined {
	const base = /<base\b[^>]*\bhref=["']?([^"'\s>]+)/i.exec(html)?.[1];
	return base && absoluteAddress(base, undefined);
}
