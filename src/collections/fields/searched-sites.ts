import { z } from 'zod';
import { parseSiteAddress } from '../../domain/text/site-address.ts';
import { text } from './fields.ts';
import type { RuleViolation } from '../collection.ts';

interface NamedSite {
	name: string;
	address: string;
}

/** Each site costs the reader's browser a thread of its own. */
const most = 20;

const addressHint =
	'应以 https:// 开头、以斜杠结尾，例如 https://www.linxian.example/；与本站同一个域名的，写成 /linxian/';

/** Other portals made with this system, of which the search page finds the documents as well. */
export const searchedSites = z
	.array(
		z.strictObject({
			name: text('网站名称'),
			address: z
				.string()
				.refine((value) => parseSiteAddress(value) !== undefined, addressHint)
				.meta({ title: '网址' }),
		}),
	)
	.min(1, '至少填一个网站')
	.max(most, `最多 ${most} 个网站`)
	.superRefine((sites, context) => {
		for (const { place, message } of repeatedIn(sites))
			context.addIssue({ code: 'custom', path: place, message });
	})
	.meta({ title: '一起搜索的网站' });

/** The site itself is searched anyway. */
export function ownSiteSearchedTwice({
	search,
	...own
}: NamedSite & { search?: { sites: readonly NamedSite[] } | undefined }):
	RuleViolation | undefined {
	const again = search?.sites.find(
		(site) => isSame(site, own, 'name') || isSame(site, own, 'address'),
	);
	return again && { field: 'search', message: `“${again.name}”与本站同名或者同址，本站不用写` };
}

function repeatedIn(sites: readonly NamedSite[]) {
	const labels = { name: '名称', address: '网址' } as const;
	return sites.flatMap((site, index) =>
		(['name', 'address'] as const)
			.filter((key) => sites.slice(0, index).some((earlier) => isSame(earlier, site, key)))
			.map((key) => ({ place: [index, key], message: `前面已经有${labels[key]}相同的网站` })),
	);
}

function isSame(a: NamedSite, b: NamedSite, key: keyof NamedSite): boolean {
	if (key === 'name') return a.name === b.name;
	return hrefOf(a) === hrefOf(b);
}

function hrefOf({ address }: NamedSite): string {
	return parseSiteAddress(address)?.href ?? address;
}
