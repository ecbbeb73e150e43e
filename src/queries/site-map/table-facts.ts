import { agenciesOf } from '../records/agencies.ts';
import { agenciesIn, namesAgencies } from '../records/row-agencies.ts';
import { catalogued, facts } from '../facts.ts';
import { answeringFor } from '../hubs/answering-agencies.ts';
import { catalogueEntriesAt } from '../hubs/catalogue.ts';
import { tableName } from '../records/tables.ts';
import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import { parseCalendarDate, parsePublicationTime } from '../../domain/dates/calendar-date.ts';
import { rowKey } from '../../collections/declarations/row-key.ts';
import type { Portal } from '../portal.ts';
import type { Article } from '../../collections/portal/meta-labels.ts';
import type { Facts, PublishedRow } from '../../audit/judging/facts.ts';
import type { TableRow } from '../../collections/declarations/table.ts';
import type { PublishedTable, TablePageProps, TablePart } from '../records/tables.ts';
import type { PublicationTime } from '../../domain/dates/calendar-date.ts';

/**
 * The facts that a page of a table states. The table's own address repeats its newest file and states only its section,
 * so that nothing is counted twice.
 */
export function tablePageFacts(
	portal: Portal,
	{ published, part, href, rows }: TablePageProps,
): Facts {
	const { table, section } = published;
	if (!part || href !== part.href) return facts({ section: section.id });
	const day = table.versioned && parseCalendarDate(part.file);
	const named = [...new Set(rows.flatMap((row) => agenciesIn(portal, table, row)))];
	return facts({
		section: section.id,
		agencies: namesAgencies(table) ? named : answeringFor(portal, section),
		period: periodOf(part),
		...catalogued(catalogueEntriesAt(portal, part.href)),
		dates: day ? { formed: day, published: day } : {},
	});
}

/**
 * The article labels for a whole version of a list, which is an article; `undefined` for other pages of tables, which
 * are columns.
 */
export function tableArticle(portal: Portal, props: TablePageProps): Article | undefined {
	const { agencies, dates } = tablePageFacts(portal, props);
	const names = agenciesOf(portal, agencies).map(({ data }) => data.name);
	return (
		dates.published && {
			title: tableName(props),
			publishedOn: dates.published,
			source: names.join('、') || portal.site.name,
			description: props.published.table.description,
		}
	);
}

/** The facts that the rows of a page state, in their order; an empty list when the page repeats another one. */
export function tablePageRows(
	portal: Portal,
	{ published, part, href, rows }: TablePageProps,
): PublishedRow[] {
	if (!part || href !== part.href) return [];
	return rows.map((row) => rowFacts(portal, published, part, row));
}

function rowFacts(
	portal: Portal,
	{ table }: PublishedTable,
	part: TablePart,
	row: TableRow,
): PublishedRow {
	const kinds = [...[row['kind'] ?? []].flat().map(String), ...(table.states?.(row) ?? [])];
	const quantity = table.quantityField === undefined ? undefined : row[table.quantityField];
	const { agencies, period, dates } = facts({
		agencies: agenciesIn(portal, table, row),
		period: row['year'] === undefined ? periodOf(part) : String(row['year']),
		dates: {
			formed: timeIn(row[table.formedField ?? 'date']),
			published: timeIn(row['publishedOn']),
			...Object.fromEntries(
				Object.entries(table.factFields ?? {}).map(([date, field]) => [date, timeIn(row[field])]),
			),
		},
	});
	return {
		anchor: rowAnchor(rowKey(table, row)),
		agencies,
		period,
		dates,
		...(kinds.length > 0 && { kinds }),
		...(typeof quantity === 'number' && { quantity }),
	};
}

/** The period that a file is about, if its name is a year or a month; else `undefined`. */
function periodOf({ file }: TablePart): string | undefined {
	return /^\d{4}(-\d{2})?$/.test(file) ? file : undefined;
}

function timeIn(value: unknown): PublicationTime | undefined {
	return parsePublicationTime(String(value ?? ''));
}
