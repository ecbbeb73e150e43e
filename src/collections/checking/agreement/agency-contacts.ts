import { publishedParagraphs } from './places.ts';
import type { Paragraph, Place } from './places.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** How an agency is called, and the telephone numbers and addresses on its own page. */
export interface AgencyContacts {
	record: ValidRecord;
	name: string;
	names: readonly string[];
	/** Number → where the page states it. */
	phones: ReadonlyMap<string, Place>;
	/** Address → where the page states it. */
	addresses: readonly StreetAddress[];
}

/** A road with its number: `禾丰路1号`. */
export interface StreetAddress {
	road: string;
	number: string;
	at: Place;
}

/** A telephone number with its area code, not as a part of a longer number. */
export const phonePattern = /(?<![\d-])0\d{2,3}-\d{7,8}(?![\d-])/g;

const streetPattern = /(\p{Script=Han}{1,10}(?:路|大街|街|巷|大道|胡同))(\d+)号/gu;

/** What may stand before the name of a road in an address; the greediest match leaves the road alone. */
const beforeRoad = /^.*(?:街道|镇|乡|县|区|村|市|到|往|在|是|为)(?=\p{Script=Han}{2})/u;

/** The street addresses in a paragraph. */
export function addressesIn(paragraph: Paragraph): StreetAddress[] {
	return [...paragraph.text.matchAll(streetPattern)].map(
		({ 1: road = '', 2: number = '', index }) => ({
			road: road.replace(beforeRoad, ''),
			number,
			at: { record: paragraph.record, line: paragraph.lineAt(index) },
		}),
	);
}

export function isSameAddress(a: StreetAddress, b: StreetAddress): boolean {
	return a.number === b.number && (a.road.endsWith(b.road) || b.road.endsWith(a.road));
}

/** What the pages of the agencies say. `county` is the county's name, with which many names begin. */
export function agencyContacts(records: readonly ValidRecord[], county: string): AgencyContacts[] {
	return records
		.filter(({ collection }) => collection.name === 'agencies')
		.map((record) => {
			const paragraphs = publishedParagraphs(record);
			const name = String(record.data['name']);
			return {
				record,
				name,
				names: namesOf(name, record.data['shortName'], county),
				phones: new Map(
					paragraphs.flatMap((paragraph) =>
						[...paragraph.text.matchAll(phonePattern)].map(
							({ 0: phone, index }) => [phone, { record, line: paragraph.lineAt(index) }] as const,
						),
					),
				),
				addresses: paragraphs.flatMap(addressesIn),
			};
		});
}

/** A short name that is also the name of a place says nothing of an agency. */
const placeName = /(?:镇|乡|街道|区|县|市)$/u;

/** The full name, the short one, and the full one with `县` in place of the county's name, longest first. */
function namesOf(name: string, shortName: unknown, county: string): string[] {
	const local = name.startsWith(county) ? `${county.slice(-1)}${name.slice(county.length)}` : name;
	const names = [name, local, local.replace('人民政府', '政府'), shortName];
	return [...new Set(names)]
		.filter((each): each is string => typeof each === 'string' && !placeName.test(each))
		.toSorted((a, b) => b.length - a.length);
}
