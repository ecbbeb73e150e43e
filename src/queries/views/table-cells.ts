import { agenciesOf, agencyNamed } from '../records/agencies.ts';
import { directory, unitLabel } from '../records/units.ts';
import { linkTitle } from '../site-map/link-titles.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { siteOf } from '../../presentation/site-of.ts';
import { addressOf } from '../../collections/sections/addresses.ts';
import { duties } from '../../collections/registers/duties.ts';
import { cellsOf } from '../../collections/declarations/table.ts';
import type { ShownCell } from '../../presentation/shown-cell.ts';
import type { Portal } from '../portal.ts';
import type { Column, Table, TableRow } from '../../collections/declarations/table.ts';

/**
 * Whether a column's cells are the `name` or the `number` of their rows; `undefined` for other columns, and for a key
 * that is an agency, because the agency has its own page.
 */
export function saidBy(
	{ key, nameField = key }: Table,
	{ name, isAgencyName }: Column,
): 'name' | 'number' | undefined {
	if (name === nameField) return isAgencyName ? undefined : 'name';
	return name === key ? 'number' : undefined;
}

/**
 * A row's cells in the order of the columns; agencies are shown by their names, addresses by the titles of their pages.
 */
export function shownCells(
	portal: Portal,
	{ links = [], references = {} }: Table,
	columns: readonly Column[],
	row: TableRow,
): ShownCell[] {
	const texts = cellsOf(columns, row, portal.today);
	return columns.map(
		({ name, isAgencyName, isDutyId, isUnitName, isWebAddress, of, turns }, index) => {
			const text = texts[index] ?? '';
			if (of && turns)
				return { text, dated: byDay((day) => of(row, day), turns(row), portal.today) };
			if (isWebAddress) return { text, links: text ? [{ label: siteOf(text), href: text }] : [] };
			if (isUnitName) return unitsCell(portal, valuesOf(row[name]));
			if (isDutyId) return { text, links: [dutyLink(portal, text)] };
			if (links.includes(name))
				return {
					text,
					links: valuesOf(row[name]).map((href) => ({ label: linkTitle(portal, href), href })),
				};
			const named = isAgencyName ? valuesOf(row[name]) : [];
			const agencies = named.flatMap((label) => {
				const agency = agencyNamed(portal, label);
				return agency ? [{ label, href: agency.href }] : [];
			});
			if (agencies.length > 0) return { text, links: agencies };
			if (!references[name]?.includes('agencies')) return { text };
			const found = agenciesOf(portal, valuesOf(row[name])).map(({ data, href }) => ({
				label: data.shortName ?? data.name,
				href,
			}));
			return { text: found.map(({ label }) => label).join('；'), links: found };
		},
	);
}

/** Units as they are written; those that are agencies link to their pages. */
function unitsCell(portal: Portal, names: readonly string[]): ShownCell {
	const links = directory(portal)
		.find(names)
		.map((named) => ({
			label: unitLabel(named),
			href: named.kind === 'unit' ? agenciesOf(portal, [named.unit.id])[0]?.href : undefined,
		}));
	return { text: links.map(({ label }) => label).join('；'), links };
}

function dutyLink(portal: Portal, id: string): { label: string; href: string } {
	const href = addressOf(duties, id);
	return { label: linkTitle(portal, href), href };
}

function valuesOf(value: unknown): string[] {
	return [value ?? []].flat().map(String);
}
