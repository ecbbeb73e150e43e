import { derived } from '../derived.ts';
import { agenciesOf } from '../records/agencies.ts';
import { lastingCount, lastingMembers } from '../records/members.ts';
import { documentsOf, publishedDay } from '../records/documents.ts';
import { handMadeRecords } from '../records/pages.ts';
import { sectionsOf } from '../records/sections.ts';
import { disclosure } from '../../collections/sections/sections.ts';
import { disclosureCategories } from '../../domain/documents/disclosure-categories.ts';
import { information } from '../../collections/information.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type {
	DisclosureCategory,
	DisclosureLevel,
} from '../../domain/documents/disclosure-categories.ts';
import { byDay, valueOnDay } from '../../domain/dates/by-day.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { MemberCount } from '../records/members.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** One category of 法定主动公开内容 and the number of documents published in it. */
interface CategoryCount {
	title: string;
	/** The address of the list of its documents; `undefined` while there are none. */
	href: string | undefined;
	count: MemberCount;
	/** The day of the newest document; `undefined` on days without one. */
	newest: ByDay<CalendarDate | undefined>;
	/** Sections of the portal that publish the same content in another form. */
	elsewhere: readonly { title: string; path: string }[];
}

export interface CategoryGroup {
	title: string;
	categories: readonly CategoryCount[];
}

/** Addresses of sections that also have content of a category; those without content are ignored. */
const sectionsOfCategory: Readonly<Record<string, readonly string[]>> = {
	regulations: ['/normative-documents/'],
	organization: ['/agencies/'],
	licensing: ['/enforcement/licence-decisions/', '/lists/licences/'],
	penalties: ['/enforcement/penalty-decisions/'],
	plans: ['/lists/policies/'],
	statistics: ['/disclosure/datasets/'],
	fees: ['/lists/fees/', '/lists/funds/'],
	emergency: ['/disclosure/emergency-plans/', '/disclosure/events/', '/lists/hazards/'],
	supervision: ['/enforcement/inspection-results/'],
};

const byCategory = derived((portal) =>
	Map.groupBy(documentsOf(portal, information), ({ data }) => data.category),
);

/**
 * The categories of 条例 art. 20 for all agencies, then those of art. 21 for the county and for townships, each with its
 * own counts.
 */
export const categoryGroups = derived((portal): readonly CategoryGroup[] => [
	group(
		portal,
		'各级行政机关（《政府信息公开条例》第二十条）',
		({ levels }) => levels.length === 3,
	),
	group(
		portal,
		'县级人民政府及其部门根据本地情况还应当公开（《政府信息公开条例》第二十一条）',
		isOnlyFor('county'),
		'county',
	),
	group(
		portal,
		'乡镇人民政府根据本地情况还应当公开（《政府信息公开条例》第二十一条）',
		isOnlyFor('township'),
		'township',
	),
]);

/** The pages that have a fixed place on the section's page, and the other pages that the county wrote. */
export const disclosurePages = derived((portal) => ({
	form: sectionsOf(portal).find(({ path }) => path === '/disclosure/request-form/'),
	system: handMadeRecords(portal).find(({ id }) => id === 'disclosure/system'),
	request: handMadeRecords(portal).find(({ id }) => id === 'disclosure/request'),
	others: handMadeRecords(portal).filter(
		({ id, href }) =>
			href.startsWith(disclosure.path) && !['disclosure/system', 'disclosure/request'].includes(id),
	),
}));

function group(
	portal: Portal,
	title: string,
	isIn: (category: DisclosureCategory) => boolean,
	level?: DisclosureLevel,
): CategoryGroup {
	return {
		title,
		categories: disclosureCategories
			.filter(isIn)
			.map((category) => countOf(portal, category, level)),
	};
}

function isOnlyFor(level: DisclosureLevel): (category: DisclosureCategory) => boolean {
	return ({ levels }) => levels.length < 3 && levels.includes(level);
}

function countOf(
	portal: Portal,
	{ id, title }: DisclosureCategory,
	level?: DisclosureLevel,
): CategoryCount {
	const documents = byCategory(portal).get(id) ?? [];
	const published = documents.filter(
		(document) => !level || isOfTownship(portal, document) === (level === 'township'),
	);
	const members = lastingMembers(portal, published).map((member) => ({
		...member,
		day: publishedDay(member.document),
	}));
	const paths = sectionsOfCategory[id] ?? [];
	return {
		title,
		href: documents.length > 0 ? `${information.section.path}category/${id}/` : undefined,
		count: lastingCount(portal, members),
		newest: byDay(
			(day) => members.find(({ listed }) => valueOnDay(listed, day))?.day,
			members.flatMap(({ listed }) => listed.map(({ from }) => from)),
			portal.today,
		),
		elsewhere: sectionsOf(portal).filter(({ path }) => paths.includes(path)),
	};
}

function isOfTownship(portal: Portal, { data }: PublishedDocument): boolean {
	return agenciesOf(portal, data.issuers).some(({ data: { type } }) =>
		['township', 'subdistrict'].includes(type),
	);
}
