import { expect, test } from 'vitest';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { interpretations } from '../../../src/collections/interpretations.ts';
import {
	interpretationsOf,
	interpretedBy,
	lifespanOf,
	relationsOf,
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
	validityOf(onDay(portal, day), normative(id))?.validity;

test('a document is repealed from the day on which the first that repeals it takes effect', () => {
	expect(validityOn('old', '2025-01-31')).toBe('in-force');
	expect(validityOn('old', '2025-02-01')).toBe('repealed');
	expect(lifespanOf(portal, normative('old'))).toEqual({
		effectiveOn: '2024-05-24',
		expiresOn: undefined,
		repealedOn: '2025-02-01',
		supersededOn: undefined,
	});
});

test('a document is superseded from the day on which its successor takes effect', () => {
	expect(validityOn('older', '2025-01-31')).toBe('in-force');
	expect(validityOn('older', '2025-02-01')).toBe('superseded');
	expect(lifespanOf(portal, normative('older'))).toMatchObject({
		repealedOn: undefined,
		supersededOn: '2025-02-01',
	});
});

test('an amended document stays in force', () => {
	expect(validityOn('amended', '2026-01-01')).toBe('in-force');
	expect(validityOn('alone', '2026-01-01')).toBe('in-force');
});

test('a document names what it did to others and what became of it', () => {
	const idsOf = (id: string) =>
		Object.fromEntries(
			Object.entries(relationsOf(portal, normative(id))).map(([relation, documents]) => [
				relation,
				(documents as readonly { id: string }[]).map((each) => each.id),
			]),
		);
	const none = {
		amends: [],
		replaces: [],
		repeals: [],
		amendedBy: [],
		replacedBy: [],
		repealedBy: [],
	};
	expect(idsOf('repealing')).toEqual({
		...none,
		amends: ['amended'],
		replaces: ['older'],
		repeals: ['old'],
	});
	expect(idsOf('old')).toEqual({ ...none, repealedBy: ['again', 'repealing'] });
	expect(idsOf('older')).toEqual({ ...none, replacedBy: ['repealing'] });
	expect(idsOf('amended')).toEqual({ ...none, amendedBy: ['repealing'] });
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

test('a document that no other names is judged by its own days, and not at all when its effective day is unknown', () => {
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
	const on = (day: CalendarDate) => validityOf(onDay(others, day), own)?.validity;
	expect(on('2024-05-23')).toBe('pending');
	expect(on('2025-05-31')).toBe('expiring');
	expect(on('2025-06-01')).toBe('expired');
	const unknown = documentIn(others, normativeDocuments, 'unknown');
	expect(lifespanOf(others, unknown)).toBeUndefined();
	expect(validityOf(others, unknown)).toBeUndefined();
});
