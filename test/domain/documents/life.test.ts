import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import { phasesOf, type Life, type LifeEvent } from '../../../src/domain/documents/life.ts';
import {
	hasEnded,
	isBinding,
	phaseOn,
	readPhases,
	runReason,
	writePhases,
} from '../../../src/domain/documents/validity.ts';

const document = { effectiveOn: '2024-06-01', expiresOn: '2029-05-31' } as const;
const on = (day: CalendarDate, life: Life) => phaseOn(phasesOf(life), day);

test.each([
	['2024-05-31', 'pending', '将自2024年6月1日起施行，有效期至2029年5月31日'],
	['2024-06-01', 'in-force', '自2024年6月1日起施行，有效期至2029年5月31日'],
	['2028-11-29', 'in-force', '自2024年6月1日起施行，有效期至2029年5月31日'],
	['2028-11-30', 'expiring', '自2024年6月1日起施行，有效期至2029年5月31日'],
	['2029-05-31', 'expiring', '自2024年6月1日起施行，有效期至2029年5月31日'],
	['2029-06-01', 'expired', '已于2029年5月31日期满失效'],
] as const)('on %s the document is %s', (day, validity, reason) => {
	expect(on(day, document)).toMatchObject({ validity, reason });
});

test('a document without an end stays in force', () => {
	expect(phasesOf({ effectiveOn: '2024-06-01' })).toEqual([
		{ from: undefined, validity: 'pending', reason: '将自2024年6月1日起施行' },
		{ from: '2024-06-01', validity: 'in-force', reason: '自2024年6月1日起施行' },
	]);
});

test('a document on trial ends with its trial', () => {
	expect(on('2025-01-01', { ...document, isTrial: true }).reason).toBe(
		'自2024年6月1日起施行，试行期至2029年5月31日',
	);
	expect(on('2029-06-01', { ...document, isTrial: true })).toMatchObject({
		validity: 'expired',
		reason: '试行期已于2029年5月31日届满，失效',
	});
});

test('six months before the end of a short month count from its last day', () => {
	const life = { effectiveOn: '2024-01-01', expiresOn: '2029-08-31' } as const;
	expect(on('2029-02-27', life).validity).toBe('in-force');
	expect(on('2029-02-28', life).validity).toBe('expiring');
});

describe('an act ends a document on its day', () => {
	test.each([
		['repealed', 'repealed', '自2026年1月1日起废止'],
		['superseded', 'superseded', '自2026年1月1日起被新文件替代'],
		['invalidated', 'expired', '自2026年1月1日起被宣布失效'],
	] as const)('%s', (kind, validity, reason) => {
		const ended: Life = { ...document, events: [{ kind, on: '2026-01-01' }] };
		expect(on('2025-12-31', ended)).toMatchObject({
			validity: 'in-force',
			reason: `自2024年6月1日起施行，将${reason}`,
		});
		expect(on('2026-01-01', ended)).toMatchObject({ from: '2026-01-01', validity, reason });
		expect(on('2035-01-01', ended)).toMatchObject({ validity });
	});
});

describe('the earliest ending decides', () => {
	const act = (kind: 'repealed' | 'superseded' | 'invalidated', day: CalendarDate): LifeEvent => ({
		kind,
		on: day,
	});
	test.each([
		['expired before it was repealed', [act('repealed', '2030-01-01')], 'expired'],
		['repealed before it would have expired', [act('repealed', '2029-05-31')], 'repealed'],
		['repealed on the day after the last', [act('repealed', '2029-06-01')], 'repealed'],
		['superseded on the day after the last', [act('superseded', '2029-06-01')], 'superseded'],
		['repealed on the second day after the last', [act('repealed', '2029-06-02')], 'expired'],
		[
			'superseded before it was repealed',
			[act('repealed', '2026-01-02'), act('superseded', '2026-01-01')],
			'superseded',
		],
		[
			'superseded and repealed on one day',
			[act('superseded', '2026-01-01'), act('repealed', '2026-01-01')],
			'repealed',
		],
		[
			'declared void and superseded on one day',
			[act('invalidated', '2026-01-01'), act('superseded', '2026-01-01')],
			'superseded',
		],
	] as const)('%s', (_, events, validity) => {
		expect(on('2031-01-01', { ...document, events }).validity).toBe(validity);
	});
});

test('a document repealed before it took effect is repealed, not pending', () => {
	const withdrawn: Life = { ...document, events: [{ kind: 'repealed', on: '2024-05-20' }] };
	expect(on('2024-05-19', withdrawn).validity).toBe('pending');
	expect(on('2024-05-20', withdrawn).validity).toBe('repealed');
	expect(on('2024-06-01', withdrawn).validity).toBe('repealed');
});

describe('an extension', () => {
	const extended: Life = {
		effectiveOn: '2019-05-01',
		expiresOn: '2024-04-30',
		events: [{ kind: 'extended', on: '2024-05-01', until: '2026-04-30' }],
	};
	test('moves the last day', () => {
		expect(on('2024-04-30', extended)).toMatchObject({
			validity: 'in-force',
			reason: '自2019年5月1日起施行，有效期延长至2026年4月30日',
		});
		expect(on('2025-10-30', extended).validity).toBe('expiring');
		expect(on('2026-05-01', extended)).toMatchObject({
			validity: 'expired',
			reason: '已于2026年4月30日期满失效',
		});
	});
	test('after the last day leaves the days between out', () => {
		const late: Life = {
			...extended,
			events: [{ kind: 'extended', on: '2024-08-01', until: '2026-04-30' }],
		};
		expect(on('2024-07-31', late).validity).toBe('expired');
		expect(on('2024-08-01', late)).toMatchObject({
			validity: 'in-force',
			reason: '自2024年8月1日起延长有效期，有效期延长至2026年4月30日',
		});
	});
	test('does not bring a repealed document back', () => {
		const repealed: Life = {
			...extended,
			events: [...(extended.events ?? []), { kind: 'repealed', on: '2023-01-01' }],
		};
		expect(on('2025-01-01', repealed).validity).toBe('repealed');
	});
	test('without a day joins the earlier validity', () => {
		const life: Life = { ...extended, events: [{ kind: 'extended', until: '2026-04-30' }] };
		expect(on('2024-06-01', life).validity).toBe('in-force');
	});
});

test('a suspension lasts to its last day', () => {
	const suspended: Life = {
		...document,
		events: [{ kind: 'suspended', on: '2025-01-01', until: '2025-03-31' }],
	};
	expect(on('2024-12-31', suspended).validity).toBe('in-force');
	expect(on('2025-01-01', suspended)).toMatchObject({
		validity: 'suspended',
		reason: '自2025年1月1日起暂停执行，至2025年3月31日',
	});
	expect(on('2025-04-01', suspended).validity).toBe('in-force');
});

test('articles end while the rest of the document stays in force', () => {
	const partly: Life = {
		...document,
		events: [{ kind: 'repealed', on: '2025-01-01', articles: '第三条、第五条' }],
	};
	expect(on('2024-12-31', partly).validity).toBe('in-force');
	expect(on('2025-01-01', partly)).toMatchObject({
		validity: 'partly',
		reason: '自2024年6月1日起施行，有效期至2029年5月31日；第三条、第五条自2025年1月1日起废止',
	});
	expect(on('2029-06-01', partly).validity).toBe('expired');
});

describe('what the sources leave open is to be verified', () => {
	test.each([
		['no day of entry', {}, '施行日期不详，请向发布机构核实'],
		[
			'no day of entry, and an old mark',
			{ stated: { text: '有效' } },
			'施行日期不详，原网站标注“有效”，请向发布机构核实',
		],
		[
			'an old mark that says less',
			{ effectiveOn: '2015-05-01', stated: { text: '失效' } },
			'原网站标注“失效”；按本站记录，自2015年5月1日起施行。两者不一致，请向发布机构核实',
		],
		[
			'an old mark that says less: in part',
			{ effectiveOn: '2015-05-01', stated: { text: '部分失效' } },
			'原网站标注“部分失效”；按本站记录，自2015年5月1日起施行。两者不一致，请向发布机构核实',
		],
		[
			'an act without a day',
			{ effectiveOn: '2015-05-01', events: [{ kind: 'repealed' }] },
			'已被废止，但日期不详，请向发布机构核实',
		],
		[
			'a last day that is no date',
			{ effectiveOn: '2015-05-01', unreadExpiry: '至新办法施行' },
			'原网站写的有效期是“至新办法施行”，本站没有读出日期，请向发布机构核实',
		],
		[
			'a clean-up that continues what has expired',
			{
				effectiveOn: '2015-05-01',
				expiresOn: '2020-04-30',
				events: [{ kind: 'continued', on: '2021-06-30' }],
			},
			'已于2020年4月30日期满失效，但2021年6月30日的清理结果是继续有效，请向发布机构核实',
		],
		[
			'an old mark made after the last day',
			{
				effectiveOn: '2018-05-01',
				expiresOn: '2023-04-30',
				stated: { text: '有效（延期）', on: '2024-01-01' },
			},
			'已于2023年4月30日期满失效，但原网站标注“有效（延期）”，请向发布机构核实',
		],
		[
			'an old mark in words that nobody knows',
			{ effectiveOn: '2015-05-01', stated: { text: '其他' } },
			'原网站标注“其他”；按本站记录，自2015年5月1日起施行。两者不一致，请向发布机构核实',
		],
	] as const satisfies readonly (readonly [string, Life, string])[])('%s', (_, life, reason) => {
		expect(on('2026-11-29', life)).toMatchObject({ validity: 'unverified', reason });
	});

	test.each([
		[
			'an old mark that agrees',
			{ effectiveOn: '2015-05-01', stated: { text: '现行有效' } },
			'in-force',
		],
		['an empty mark', { effectiveOn: '2015-05-01', stated: { text: '—' } }, 'in-force'],
		[
			'a mark made before the document took effect',
			{ effectiveOn: '2026-06-01', stated: { text: '尚未施行', on: '2026-02-01' } },
			'in-force',
		],
		[
			'a mark made before the last day',
			{
				effectiveOn: '2018-05-01',
				expiresOn: '2023-04-30',
				stated: { text: '有效', on: '2022-01-01' },
			},
			'expired',
		],
		[
			'an old mark beside an act with its day',
			{
				effectiveOn: '2015-05-01',
				stated: { text: '有效', on: '2026-01-01' },
				events: [{ kind: 'repealed', on: '2020-01-01' }],
			},
			'repealed',
		],
		[
			'an end that is known where the beginning is not',
			{ events: [{ kind: 'repealed', on: '2020-01-01' }] },
			'repealed',
		],
		[
			'a clean-up before the end',
			{
				effectiveOn: '2015-05-01',
				expiresOn: '2025-04-30',
				events: [{ kind: 'continued', on: '2021-06-30' }],
			},
			'expired',
		],
	] as const satisfies readonly (readonly [string, Life, string])[])(
		'not so: %s',
		(_, life, validity) => {
			expect(on('2026-11-29', life).validity).toBe(validity);
		},
	);
});

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const maybeDay = fc.option(day, { nil: undefined });
const event: fc.Arbitrary<LifeEvent> = fc.oneof(
	fc.record({
		kind: fc.constantFrom('repealed' as const, 'superseded' as const, 'invalidated' as const),
		on: maybeDay,
		articles: fc.option(fc.constant('第三条'), { nil: undefined }),
	}),
	fc.record({ kind: fc.constant('extended' as const), on: maybeDay, until: day }),
	fc.record({ kind: fc.constant('suspended' as const), on: day, until: maybeDay }),
	fc.record({ kind: fc.constant('continued' as const), on: day }),
);
const life: fc.Arbitrary<Life> = fc.record({
	effectiveOn: maybeDay,
	expiresOn: maybeDay,
	events: fc.array(event, { maxLength: 4 }),
	stated: fc.option(
		fc.record({ text: fc.constantFrom('有效', '失效', '部分失效', '暂停', '其他'), on: maybeDay }),
		{ nil: undefined },
	),
});

test('every day has one status, and a document that has ended comes back by an extension alone', () => {
	fc.assert(
		fc.property(life, (random) => {
			const phases = phasesOf(random);
			expect(phases[0]?.from).toBeUndefined();
			const days = phases.flatMap(({ from }) => from ?? []);
			expect(days).toEqual([...new Set(days)].sort());
			expect(days).toHaveLength(phases.length - 1);
			phases.slice(1).forEach((phase, place) => {
				const before = phases[place];
				if (!before || !hasEnded(before.validity) || !isBinding(phase.validity)) return;
				expect(random.events).toContainEqual(
					expect.objectContaining({ kind: 'extended', on: phase.from }),
				);
			});
		}),
		{ numRuns: 2000, seed: 14 },
	);
});

test('phases that were written and read have the same status on every day', () => {
	fc.assert(
		fc.property(life, day, (random, asked) => {
			const phases = phasesOf(random);
			const { validity } = phaseOn(phases, asked);
			expect(phaseOn(readPhases(writePhases(phases)) ?? [], asked).validity).toBe(validity);
		}),
		{ numRuns: 500, seed: 14 },
	);
});

test('no document that is declared void, in whole and with its day, is in force after it', () => {
	fc.assert(
		fc.property(life, day, day, (random, ended, asked) => {
			const phases = phasesOf({
				...random,
				events: [...(random.events ?? []), { kind: 'invalidated', on: ended }],
			});
			if (asked >= ended) expect(isBinding(phaseOn(phases, asked).validity)).toBe(false);
		}),
		{ numRuns: 1000, seed: 14 },
	);
});

test('the run of days around a day is told in words', () => {
	const phases = phasesOf(document);
	expect(runReason(phases, '2024-01-01')).toBe('将自2024年6月1日起施行');
	expect(runReason(phases, '2029-01-01')).toBe('自2024年6月1日起施行，至2029年5月31日');
	expect(runReason(phases, '2030-01-01')).toBe('自2029年6月1日起失效');
	expect(runReason(phasesOf({}), '2030-01-01')).toBe('');
	const withdrawn: Life = { ...document, events: [{ kind: 'repealed', on: '2024-05-20' }] };
	expect(runReason(phasesOf(withdrawn), '2024-01-01')).toBe('将自2024年5月20日起废止');
	const replaced: Life = { ...document, events: [{ kind: 'superseded', on: '2027-01-01' }] };
	expect(runReason(phasesOf(replaced), '2026-01-01')).toBe(
		'自2024年6月1日起施行，将自2027年1月1日起被新文件替代',
	);
});
