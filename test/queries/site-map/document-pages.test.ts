import { expect, test } from 'vitest';
import { documentPages, listPages } from '../../../src/queries/site-map/document-pages.ts';
import { portalOf, the } from '../portal.ts';
import { agency, applications, disclosureReport, information } from '../records.ts';

const old = { importedFrom: { source: '旧网站' } };
const portal = portalOf({
	'agencies/government.md': agency(),
	'disclosure-reports/both.md': disclosureReport({ year: 2023 }),
	'disclosure-reports/first.md': disclosureReport({ year: 2022, disputes: undefined, ...old }),
	'disclosure-reports/second.md': disclosureReport({ year: 2021, applications: undefined, ...old }),
	'disclosure-reports/none.md': disclosureReport({
		year: 2020,
		applications: undefined,
		disputes: undefined,
		...old,
	}),
	'information/plain.md': information({ summary: '测试的摘要。', updatedOn: '2025-03-04' }),
	...Object.fromEntries(
		Array.from({ length: 31 }, (_, index) => [`information/more-${index}.md`, information()]),
	),
});
const documentPage = (id: string) =>
	the(
		documentPages(portal).find(({ subject }) => subject.id === id),
		id,
	);
const listPage = (href: string) =>
	the(
		listPages(portal).find((page) => page.href === href),
		href,
	);

test('a page of a report gives an audit the figures that it has', () => {
	expect(documentPage('both').figures?.applications).toEqual(applications({}));
	expect(
		['both', 'first', 'second'].map((id) => Object.keys(documentPage(id).figures ?? {})),
	).toEqual([['applications', 'disputes'], ['applications'], ['disputes']]);
	expect([documentPage('none').figures, documentPage('plain').figures]).toEqual([
		undefined,
		undefined,
	]);
});

test('a document describes itself, or its section does', () => {
	const { section, description } = documentPage('both');
	expect([documentPage('plain').description, description]).toEqual([
		'测试的摘要。',
		section.description,
	]);
});

test('the first page of all documents is found by its purpose, others are not found', () => {
	const found = [
		'/disclosure/information/',
		'/disclosure/information/page/2/',
		'/disclosure/information/year/',
		'/disclosure/information/year/2024/',
	].map((href) => [listPage(href).title, listPage(href).found, listPage(href).lastModified]);
	expect(found).toEqual([
		['法定主动公开内容', 'purpose', '2024-05-24'],
		['法定主动公开内容', undefined, '2025-03-04'],
		['法定主动公开内容：按年份查看', undefined, '2025-03-04'],
		['法定主动公开内容：2024年', undefined, '2024-05-24'],
	]);
});

test('a document in a column is reached through its list, which is called by the column and found by its purpose', () => {
	const withColumn = portalOf({
		'agencies/government.md': agency(),
		'information/meeting.md': information({
			column: 'executive-meetings',
			meetingOn: '2024-05-20',
		}),
	});
	const href = '/disclosure/information/column/executive-meetings/';
	const document = the(documentPages(withColumn)[0]);
	expect(document.trail).toEqual([{ label: '常务会议', href }]);
	expect(document.facts.kinds).toEqual(['executive-meetings']);
	const lists = listPages(withColumn).filter((page) => page.href.includes('/column/'));
	expect(
		lists.map(({ href: address, title, description, found, trail }) => [
			address,
			title,
			description,
			found,
			trail,
		]),
	).toEqual([
		[
			'/disclosure/information/column/',
			'法定主动公开内容：按栏目查看',
			document.section.description,
			undefined,
			[],
		],
		[
			href,
			'常务会议',
			'政府全体会议、常务会议讨论决定的事项',
			'purpose',
			[{ label: '栏目', href: '/disclosure/information/column/' }],
		],
	]);
});
