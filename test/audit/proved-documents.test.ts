import { describe, expect, test } from 'vitest';
import { nationalDuties } from '../../src/audit/duties/index.ts';
import { consultations } from '../../src/collections/consultations.ts';
import { majorDecisions } from '../../src/collections/major-decisions.ts';
import { normativeDocuments } from '../../src/collections/normative-documents.ts';
import { reconsiderationDecisions } from '../../src/collections/reconsideration-decisions.ts';
import { ruleOfLawReports } from '../../src/collections/rule-of-law-reports.ts';
import { page, verdictsOn } from './judging/judged-pages.ts';
import type { DocumentKind } from '../../src/collections/declarations/document-kind.ts';

const kinds: readonly DocumentKind[] = [
	consultations,
	majorDecisions,
	normativeDocuments,
	reconsiderationDecisions,
	ruleOfLawReports,
];
const needed = { required: true };

/** The verdict on a duty of a county whose only document has these fields. */
function outcome(duty: string, kind: DocumentKind, data: Record<string, unknown>) {
	const found = nationalDuties.find(({ id }) => id === duty);
	if (!found) throw new Error(`There is no duty ${duty}`);
	const [verdict] = verdictsOn({ ...found, levels: ['department'] }, [
		page('a', {
			section: kind.section.id,
			period: '2025',
			kinds: kind.states?.(data) ?? [],
			dates: { formed: '2025-05-01', published: '2025-05-02' },
		}),
	]);
	return verdict?.outcome;
}

describe.each([
	[
		'decision-hearings',
		consultations,
		{ kind: '重大行政决策', hearing: { on: '2025-06-10', participantsPublishedOn: '2025-06-01' } },
		{ kind: '重大行政决策', hearing: { on: '2025-06-10' } },
		{ kind: '重大行政决策', hearing: { on: '2025-06-10', participantsPublishedOn: '2025-06-10' } },
	],
	[
		'decision-legality-review',
		majorDecisions,
		{
			procedures: {
				legalityReview: { ...needed, doneOn: '2025-04-01' },
				collectiveDiscussion: { ...needed, doneOn: '2025-04-09' },
			},
		},
		{
			procedures: {
				legalityReview: needed,
				collectiveDiscussion: { ...needed, doneOn: '2025-04-09' },
			},
		},
		{
			procedures: {
				legalityReview: { ...needed, doneOn: '2025-04-10' },
				collectiveDiscussion: { ...needed, doneOn: '2025-04-09' },
			},
		},
	],
	['reconsideration-staff', reconsiderationDecisions, { reviewers: 2 }, {}, { reviewers: 1 }],
	[
		'county-rule-of-law-submission',
		ruleOfLawReports,
		{ year: 2025, submittedOn: '2026-02-28' },
		{ year: 2025 },
		{ year: 2025, submittedOn: '2026-03-01' },
	],
	[
		'unit-rule-of-law-submission',
		ruleOfLawReports,
		{ year: 2025, submittedOn: '2026-01-15' },
		{ year: 2025 },
		{ year: 2025, submittedOn: '2026-04-15' },
	],
] as const)('%s', (duty, kind, good, silent, bad) => {
	test('is met by what the document states, left to a person where it says nothing, and missed by the contrary', () => {
		expect([good, silent, bad].map((data) => outcome(duty, kind, { ...data }))).toEqual([
			'met',
			'needs-review',
			'missing',
		]);
	});
});

const procedures = { legalityReview: needed, collectiveDiscussion: needed };

test.each([
	[
		'decision-archives',
		majorDecisions,
		{ procedures, decidedOn: '2025-05-01' },
		{ archivedOn: '2025-09-01' },
	],
	['document-filing', normativeDocuments, {}, { filing: { organ: '甲', filedOn: '2025-05-09' } }],
	['unified-numbering', normativeDocuments, {}, { registrationNumber: 'CS-1' }],
	[
		'document-legality-review',
		normativeDocuments,
		{},
		{ legalityReview: { organ: '甲', opinion: '乙' } },
	],
] as const)(
	'%s: what is not written does not say that it was not done',
	(duty, kind, plain, more) => {
		expect(outcome(duty, kind, { ...plain })).toBe('needs-review');
		expect(outcome(duty, kind, { ...plain, ...more })).toBe('met');
	},
);

test('words that pages state are facts: none of them has a blank, which separates them', () => {
	const stated = kinds.flatMap(
		(kind) =>
			kind.states?.({
				kind: '行政规范性文件',
				hearing: { on: '2025-06-10' },
				procedures: {
					legalityReview: { ...needed, doneOn: '2025-04-01' },
					collectiveDiscussion: { ...needed, doneOn: '2025-04-09' },
				},
				decidedOn: '2025-05-01',
				evaluation: {},
				evaluations: [],
				filing: {},
				legalityReview: {},
				registrationNumber: '1',
				reviewers: 3,
				year: 2025,
				submittedOn: '2026-02-01',
			}) ?? [],
	);
	expect(stated.filter((word) => /\s/.test(word))).toEqual([]);
	expect(stated).toEqual([
		'行政规范性文件',
		'举行听证',
		'没有写明参加人名单公布日期',
		'已决策未归档',
		'已后评估',
		'已集体讨论',
		'先审查后讨论',
		'有统一登记号',
		'有合法性审核记录',
		'有备案记录',
		'已后评估',
		'2名以上审理人员',
		'按时报送',
	]);
});
