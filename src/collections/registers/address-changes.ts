import { z } from 'zod';
import { collection } from '../declarations/collection.ts';
import { decodeAddress } from '../../markdown/decode-address.ts';
import { calendarDate, link, paragraph, text } from '../fields/fields.ts';

/**
 * What was published at an address and no longer is: withdrawn, with the reason, or moved, with the new address. The
 * address is a page's or, with `#`, that of a row on its table's page. An address that was once public is answered for
 * ever.
 */
export const addressChanges = collection({
	name: 'address-changes',
	title: '撤下与改址',
	format: 'csv',
	key: 'address',
	schema: z.strictObject({
		address: text('原网址')
			.regex(
				/^\/(?:[^\s?#]+\/)+(?:#row-[^\s?#]+)?$/,
				'应是本站网页的地址，前后都有斜杠，例如 /normative-documents/abc-2024-1/；表格的一行在后面加上 #row-编号',
			)
			.meta({
				description:
					'原来网页的地址，从本站的第一个斜杠写起，前后都有斜杠；表格的一行再加 #row-编号',
				example: '/disclosure/information/relief-list-2026/',
			}),
		changedOn: calendarDate('日期').meta({
			description: '撤下或者改址的日期',
			example: '2027-03-02',
		}),
		newAddress: link('新网址')
			.meta({
				description: '内容现在在哪里',
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
	}),
	links: ['newAddress'],
	rules: [
		({ newAddress, reason }) =>
			(newAddress === undefined) === (reason === undefined)
				? { field: 'reason', message: '撤下的填撤下原因，改址的填新网址，两者填一个' }
				: undefined,
	],
});

export type AddressChange = z.output<typeof addressChanges.schema>;

/** The old address that a line of the table tells of, decoded; editors copy it from a browser, which encodes Chinese. */
export function changedAddress({ address }: Pick<AddressChange, 'address'>): string {
	return decodeAddress(address);
}
