import { expect, test } from 'vitest';
import { collectionsOf, tablesOf } from '../../../src/queries/records/own-columns.ts';
import { hrefOfSection, isShown, sectionsOf } from '../../../src/queries/records/sections.ts';
import { leadsNowhere } from '../../../src/queries/records/dead-links.ts';
import { listsSection, ruleOfLaw, sections } from '../../../src/collections/sections/sections.ts';
import { pagesOfTables } from '../../../src/queries/records/tables.ts';
import { portalOf, the } from '../portal.ts';
import { agency, information, page } from '../records.ts';

const declaration = `---
title: 村级小微权力清单
place: lists
kind: 表格
description: 各村的小微权力
basis: 本县决定公开
cadence: 每年
files: 按年
columns:
  - name: 编号
  - name: 公布日期
    kind: 日期
key: 编号
dateColumn: 公布日期
---

由乡镇人民政府公布。
`;
const own = {
	'columns/village-powers.md': declaration,
	'columns/village-powers/2026.csv': '编号,公布日期\nA1,2026-03-02\n',
};
const lists = the(sections.find(({ id }) => id === listsSection.id));

test('a hub has a page when something below it has, a hand-made page or a column of documents too', () => {
	const has = (files: Parameters<typeof portalOf>[0]) => isShown(portalOf(files), ruleOfLaw);
	expect(has({})).toBe(false);
	expect(has({ 'pages/rule-of-law/about.mdx': page() })).toBe(true);
	expect(
		has({
			'agencies/government.md': agency(),
			'information/a.md': information({ column: 'leading-group' }),
		}),
	).toBe(true);
});

test('a table of the county stands below its place, which thereby has a page', () => {
	const portal = portalOf(own);
	const paths = sectionsOf(portal).map(({ path }) => path);
	expect(paths.filter((path) => path.startsWith('/lists/'))).toEqual([
		'/lists/',
		'/lists/village-powers/',
	]);
	const pages = pagesOfTables(portal).map(({ href, part }) => [href, part?.changedOn]);
	expect(pages).toEqual([
		['/lists/village-powers/', '2026-03-02'],
		['/lists/village-powers/2026/', '2026-03-02'],
	]);
	expect(tablesOf(portal).at(-1)).toMatchObject({ name: 'columns/village-powers', key: '编号' });
	expect(collectionsOf(portal).at(-1)?.name).toBe('columns/village-powers');
});

test('a section that is switched off has no page, nor have those below it', () => {
	const switchedOff = [{ section: 'lists', reason: '由省里统一公布，本站不设这个栏目' }];
	const portal = portalOf(own, { site: { switchedOff } });
	expect(hrefOfSection(portal, lists)).toBeUndefined();
	expect(isShown(portal, { id: 'columns-village-powers' })).toBe(false);
	expect(hrefOfSection(portalOf(own), lists)).toBe('/lists/');
});

test('a link to a section without content leads nowhere', () => {
	const portal = portalOf(own);
	expect(leadsNowhere(portal, '/consultations/')).toBe(true);
	expect(leadsNowhere(portal, `${portal.site.address}consultations/#top`)).toBe(true);
	expect(leadsNowhere(portal, '/lists/')).toBe(false);
	expect(leadsNowhere(portal, '/consultations/a/')).toBe(false);
});
