import { basePath, pathOnHost, pathWithin } from '../../../domain/text/site-address.ts';
import { changedAddress } from '../../registers/address-changes.ts';
import { decodeAddress } from '../../../markdown/decode-address.ts';
import { pageOfDownload } from '../../portal/download-addresses.ts';
import { expectedAddresses } from './expected-addresses.ts';
import { filesNotPublic } from '../../public-folder/files-not-public.ts';
import { collectionsWith, declaredColumnsOf } from '../../portal/own-columns.ts';
import { isDerivedAddress } from './derived-address.ts';
import { settingsOf } from '../../registers/settings-of.ts';
import type { AddressChange } from '../../registers/address-changes.ts';
import type { Minute } from '../../../domain/dates/minute.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** The content with which a site's addresses are compared. */
export interface ComparedContent {
	records: readonly ValidRecord[];
	/** Files below the public folder, as addresses such as `/files/a.docx`. */
	publicFiles: ReadonlySet<string>;
	now: Minute;
}

export interface LostAddresses {
	/** Decoded, from the root of the host; in the order of the site. */
	lost: readonly string[];
	/** How many addresses of lists and the like were not compared: they come and go with the records. */
	derived: number;
}

/**
 * Which of a site's addresses (paths from the root of its host, percent-encoded) nothing answers when this content is
 * published: no page, file or download, and no record of what became of it. `base` is the path below which the content's
 * own addresses are; that of the settings unless given.
 */
export function lostAddresses(
	paths: readonly string[],
	content: ComparedContent,
	base = basePath(settingsOf(content.records)?.address ?? 'https://site.invalid/'),
): LostAddresses {
	const answered = answeredAddresses(content, base);
	const declared = declaredColumnsOf({ records: [...content.records] });
	const collections = collectionsWith(declared);
	const lost: string[] = [];
	let derived = 0;
	for (const address of new Set(paths.map(decodeAddress))) {
		if (isAnswered(address, answered)) continue;
		const own = pathWithin(base, address);
		if (own !== undefined && isDerivedAddress(own, collections)) derived++;
		else lost.push(address);
	}
	const all = new Set(lost);
	// With a page its downloads are lost, and one line answers for them.
	const isDownload = (address: string) =>
		pageOfDownload(address) !== address && all.has(pageOfDownload(address));
	return { lost: lost.filter((address) => !isDownload(address)), derived };
}

/** A page is found with the slash at its end and without it; its downloads are beside it. */
function isAnswered(address: string, answered: ReadonlySet<string>): boolean {
	return [address, `${address}/`, pageOfDownload(address)].some((each) => answered.has(each));
}

/** Everything that is answered, decoded, from the root of the host. */
function answeredAddresses(
	{ records, publicFiles, now }: ComparedContent,
	base: string,
): ReadonlySet<string> {
	const { pages, changed, changes } = expectedAddresses(records, now);
	const withheld = new Set(filesNotPublic(publicFiles, records, now));
	const below = (address: string) => pathOnHost(base, address);
	return new Set([
		...[...pages, ...changed].map(below),
		...[...publicFiles].filter((file) => !withheld.has(file)).map(below),
		...changes.map((change) => recordedPath(change, base)),
	]);
}

function recordedPath(change: AddressChange, base: string): string {
	if (change.address.startsWith('/')) return pathOnHost(base, changedAddress(change));
	const { pathname, search } = new URL(change.address);
	return decodeAddress(pathname + search);
}
