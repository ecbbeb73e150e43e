import { z } from 'zod';
import { parseSiteAddress } from '../../domain/text/site-address.ts';
import { text } from './fields.ts';
import type { RuleViolation } from '../declarations/collection.ts';

interface NamedSite {
	name: string;
	address: string;
}

/** The most sites. Each one takes a thread of the reader's browser. */
const most = 20;

const addressHint =
	'应以 https:// 开头、以斜杠结尾，例如 https://www.linxian.example/；与本站同一个域名的，写成 /linxian/';

/** Other portals made with this system that the search page searches too. */
export const searchedSitesField = z
	.array(
		z.strictObject({
			name: text('网站名称').meta({
				description: '搜索结果和筛选里显示的名称，不能与本站和其他网站同名',
				example: '邻县政务公开',
			}),
			address: z
				.string()
				.refine((value) => parseSiteAddress(value) !== undefined, addressHint)
				.meta({
					title: '网址',
					description: '以 https:// 开头，以斜杠结尾；与本站同一个域名的，写成 /linxian/',
					example: 'https://www.linxian.example/',
				}),
		}),
	)
	.min(1, '至少填一个网站')
	.max(most, `最多 ${most} 个网站`)
	.superRefine((sites, context) => {
		for (const { place, message } of repeatedIn(sites))
			context.addIssue({ code: 'custom', path: place, message });
	})
	.meta({ title: '一起搜索的网站', description: `用本系统建的其他网站，最多 ${most} 个` });

/** A violation if the list contains the site itself, which is always searched. */
export function ownSiteSearchedTwice({
	search,
	...own
}: NamedSite & { search?: { sites: readonly NamedSite[] } | undefined }):
	RuleViolation | undefined {
	const again = search?.sites.find(
		(site) =>
			isSame(site, own, 'name') || URL.parse(site.address, own.address)?.href === own.address,
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
