import { allAgencies, presentByDay } from './agencies.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { Portal } from '../portal.ts';
import type { Agency } from './agencies.ts';

/** A body within an agency, or an office that it set up elsewhere. */
export interface AgencyPart {
	name: string;
	/** The page of an agency of its own. */
	href?: string | undefined;
	functions?: string | undefined;
	head?: string | undefined;
	address?: string | undefined;
	hours?: string | undefined;
	phone?: string | undefined;
	/** On which days it is there; without it, on all. */
	isListed?: ByDay<boolean>;
}

/** The offices that an agency set up: those with records of their own, then those in its own record. */
export function fieldOfficesOf(portal: Portal, { id, data }: Agency): AgencyPart[] {
	const own = allAgencies(portal).filter(
		(one) => one.data.parent === id && one.data.type === 'dispatched',
	);
	return [
		...presentByDay(portal, own).map(({ entry: { href, data: office }, isListed }) => ({
			name: office.name,
			href,
			functions: office.summary,
			address: office.office?.address,
			hours: office.office?.hours,
			phone: office.office?.phone,
			isListed,
		})),
		...(data.fieldOffices ?? []),
	];
}
