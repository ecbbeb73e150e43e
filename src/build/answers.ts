import { downloadAddresses } from '../collections/portal/download-addresses.ts';
import { finalAddressIn } from '../collections/portal/final-address.ts';
import { basePath, pathOnHost, pathWithin } from '../domain/text/site-address.ts';
import { isPageChange } from '../collections/registers/address-changes.ts';
import { isRowChange } from '../collections/tables/rows/row-changes.ts';
import type { AddressChange } from '../collections/registers/address-changes.ts';
import type { Table } from '../collections/declarations/table.ts';
import type { Answer } from '../formats/redirects/answer.ts';

/** What is answered at an old address, and the record that says so. */
export interface RecordedAnswer extends Answer {
	change: AddressChange;
}

interface Site {
	/** The site's own address. */
	address: string;
	tables: readonly Table[];
	/** Whether a page or a file of the present site stands at the path, which is decoded and below the site's own. */
	isTaken: (path: string) => boolean;
	/** Whether the place at the path, as a record writes it, is not public yet: nothing may lead to it. */
	isWaiting?: (path: string) => boolean;
}

/**
 * What web servers answer at the addresses of which `changes` tell, in the order of the changes, those of this site first.
 * With a page its downloads move or go. Nothing answers in place of a page that the site has. Rows have no addresses of
 * their own for a server.
 */
export function answersOf(changes: readonly AddressChange[], site: Site): RecordedAnswer[] {
	const base = basePath(site.address);
	const finalAddress = finalAddressIn(changes);
	const answers = new Map<string, RecordedAnswer>();
	const [own = [], former = []] = [true, false].map((isOwn) =>
		changes.filter((change) => change.address.startsWith('/') === isOwn),
	);
	for (const change of [...own, ...former]) {
		if (isRowChange(change)) continue;
		const to = change.newAddress && finalAddress(change.newAddress);
		if (to?.startsWith('/') && site.isWaiting?.(to)) continue;
		add(change.address, to, change);
		if (isPageChange(change)) addDownloads(change, to);
	}
	return [...answers.values()];

	function add(address: string, to: string | undefined, change: AddressChange): void {
		const from = onHost(placeOf(base, address));
		const isQuery = from.includes('?');
		const path = pathBelow(base, from);
		const isLive = !isQuery && !isPageChange(change) && path !== undefined && site.isTaken(path);
		if (isLive || answers.has(from)) return;
		const target = to?.startsWith('/') ? onHost(pathOnHost(base, to)) : to;
		answers.set(from, { from, to: target, change });
	}

	function addDownloads(change: AddressChange, to: string | undefined): void {
		const there = to === undefined ? [] : downloadAddresses(to, site.tables);
		for (const download of downloadAddresses(change.address, site.tables)) {
			const extension = download.replace(/^.*\./s, '.');
			add(download, there.find((each) => each.endsWith(extension)) ?? to, change);
		}
	}
}

/** The decoded path below the site's own path; `undefined` for addresses elsewhere on the host. */
export function pathBelow(base: string, from: string): string | undefined {
	const path = pathWithin(base, new URL(from, host).pathname);
	try {
		return path && decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/** Records name places of this site by their path within it, those of a portal before by their address. */
function placeOf(base: string, address: string): string {
	return address.startsWith('/') ? pathOnHost(base, address) : address;
}

const host = 'http://host.invalid';

/** The address from the root of its host, percent-encoded as browsers do it. */
function onHost(address: string): string {
	const { pathname, search, hash } = new URL(address, host);
	return pathname + search + hash;
}
