import { publishedTables } from '../records/tables.ts';
import { personalFields } from '../../collections/tables/rows/public-files.ts';
import { parseCalendarDate } from '../../domain/dates/calendar-date.ts';
import { common, updatesPage as words } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { PublishedTable, TablePart } from '../records/tables.ts';
import type { PageChange } from './page-change.ts';

/**
 * The last change of each file of each table: of a list the beginning of a version, otherwise the newest day that its rows
 * state. A row is never a change of its own: what rows say of persons is public for a time, and copies of feeds are not.
 */
export function changesOfTables(portal: Portal): PageChange[] {
	return publishedTables(portal).flatMap((published) =>
		published.parts.flatMap((part) => changeOfPart(published, part)),
	);
}

/** The change of one file; an empty list where no day of it is known. */
export function changeOfPart(published: PublishedTable, part: TablePart): PageChange[] {
	const { table, section } = published;
	const version = table.versioned ? parseCalendarDate(part.file) : undefined;
	const day = version ?? part.changedOn;
	if (!day) return [];
	return [
		{
			kind: version ? 'version' : 'updated',
			time: day,
			happenedOn: day,
			href: part.href,
			title: common.qualified(section.title, part.title),
			issuers: [],
			section: section.title,
			note: noteOf(published, part),
		},
	];
}

/** The most rows that are named. */
const mostNamed = 10;

/** What a version changed. Rows are named where the list names no persons. */
function noteOf({ table }: PublishedTable, { changes }: TablePart): string | undefined {
	if (!changes) return undefined;
	const { added, removed, changed, unnamed } = changes.changes;
	const mayName = personalFields(table).length === 0 && !table.withdrawal;
	const groups = [
		{ label: words.added, names: added, others: unnamed.added },
		{ label: words.removed, names: removed, others: unnamed.removed },
		{ label: words.changed, names: changed.map(({ key }) => key), others: unnamed.changed },
	];
	return (
		groups
			.filter(({ names, others }) => names.length + others > 0)
			.map(({ label, names, others }) =>
				words.rows(label, names.length + others, mayName ? names.slice(0, mostNamed) : []),
			)
			.join(common.semicolon) || undefined
	);
}
