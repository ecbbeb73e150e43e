import { addressChanges } from '../registers/address-changes.ts';
import { agencies } from '../registers/agencies.ts';
import { duties } from '../registers/duties.ts';
import { holidays } from '../registers/holidays.ts';
import { ownColumns } from '../registers/own-columns.ts';
import { pages } from '../registers/pages.ts';
import { privacyExceptions } from '../registers/privacy-exceptions.ts';
import { siteSettings } from '../registers/site.ts';
import { unitGroups } from '../registers/unit-groups.ts';
import { units } from '../registers/units.ts';
import { synonyms } from '../registers/synonyms.ts';
import { kindsInOrder } from '../sections/sections.ts';
import { tables } from '../tables/tables.ts';
import type { Collection } from '../declarations/collection.ts';

/** Every kind of record, in the order in which editors meet them; documents in the order of the site map. */
export const collections: readonly Collection[] = [
	siteSettings,
	agencies,
	units,
	unitGroups,
	...kindsInOrder,
	pages,
	...tables,
	ownColumns,
	duties,
	holidays,
	addressChanges,
	synonyms,
	privacyExceptions,
];
