import { catalogueLinks } from './catalogue-links.ts';
import { changedOn, leavingDays, publicOn, rowCount } from '../records/leaving-rows.ts';
import { saidBy, shownCells } from './table-cells.ts';
import { tablePageRows } from '../site-map/table-facts.ts';
import { tableTrend } from './table-trend.ts';
import { catalogueEntriesAt } from '../hubs/catalogue.ts';
import { bodyTreeOf, htmlOf } from '../document/body.ts';
import { pageHref } from '../page-href.ts';
import { explanationOf } from '../records/own-columns.ts';
import { dataAttributes } from '../../audit/judging/fact-attributes.ts';
import { byDay, mapByDay } from '../../domain/dates/by-day.ts';
import { turningDays } from '../../collections/declarations/table.ts';
import { writePhases } from '../../domain/documents/validity.ts';
import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import { rowKey } from '../../collections/declarations/row-key.ts';
import type { Table } from '../../collections/declarations/table.ts';
import type { Portal } from '../portal.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Phase } from '../../domain/documents/validity.ts';
import type { WithdrawnRow } from '../../collections/tables/rows/public-rows.ts';
import type { PublishedTable, Succession, TablePageProps, TablePart } from '../records/tables.ts';

/** Everything that a page of a table shows. */
export type TableView = ReturnType<typeof tableView>;

export function tableView(portal: Portal, props: TablePageProps) {
	const { published, part, href, page, pageCount } = props;
	const { table, section, parts } = published;
	const columns = part?.columns.map((column) => ({ ...column, says: saidBy(table, column) })) ?? [];
	const stated = tablePageRows(portal, props);
	const succession = part?.succession;
	const keysOf = keysByVersion(published);
	const isDated = table.dateField !== undefined;
	return {
		table,
		section,
		part,
		rowCount: part && rowCount(portal, part),
		changedOn: part && changedOn(portal, part, isDated),
		summary: part && page === 1 ? summaryOf(portal, table, part) : undefined,
		/** True at the file's own address; false at the section's address, which repeats the newest file. */
		isOwn: part !== undefined && href === part.href,
		asOf: portal.today,
		number: page,
		pageCount,
		hrefOf: (number: number) => pageHref(part?.href ?? href, number),
		notices: noticesOf(props),
		/** What is said of the version while it is not the current one, each with the days on which it is. */
		succession: succession ? successionNotices(succession) : [],
		catalogue: catalogueLinks(catalogueEntriesAt(portal, href)),
		/** What the search is told of a version that is not the current one on every day. */
		validity: succession?.some(({ value }) => value)
			? writePhases(versionPhases(succession))
			: undefined,
		explanation: page === 1 ? explanationHtml(portal, table) : undefined,
		trend: part && page === 1 ? tableTrend(published, part) : undefined,
		columns,
		rows: props.rows.map((row, index) => ({
			anchor: rowAnchor(rowKey(table, row)),
			cells: shownCells(portal, table, columns, row),
			data: dataAttributes(stated[index] ?? {}),
			goneOn: part?.leaving.get(row)?.on,
			...laterOf(succession, keysOf, rowKey(table, row)),
		})),
		parts: parts.map((other) => ({ ...other, rowCount: rowCount(portal, other) })),
	};
}

/** The summary of a part; an empty text where it has no rows any more. `undefined` when its kind has none. */
function summaryOf(portal: Portal, table: Table, part: TablePart): ByDay<string> | undefined {
	const { summary } = table;
	return (
		summary &&
		byDay(
			(day) => {
				const rows = publicOn(part, day);
				return rows.length > 0 ? summary(rows, day) : '';
			},
			[...leavingDays(part), ...turningDays(table, part.rows)],
			portal.today,
		)
	);
}

/** The notices of the page in the order of the file: in place of rows that are gone, and of those that will go. */
function noticesOf({ part, rows, withdrawn }: TablePageProps): readonly WithdrawnRow[] {
	const later = rows.flatMap((row) => part?.leaving.get(row) ?? []);
	return [...withdrawn, ...later].sort(({ order: a = Infinity }, { order: b = Infinity }) =>
		a === b ? 0 : a - b,
	);
}

/** What the county says of a table of its own; `undefined` for those of the engine. */
function explanationHtml(portal: Portal, table: Table): string | undefined {
	const file = explanationOf(portal, table);
	return file && htmlOf(bodyTreeOf(portal, file));
}

interface SuccessionNotice extends Succession {
	shown: ByDay<boolean>;
}

function successionNotices(dated: NonNullable<TablePart['succession']>): SuccessionNotice[] {
	return dated.flatMap(({ value }) =>
		value ? [{ ...value, shown: mapByDay(dated, (other) => other === value) }] : [],
	);
}

/** The phases of a version that is not the current one today, or will not be. */
function versionPhases(dated: NonNullable<TablePart['succession']>): Phase[] {
	const turns = dated.flatMap(({ value }) => value ?? []);
	const pending = turns.find(({ state }) => state === 'pending');
	const superseded = turns.find(({ state }) => state === 'superseded');
	const begun: Phase[] = pending
		? [{ validity: 'pending' }, { from: pending.on, validity: 'in-force' }]
		: [{ validity: 'in-force' }];
	return superseded ? [...begun, { from: superseded.on, validity: 'superseded' }] : begun;
}

type KeysOf = (version: string) => ReadonlySet<string>;

/** The keys of a version's rows by the address of the version, read once. */
function keysByVersion({ table, parts }: PublishedTable): KeysOf {
	const known = new Map<string, ReadonlySet<string>>();
	return (version) => {
		const found = known.get(version);
		if (found) return found;
		const rows = parts.find(({ href }) => href === version)?.rows ?? [];
		const keys = new Set(rows.map((row) => rowKey(table, row)));
		known.set(version, keys);
		return keys;
	};
}

/** What a version's row has to say of newer versions. */
interface LaterRow {
	/** The current version has the row too: the search finds it there alone. */
	isRepeated?: true;
	/** The day from which on that is so, where it is still to come. */
	repeatedFrom?: CalendarDate;
	/** The first day on which a version holds that does not have the row, and on which days one does. */
	cancelledBy?: CalendarDate;
	cancelled?: ByDay<boolean>;
}

/** What becomes of a row when its version is superseded: the current one has it too, or it is cancelled. */
function laterOf(succession: TablePart['succession'], keysOf: KeysOf, key: string): LaterRow {
	if (!succession) return {};
	const [now] = succession;
	const isIn = (by: Succession | undefined) => keysOf(by?.current.href ?? '').has(key);
	const isRepeatedBy = (by: Succession | undefined) => by?.state === 'superseded' && isIn(by);
	const isCancelledBy = (by: Succession | undefined) => by?.state === 'superseded' && !isIn(by);
	const cancelling = succession.find(({ value }) => isCancelledBy(value));
	const repeating = succession.find(({ value }) => isRepeatedBy(value));
	const cancelledBy = cancelling === now ? now.value?.on : cancelling?.from;
	return {
		...(cancelledBy && { cancelled: mapByDay(succession, isCancelledBy), cancelledBy }),
		...(repeating && (repeating === now ? { isRepeated: true } : { repeatedFrom: repeating.from })),
	};
}
