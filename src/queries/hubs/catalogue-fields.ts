import { derived } from '../derived.ts';
import { catalogueFields, newestOfEntries } from './catalogue.ts';
import { register } from '../records/register.ts';
import { standardCatalogue } from '../../audit/duties/disclosure.ts';
import { catalogueFieldNames } from '../../domain/documents/catalogue-fields.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** One of the fields of the catalogue as a county has it. */
export interface CatalogueFieldState {
	title: string;
	formerTitle?: string | undefined;
	/** Absent for a field without items, which has no page. */
	href?: string | undefined;
	/** The number of items, and of those under which something is published. */
	items: number;
	filled: number;
	newest?: CalendarDate | undefined;
	/** The reason why the field does not apply, as the county declares it publicly. */
	declared?: string | undefined;
}

/** The 26 fields of 国办发〔2019〕54号, with or without items, then the fields that the county added. */
export const catalogueFieldStates = derived((portal): readonly CatalogueFieldState[] => {
	const groups = new Map(catalogueFields(portal).map((group) => [group.step, group]));
	const national = catalogueFieldNames.map(({ id, title, formerTitle }) => ({
		id,
		title,
		formerTitle,
	}));
	const known = new Set(national.map(({ id }) => id));
	const own = [...groups.values()]
		.filter(({ step }) => !known.has(step))
		.map(({ step, title }) => ({ id: step, title, formerTitle: undefined }));
	const reasons = new Map(
		register(portal)
			.declarations.filter(
				({ duty, agency, period }) =>
					duty === standardCatalogue && agency === undefined && period === undefined,
			)
			.map(({ element = everyField, reason }) => [element, reason]),
	);
	return [...national, ...own].map(({ id, title, formerTitle }) => {
		const { entries = [], href } = groups.get(id) ?? {};
		return {
			title,
			formerTitle,
			items: entries.length,
			filled: entries.filter(({ count }) => count > 0).length,
			newest: newestOfEntries(entries),
			...(entries.length > 0 ? { href } : { declared: reasons.get(id) ?? reasons.get(everyField) }),
		};
	});
});

/** Stands for a declaration that names no field. */
const everyField = '';
