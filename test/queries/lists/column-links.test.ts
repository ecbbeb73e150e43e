import { expect, test } from 'vitest';
import { columnLinks, linkOfColumn } from '../../../src/queries/lists/column-links.ts';
import { listView } from '../../../src/queries/views/list-view.ts';
import { listsOf } from '../../../src/queries/lists/lists.ts';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import { sectionOutline } from '../../../src/queries/site-map/section-outline.ts';
import { documentColumns } from '../../../src/collections/columns/document-columns.ts';
import { portalOf, the } from '../portal.ts';
import { agency, information } from '../records.ts';
import type { OutlineLine } from '../../../src/collections/sections/section-tree.ts';

const meeting = { column: 'executive-meetings', meetingOn: '2024-05-20' };
const portal = portalOf({
	'agencies/government.md': agency(),
	'information/first.md': information({ ...meeting, publishedOn: '2024-05-24' }),
	'information/second.md': information({ ...meeting, publishedOn: '2024-06-02 10:00' }),
	'information/nothing.md': information({ column: 'statistics', period: '2023' }, '无。'),
	'information/plain.md': information({ keywords: ['回应关切'] }),
});
const meetings = {
	href: '/disclosure/information/column/executive-meetings/',
	title: '常务会议',
	facts: '2 份，最新 2024-06-02',
};

test('a section leads to its columns that have documents, with their number and the newest day', () => {
	expect(columnLinks(portal, 'decisions')).toEqual([meetings]);
	expect(columnLinks(portal, 'disclosure').map(({ title }) => title)).toEqual(['统计资料']);
	expect(columnLinks(portal, 'enforcement')).toEqual([]);
	expect(columnLinks(portalOf({ 'agencies/government.md': agency() }), 'decisions')).toEqual([]);
});

test('a column whose documents say nothing has no content', () => {
	expect(linkOfColumn(portal, 'executive-meetings')).toEqual(meetings);
	expect(linkOfColumn(portal, 'statistics')).toBeUndefined();
	expect(linkOfColumn(portal, 'clarifications')).toBeUndefined();
});

test('the list of a section shows its columns on its first page alone', () => {
	const [all, ...others] = listsOf(portal, majorDecisions).flatMap((list) =>
		list.kind === 'documents' ? [listView(portal, list).columns] : [],
	);
	expect(all).toEqual([meetings]);
	expect(others.flat()).toEqual([]);
});

test('every column with documents stands in the site map below its section, and no other', () => {
	const below = (line: OutlineLine): OutlineLine[] => [line, ...line.children.flatMap(below)];
	const linesOf = (of: typeof portal) => sectionOutline(of).flatMap(below);
	const columns = (of: typeof portal) =>
		linesOf(of)
			.map(({ section }) => section)
			.filter(({ path }) => path.startsWith('/disclosure/information/column/'));
	const decisions = the(linesOf(portal).find(({ section }) => section.path === '/decisions/'));
	expect(decisions.children.at(-1)?.section).toEqual({
		path: meetings.href,
		title: meetings.title,
		description: meetings.facts,
	});
	expect(columns(portal).map(({ title }) => title)).toEqual(['统计资料', '常务会议']);
	const everyColumn = portalOf({
		'agencies/government.md': agency(),
		...Object.fromEntries(
			documentColumns.map(({ id }) => [`information/${id}.md`, information({ column: id })]),
		),
	});
	expect(
		columns(everyColumn)
			.map(({ title }) => title)
			.toSorted(),
	).toEqual(documentColumns.map(({ title }) => title).toSorted());
});
