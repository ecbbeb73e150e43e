import { z } from 'zod';
import { collection } from '../declarations/collection.ts';
import { decodeAddress } from '../../markdown/decode-address.ts';
import { calendarDate, link, paragraph, text } from '../fields/fields.ts';

const pageOfThisSite = String.raw`\/(?:[^\s?#/][^\s?#]*\/)?(?:#row-[^\s?#]+)?`;
const fileOfThisSite = String.raw`\/[^\s?#/][^\s?#]*\.[^\s?#/.]+`;
const withQuery = String.raw`\/(?!\/)[^\s?#]*\?[^\s#]+`;
const anywhere = String.raw`https?:\/\/[^\s/?#]+\/[^\s#]+`;

/** Not the home page, which cannot move. */
const oldAddress = new RegExp(
	`^(?!/$)(?:${[pageOfThisSite, fileOfThisSite, withQuery, anywhere].join('|')})$`,
);

/**
 * What was published at an address and no longer is: withdrawn, with the reason, or moved, with the new address. The
 * address is that of a page of this site, with `#` of a row on its table's page, of a file, or of a page of the portal that
 * the county had before, as its readers know it. An address that was once public is answered for ever.
 */
export const addressChanges = collection({
	name: 'address-changes',
	title: '撤下与改址',
	format: 'csv',
	key: 'address',
	schema: z.strictObject({
		address: text('原网址')
			.regex(
				oldAddress,
				'应是本站网页的地址，前后都有斜杠，例如 /normative-documents/abc-2024-1/；表格的一行在后面加上 #row-编号，文件写到扩展名；以前的网站的写完整网址，例如 https://www.old.example/art/1.html',
			)
			.meta({
				description:
					'原来网页的地址，从本站的第一个斜杠写起，前后都有斜杠；表格的一行再加 #row-编号；附件写 /files/文件名；以前的网站的网页写完整网址，从浏览器里复制',
				example: '/disclosure/information/relief-list-2026/',
			}),
		title: text('原标题')
			.meta({
				description: '原来是什么；会写在原网址的网页上，不写个人信息',
				example: '青禾县2026年救助对象名单（虚构）',
			})
			.optional(),
		changedOn: calendarDate('日期').meta({
			description: '撤下或者改址的日期',
			example: '2027-03-02',
		}),
		newAddress: link('新网址')
			.meta({
				description: '内容现在在哪里；那里以后又改址的，不用回来改这一行',
				example: '/disclosure/information/start-up/',
				alternative: 'reason',
			})
			.optional(),
		reason: paragraph('撤下原因')
			.meta({
				description: '为什么不再公开；会写在原网址的网页上，不写个人信息',
				example: '公示期满（虚构）',
				alternative: 'newAddress',
			})
			.optional(),
		replacement: link('替代的网址')
			.meta({
				description: '撤下以后可以看什么；没有就不填',
				example: '/disclosure/information/relief-list-2027/',
			})
			.optional(),
	}),
	links: ['newAddress', 'replacement'],
	rules: [
		({ newAddress, reason }) =>
			(newAddress === undefined) === (reason === undefined)
				? { field: 'reason', message: '撤下的填撤下原因，改址的填新网址，两者填一个' }
				: undefined,
		({ newAddress, replacement }) =>
			newAddress !== undefined && replacement !== undefined
				? { field: 'replacement', message: '只用于撤下的；改址的只填新网址' }
				: undefined,
	],
});

export type AddressChange = z.output<typeof addressChanges.schema>;

/** The old address that a line of the table tells of, decoded; editors copy it from a browser, which encodes Chinese. */
export function changedAddress({ address }: Pick<AddressChange, 'address'>): string {
	return decodeAddress(address);
}

/** True if the address is that of a page that this site makes, rather than of a row, a file or a page of another portal. */
export function isPageChange({ address }: Pick<AddressChange, 'address'>): boolean {
	return address.startsWith('/') && !address.includes('?') && address.endsWith('/');
}
