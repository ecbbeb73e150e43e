import { expect, test } from 'vitest';
import { inTwentyDays, yearly } from '../../judge-cases.ts';
import { bureau, page, verdictsOn } from '../judged-pages.ts';
import type { AuditedAgency, Duty } from '../../../../src/audit/judging/duty.ts';
import type { PublishedPage } from '../../../../src/audit/judging/facts.ts';

/** Periods and outcomes of a duty of the bureau with this life, since 2024. */
const judged = (
	duty: Partial<Duty>,
	life: Partial<AuditedAgency>,
	pages: readonly PublishedPage[],
) =>
	verdictsOn(duty, pages, {
		agencies: [{ ...bureau, ...life }],
		since: 2024,
	}).map(({ period = '', outcome }) => `${period} ${outcome}`.trim());

const every: Partial<Duty> = {
	criterion: { kind: 'fresh' },
	deadline: { kind: 'every', span: { count: 6, unit: 'months' } },
};

test.each<[string, Partial<Duty>]>([
	['at any time', {}],
	['again and again', every],
])(
	'what must be there %s ends on the day of abolition and begins on that of establishment',
	(_, duty) => {
		const outcomes = (life: Partial<AuditedAgency>) =>
			verdictsOn(duty, [], { agencies: [{ ...bureau, ...life }] }).map(({ outcome }) => outcome);
		expect(outcomes({ abolished: '2026-11-23' })).toEqual(['missing']);
		expect(outcomes({ abolished: '2026-11-22' })).toEqual([]);
		expect(outcomes({ established: '2026-11-22' })).toEqual(['missing']);
		expect(outcomes({ established: '2026-11-23' })).toEqual([]);
	},
);

test('a yearly duty that fell due before the abolition stays owed', () => {
	expect(judged(yearly, { abolished: '2026-02-01' }, [])).toEqual(['2025 missing', '2024 missing']);
	expect(judged(yearly, { abolished: '2026-01-31' }, [])).toEqual(['2024 missing']);
	expect(judged(yearly, { abolished: '2019-03-01' }, [])).toEqual([]);
});

test('a report on the year before is owed for the year of the establishment, not for earlier ones', () => {
	expect(judged(yearly, { established: '2025-12-31' }, [])).toEqual([
		'2026 not-yet-due',
		'2025 missing',
	]);
	expect(judged(yearly, { established: '2026-01-15' }, [])).toEqual(['2026 not-yet-due']);
	expect(judged(yearly, {}, [])).toEqual(['2026 not-yet-due', '2025 missing', '2024 missing']);
});

test('what was due after the abolition is not the agency’s any more', () => {
	const late = page('late', { dates: { formed: '2025-03-03', published: '2025-06-03' } });
	expect(judged(inTwentyDays, { abolished: '2025-04-01' }, [late])).toEqual(['2025 late']);
	expect(judged(inTwentyDays, { abolished: '2025-03-31' }, [late])).toEqual([]);
});

test('what an organ publishes under another plate counts for it', () => {
	const plate = page('plate', { agencies: ['annals'] });
	expect(judged({}, {}, [plate])).toEqual(['missing']);
	expect(judged({}, { plates: ['annals'] }, [plate])).toEqual(['met']);
});

test('a duty for persons is one task as long as one agency with it exists', () => {
	const unseen: Partial<Duty> = { evidence: [], person: '由人核对。' };
	expect(judged(unseen, {}, [])).toEqual(['needs-review']);
	expect(judged(unseen, { abolished: '2019-03-01' }, [])).toEqual([]);
});

test('of the yearly kinds, years before the establishment are not missed', () => {
	const kinds: Partial<Duty> = {
		criterion: {
			kind: 'in-time',
			each: [{ title: '部门预算', kinds: ['部门预算'], about: 'last-year' }],
		},
		deadline: { kind: 'within', span: { count: 20, unit: 'working-days' }, from: 'formed' },
	};
	const other = page('other', { dates: { formed: '2026-06-01', published: '2026-06-02' } });
	expect(judged(kinds, {}, [other])).toEqual(['2026 missing']);
	expect(judged(kinds, { established: '2026-05-01' }, [other])).toEqual(['2026 met']);
	expect(judged(kinds, { established: '2025-05-01' }, [other])).toEqual(['2026 needs-review']);
	expect(judged(kinds, { abolished: '2026-10-01' }, [other])).toEqual(['2026 met']);
});
