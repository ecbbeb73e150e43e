import { presentAgencies } from './agencies.ts';
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
}

/** The offices that an agency set up: those with records of their own, then those in its own record. */
export function fieldOfficesOf(portal: Portal, { id, data }: Agency): AgencyPart[] {
	const own = presentAgencies(portal).filter(
		(one) => one.data.parent === id && one.data.type === 'dispatched',
	);
	return [
		...own.map(({ href, data: { name, summary, office } }) => ({
			name,
			href,
			functions: summary,
			address: office?.address,
			hours: office?.hours,
			phone: office?.phone,
		})),
		...(data.fieldOffices ?? []),
	];
}
