import fc from 'fast-check';
import { addDays } from '../../src/domain/dates/calendar-date.ts';
import { consultation, majorDecision, normativeDocument } from './records.ts';

/** A day between 2020 and 2028. */
export const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
/** The ids of documents whose fate newer ones decide. */
export const olderIds = ['a', 'b', 'c', 'd'] as const;
const changes = [
	'废止',
	'替代',
	'宣布失效',
	'部分废止',
	'部分失效',
	'延长有效期',
	'暂停执行',
] as const;

/** A normative document of an old system, with all that may be known of it or not. */
export const olderDocument = fc
	.record({
		effectiveOn: maybe(anyDay),
		expiresOn: maybe(anyDay),
		stated: maybe(fc.constantFrom('有效', '失效', '部分失效', '废止')),
		cleanUp: maybe(
			fc.record({ on: anyDay, result: fc.constantFrom('继续有效', '修改', '废止', '失效') }),
		),
	})
	.map(({ effectiveOn, expiresOn, stated, cleanUp }) => {
		const isOrdered = !effectiveOn || !expiresOn || expiresOn >= effectiveOn;
		return normativeDocument({
			formedOn: '2019-12-01',
			publishedOn: '2019-12-02',
			effectiveOn,
			...(expiresOn && isOrdered && { expiresOn, permanentBasis: undefined }),
			importedFrom: { source: '旧网站', ...(stated && { statedValidity: stated }) },
			...(cleanUp && { cleanUps: [cleanUp] }),
		});
	});
/** A normative document that may change each of `olderIds`. */
export const newerDocument = fc
	.record({
		effectiveOn: anyDay,
		effects: fc.uniqueArray(
			fc.record({
				document: fc.constantFrom(...olderIds),
				change: fc.constantFrom(...changes),
				on: maybe(anyDay),
			}),
			{ maxLength: 4, selector: ({ document }) => document },
		),
	})
	.map(({ effectiveOn, effects }) =>
		normativeDocument({
			formedOn: '2020-01-01',
			publishedOn: '2020-01-02',
			effectiveOn,
			...(effects.length > 0 && {
				effects: effects.map(({ document, change, on }) => ({
					document,
					change,
					...(on && { on }),
					...(change.startsWith('部分') && { articles: '第三条' }),
					...(change === '延长有效期' && { until: addDays(on ?? effectiveOn, 400) }),
				})),
			}),
		}),
	);

/** A consultation of up to sixty days on the decision `asked`, answered or not. */
export const anyConsultation = fc
	.record({
		startedOn: anyDay,
		days: fc.integer({ min: 0, max: 60 }),
		answered: maybe(fc.integer({ min: 1, max: 90 })),
	})
	.map(({ startedOn, days, answered }) => {
		const endedOn = addDays(startedOn, days);
		return consultation({
			kind: '重大行政决策',
			decision: 'asked',
			startedOn,
			endedOn,
			...(answered !== undefined && {
				feedback: {
					publishedOn: addDays(endedOn, answered),
					received: 2,
					adopted: 1,
					summary: '采纳一条。',
				},
			}),
		});
	});

const procedure = fc
	.record({ startedOn: maybe(anyDay), took: maybe(fc.integer({ min: 0, max: 60 })) })
	.map(({ startedOn, took }) => ({
		required: true,
		...(startedOn && { startedOn }),
		...(startedOn && took !== undefined && { doneOn: addDays(startedOn, took) }),
	}));

/** An item of the catalogue that may have begun, been decided, filed, or left the catalogue. */
export const anyDecision = fc
	.record({
		procedures: fc.record({
			participation: procedure,
			expertReview: procedure,
			riskAssessment: procedure,
			legalityReview: procedure,
			collectiveDiscussion: procedure,
		}),
		decidedOn: maybe(anyDay),
		filedAfter: maybe(fc.integer({ min: 0, max: 90 })),
		removedOn: maybe(anyDay),
	})
	.map(({ procedures, decidedOn, filedAfter, removedOn }) =>
		majorDecision({
			procedures,
			...(decidedOn && { decidedOn }),
			...(decidedOn && filedAfter !== undefined && { archivedOn: addDays(decidedOn, filedAfter) }),
			...(removedOn && { adjustments: [{ on: removedOn, kind: '调出', reason: '不再需要' }] }),
		}),
	);
