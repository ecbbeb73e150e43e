import { expect, test } from 'vitest';
import {
	allDocuments,
	documentsOf,
	lastModified,
	publishedDay,
} from '../../../src/queries/records/documents.ts';
import { information } from '../../../src/collections/information.ts';
import { onDay, portalOf, the } from '../portal.ts';
import * as files from '../records.ts';

const importedFrom = { source: '旧网站' };

test('documents stand newest first; of one day by their ids; those without a day last', () => {
	const portal = portalOf({
		'information/b.md': files.information({ publishedOn: '2024-05-24 09:00' }),
		'information/a.md': files.information({ publishedOn: '2024-05-24 08:00' }),
		'information/new.md': files.information({ publishedOn: '2025-01-02' }),
		'information/formed.md': files.information({
			publishedOn: undefined,
			formedOn: '2024-12-31',
			importedFrom,
		}),
		'information/unknown.md': files.information({
			publishedOn: undefined,
			formedOn: undefined,
			importedFrom,
		}),
	});
	const list = documentsOf(portal, information);
	expect(list.map(({ id }) => id)).toEqual(['new', 'formed', 'a', 'b', 'unknown']);
	expect(list.map(publishedDay)).toEqual([
		'2025-01-02',
		'2024-12-31',
		'2024-05-24',
		'2024-05-24',
		undefined,
	]);
	expect(list[0]).toMatchObject({
		kind: { name: 'information' },
		href: '/disclosure/information/new/',
		data: { title: '关于测试的公告' },
	});
});

test('a document is public on the last day of its publication and not on the next', () => {
	const portal = portalOf({
		'information/list.md': files.information({ publicUntil: '2024-07-01' }),
		'information/other.md': files.information(),
	});
	const idsOn = (day: '2024-07-01' | '2024-07-02') =>
		documentsOf(onDay(portal, day), information).map(({ id }) => id);
	expect(idsOn('2024-07-01')).toEqual(['list', 'other']);
	expect(idsOn('2024-07-02')).toEqual(['other']);
});

test('each collection has its own documents', () => {
	const portal = portalOf({
		'disclosure-guides/a.md': files.disclosureGuide(),
		'disclosure-reports/b.md': files.disclosureReport(),
		'information/c.md': files.information(),
		'normative-documents/d.md': files.normativeDocument(),
		'interpretations/e.md': files.interpretation({ interprets: ['d'] }),
		'major-decisions/f.md': files.majorDecision(),
		'consultations/g.md': files.consultation(),
		'rule-of-law-reports/h.md': files.ruleOfLawReport(),
		'reconsideration-decisions/i.md': files.reconsiderationDecision(),
	});
	expect(
		allDocuments(portal)
			.map(({ kind, href }) => [kind.name, href])
			.toSorted(),
	).toEqual([
		['consultations', '/consultations/g/'],
		['disclosure-guides', '/disclosure/guides/a/'],
		['disclosure-reports', '/disclosure/reports/b/'],
		['information', '/disclosure/information/c/'],
		['interpretations', '/interpretations/e/'],
		['major-decisions', '/decisions/f/'],
		['normative-documents', '/normative-documents/d/'],
		['reconsideration-decisions', '/reconsideration/decisions/i/'],
		['rule-of-law-reports', '/rule-of-law/reports/h/'],
	]);
});

test('a page changed last when it was updated, else when it was published', () => {
	const portal = portalOf({
		'information/a.md': files.information({ updatedOn: '2024-06-02' }),
		'information/b.md': files.information({ publishedOn: '2024-05-24 10:30' }),
	});
	const byId = new Map(documentsOf(portal, information).map((one) => [one.id, one]));
	expect(lastModified(the(byId.get('a')))).toBe('2024-06-02');
	expect(lastModified(the(byId.get('b')))).toBe('2024-05-24');
});

test('a record that is not valid is no portal', () => {
	expect(() => portalOf({ 'information/a.md': files.information({ category: 'none' }) })).toThrow(
		/公开内容类别/,
	);
});
