import { expect, test } from 'vitest';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { interpretations } from '../../../src/collections/interpretations.ts';
import {
	interpretationsOf,
	interpretedBy,
	newerOf,
	olderOf,
	validityOf,
} from '../../../src/queries/document/relations.ts';
import { documentIn, onDay, portalOf } from '../portal.ts';
import { information, interpretation, normativeDocument } from '../records.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

const portal = portalOf({
	'normative-documents/old.md': normativeDocument(),
	'normative-documents/older.md': normativeDocument(),
	'normative-documents/amended.md': normativeDocument(),
	'normative-documents/alone.md': normativeDocument(),
	'normative-documents/repealing.md': normativeDocument({
		publishedOn: '2025-01-10',
		effectiveOn: '2025-02-01',
		repeals: ['old'],
		replaces: ['older'],
		amends: ['amended'],
	}),
	'normative-documents/again.md': normativeDocument({
		publishedOn: '2025-06-01',
		effectiveOn: '2025-07-01',
		repeals: ['old'],
	}),
	'information/plan.md': information(),
	'interpretations/first.md': interpretation({ interprets: ['old', 'plan'] }),
	'interpretations/second.md': interpretation({ publishedOn: '2024-06-01', interprets: ['old'] }),
});
const normative = (id: string) => documentIn(portal, normativeDocuments, id);
const validityOn = (id: string, day: CalendarDate) =>
	validityOf(onDay(portal, day), normative(id)).validity;

test('a document is repealed from the day on which the first that repeals it takes effect', () => {
	expect(validityOn('old', '2025-01-31')).toBe('in-force');
	expect(validityOn('old', '2025-02-01')).toBe('repealed');
	expect(validityOf(portal, normative('old')).phases.map(({ from }) => from)).toEqual([
		undefined,
		'2024-05-24',
		'2025-02-01',
	]);
});

test('a document is superseded from the day on which its successor takes effect', () => {
	expect(validityOn('older', '2025-01-31')).toBe('in-force');
	expect(validityOn('older', '2025-02-01')).toBe('superseded');
	expect(validityOf(portal, normative('older')).lastDay).toBe('2025-01-31');
});

test('an amended document stays in force', () => {
	expect(validityOn('amended', '2026-01-01')).toBe('in-force');
	expect(validityOn('alone', '2026-01-01')).toBe('in-force');
});

test('each relation with a day, articles or a new last day acts on the older document, and both name each other', () => {
	const effects = [
		{ document: 'a', change: '废止', on: '2027-01-01' },
		{ document: 'b', change: '宣布失效' },
		{ document: 'c', change: '部分废止', articles: '第三条' },
		{ document: 'd', change: '延长有效期', until: '2028-12-31' },
		{ document: 'e', change: '暂停执行', until: '2025-12-31' },
		{ document: 'f', change: '替代', on: '2026-01-01' },
	];
	const changed = portalOf({
		...Object.fromEntries(
			['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [
				`normative-documents/${id}.md`,
				normativeDocument(id === 'd' ? { permanentBasis: undefined, expiresOn: '2025-12-31' } : {}),
			]),
		),
		'normative-documents/newer.md': normativeDocument({
			formedOn: '2025-01-01',
			publishedOn: '2025-01-10',
			effectiveOn: '2025-02-01',
			invalidates: ['g'],
			effects,
		}),
	});
	const on = (id: string, day: CalendarDate) =>
		validityOf(onDay(changed, day), documentIn(changed, normativeDocuments, id)).validity;
	expect(['2026-12-31', '2027-01-01'].map((day) => on('a', day as CalendarDate))).toEqual([
		'in-force',
		'repealed',
	]);
	expect(['b', 'c', 'd', 'e', 'f', 'g'].map((id) => on(id, '2025-01-31'))).toEqual([
		'in-force',
		'in-force',
		'in-force',
		'in-force',
		'in-force',
		'in-force',
	]);
	expect(['b', 'c', 'd', 'e', 'f', 'g'].map((id) => on(id, '2025-02-01'))).toEqual([
		'expired',
		'partly',
		'in-force',
		'suspended',
		'in-force',
		'expired',
	]);
	expect(['d', 'e', 'f'].map((id) => on(id, '2026-01-01'))).toEqual([
		'in-force',
		'in-force',
		'superseded',
	]);
	expect(on('d', '2029-01-01')).toBe('expired');
	const newer = documentIn(changed, normativeDocuments, 'newer');
	const names = olderOf(changed, newer).flatMap(({ kind, documents }) =>
		documents.map(({ id }) => `${kind.older} ${id}`),
	);
	expect(names).toEqual([
		'本文件替代的文件 f',
		'本文件废止的文件 a',
		'本文件宣布失效的文件 g',
		'本文件宣布失效的文件 b',
		'本文件部分废止的文件 c',
		'本文件延长有效期的文件 d',
		'本文件暂停执行的文件 e',
	]);
	const older = documentIn(changed, normativeDocuments, 'd');
	expect(
		newerOf(changed, older).flatMap(({ kind, documents }) =>
			documents.map(({ id }) => `${kind.newer} ${id}`),
		),
	).toEqual(['延长本文件的有效期 newer']);
});

test('the results of clean-ups decide the status', () => {
	const cleaned = portalOf(
		Object.fromEntries(
			['继续有效', '修改', '废止', '宣布失效', '失效', '部分失效'].map((result, place) => [
				`normative-documents/c${place}.md`,
				normativeDocument({
					cleanUps: [
						{ on: '2026-03-01', result, ...(result === '部分失效' && { articles: '第三条' }) },
					],
				}),
			]),
		),
	);
	const on = (day: CalendarDate) =>
		[0, 1, 2, 3, 4, 5].map(
			(place) =>
				validityOf(onDay(cleaned, day), documentIn(cleaned, normativeDocuments, `c${place}`))
					.validity,
		);
	expect(on('2026-02-28')).toEqual(Array(6).fill('in-force'));
	expect(on('2026-03-01')).toEqual([
		'in-force',
		'in-force',
		'repealed',
		'expired',
		'expired',
		'partly',
	]);
});

test('a document names what it did to others and what became of it', () => {
	const idsOf = (id: string) => ({
		older: namesOf(olderOf(portal, normative(id))),
		newer: namesOf(newerOf(portal, normative(id))),
	});
	const namesOf = (groups: ReturnType<typeof olderOf>) =>
		groups.flatMap(({ kind, documents }) => documents.map((each) => `${kind.machine} ${each.id}`));
	expect(idsOf('repealing')).toEqual({
		older: ['amends amended', 'repeals older', 'repeals old'],
		newer: [],
	});
	expect(idsOf('old')).toEqual({ older: [], newer: ['repeals again', 'repeals repealing'] });
	expect(idsOf('older')).toEqual({ older: [], newer: ['repeals repealing'] });
	expect(idsOf('amended')).toEqual({ older: [], newer: ['amends repealing'] });
});

test('interpretations and what they explain find one another, the newest interpretation first', () => {
	expect(interpretationsOf(portal, normative('old')).map(({ id }) => id)).toEqual([
		'second',
		'first',
	]);
	expect(
		interpretedBy(portal, documentIn(portal, interpretations, 'first')).map(({ id }) => id),
	).toEqual(['old', 'plan']);
});

test('its own days decide of a document that no other names; where it took effect is unknown, the status is to be verified', () => {
	const others = portalOf({
		'normative-documents/own.md': normativeDocument({
			permanentBasis: undefined,
			expiresOn: '2025-05-31',
		}),
		'normative-documents/unknown.md': normativeDocument({
			effectiveOn: undefined,
			importedFrom: { source: '旧网站' },
		}),
	});
	const own = documentIn(others, normativeDocuments, 'own');
	const on = (day: CalendarDate) => validityOf(onDay(others, day), own).validity;
	expect(on('2024-05-23')).toBe('pending');
	expect(on('2025-05-31')).toBe('expiring');
	expect(on('2025-06-01')).toBe('expired');
	const unknown = documentIn(others, normativeDocuments, 'unknown');
	expect(validityOf(others, unknown)).toMatchObject({
		validity: 'unverified',
		reason: '施行日期不详，请向发布机构核实',
	});
});
