import { addressesIn, isSameAddress } from './agency-contacts.ts';
import { placeOf, reminderAt } from './places.ts';
import type { AgencyContacts } from './agency-contacts.ts';
import type { Paragraph } from './places.ts';
import type { Problem } from '../../records/problem.ts';

/** A text that says how to reach an agency. */
export interface ContactStatement {
	agency: AgencyContacts;
	at: Paragraph;
	/** True if the text is a directory or a call for opinions: it must not give numbers that the page lacks. */
	isDirectory: boolean;
}

/** A reminder if the agency's page lacks a telephone number that a text gives as the agency's. */
export function phoneDifferences(
	phone: string,
	{ agency, at, isDirectory }: ContactStatement,
	agencies: readonly AgencyContacts[],
): Problem[] {
	if (agency.phones.has(phone)) return [];
	const owner = agencies.find(({ phones }) => phones.has(phone));
	const stated = owner?.phones.get(phone);
	if (owner && stated) {
		const message = `${phone} 是${owner.name}的电话（${placeOf(stated)}），这里写成了${agency.name}的，请核对`;
		return [reminderAt(at, '联系方式', message)];
	}
	const [own] = agency.phones;
	if (!isDirectory || !own) return [];
	const message = `写的电话是 ${phone}，${agency.name}的机构页没有这个号码（${placeOf(own[1])} 是 ${own[0]}），请核对；另有专线的，也写进机构页`;
	return [reminderAt(at, '联系方式', message)];
}

/** Reminders of the addresses in a text that are not on the agency's page. */
export function addressDifferences({ agency, at }: ContactStatement): Problem[] {
	const [own] = agency.addresses;
	if (!own) return [];
	return addressesIn(at)
		.filter((address) => !agency.addresses.some((known) => isSameAddress(address, known)))
		.map(({ road, number }) =>
			reminderAt(
				at,
				'联系方式',
				`写的地址是${road}${number}号，${agency.name}的机构页是${own.road}${own.number}号（${placeOf(own.at)}），请核对`,
			),
		);
}
