import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import {
	isBinding,
	phaseOn,
	readPhases,
	validityGroups,
	validityLabels,
} from '../../../src/domain/documents/validity.ts';
import { createNormalizer } from '../../../src/search/text/normalizer.ts';
import { searchRecordsOf } from '../../../src/search/index/search-record.ts';
import { countsOf } from '../../../src/search/finding/filtered.ts';
import { jsonLdOf, searchFactsOf } from '../../../src/queries/document/document-page.ts';
import { statusOf, summaryOf } from '../../../src/queries/document/document-summary.ts';
import { factsOf } from '../../../src/queries/document/fact-rows.ts';
import { officialFrame } from '../../../src/queries/document/official-document.ts';
import { cleanUpLists } from '../../../src/queries/lists/clean-up.ts';
import { divisionsOf } from '../../../src/queries/lists/divisions.ts';
import { documentsOf } from '../../../src/queries/records/documents.ts';
import { onDay, portalOf } from '../portal.ts';
import { anyDay, newerDocument, olderDocument, olderIds } from '../random-documents.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

test('all surfaces tell one status of each document on 500 random days', () => {
	fc.assert(
		fc.property(
			fc.tuple(olderDocument, olderDocument, olderDocument, olderDocument),
			fc.tuple(newerDocument, newerDocument),
			fc.array(anyDay, { minLength: 10, maxLength: 10 }),
			(documents, deciding, days) => {
				const portal = portalOf({
					...Object.fromEntries(
						documents.map((text, place) => [`normative-documents/${olderIds[place]}.md`, text]),
					),
					...Object.fromEntries(
						deciding.map((text, place) => [`normative-documents/newer-${place}.md`, text]),
					),
				});
				for (const asked of days) compareOn(asked, portal);
			},
		),
		{ numRuns: 50, seed: 14 },
	);
});

function compareOn(today: CalendarDate, made: ReturnType<typeof portalOf>): void {
	const portal = onDay(made, today);
	for (const document of documentsOf(portal, normativeDocuments)) {
		const status = statusOf(portal, document);
		if (!status) expect.fail('A document without a status');
		const { validity } = status;
		const label = validityLabels[validity];
		const groups = validityGroups(validity);
		// The page, in a browser on another day, its head, its foot, its facts.
		expect(phaseOn(status.phases, today).validity).toBe(validity);
		expect(summaryOf(portal, document).status?.validity).toBe(validity);
		expect(factsOf(portal, document).find(({ dated }) => dated)?.value).toBe(label);
		const source = officialFrame(portal, document).source.flat();
		expect(source.find((text) => text.validity !== undefined)?.validity?.[0].value).toBe(label);
		// The search, as built on this day and as asked on it.
		const { filters, meta } = searchFactsOf(portal, document);
		expect(filters.status).toEqual(groups.map((group) => validityLabels[group]));
		const phases = readPhases(meta.validity ?? '') ?? expect.fail('No phases');
		expect(phaseOn(phases, today).validity).toBe(validity);
		const [record] = searchRecordsOf(
			[columnsWith(meta.validity ?? '')],
			createNormalizer(new Map()),
		);
		const counts = countsOf([{ record: record ?? expect.fail('No record') }], {
			filters: {},
			day: today,
		});
		expect(Object.keys(counts['status'] ?? {})).toEqual(filters.status);
		// The lists.
		const division = divisionsOf(portal, normativeDocuments).find(({ step }) => step === 'status');
		expect(division?.slugsOf(document)[0].value).toEqual(groups);
		const lists = cleanUpLists(portal)
			.filter(({ rows }) =>
				rows.some(({ cells: [name], listed }) => listed[0].value && name?.href === document.href),
			)
			.map(({ title }) => title);
		expect(lists).toEqual(validity === 'pending' ? [] : [cleanUpTitles[validity]]);
		// What machines read.
		const data = JSON.parse(jsonLdOf(portal, document)) as Record<string, unknown>;
		const changes = new Set(
			status.phases
				.slice(status.phases.indexOf(phaseOn(status.phases, today)))
				.map((phase) => forces[phase.validity]),
		);
		expect(data['legislationLegalForce']).toBe(
			changes.size === 1 ? forces[validity] && `https://schema.org/${forces[validity]}` : undefined,
		);
		const isCertain = status.phases.every((phase) => phase.validity !== 'unverified');
		const covers = [data['temporalCoverage'] ?? []].flat().some((interval) => {
			const [first = '', last = ''] = String(interval).split('/');
			return first <= today && (last === '..' || today <= last);
		});
		expect(covers).toBe(isCertain && isBinding(validity));
	}
}

const cleanUpTitles = {
	'in-force': '继续有效的文件',
	expiring: '继续有效的文件',
	partly: '继续有效的文件',
	suspended: '暂停执行的文件',
	repealed: '废止的文件',
	superseded: '废止的文件',
	expired: '失效的文件',
	unverified: '效力待核实的文件',
} as const;
const forces = {
	pending: 'NotInForce',
	'in-force': 'InForce',
	expiring: 'InForce',
	partly: 'PartiallyInForce',
	suspended: 'NotInForce',
	repealed: 'NotInForce',
	superseded: 'NotInForce',
	expired: 'NotInForce',
	unverified: undefined,
} as const;

function columnsWith(validity: string) {
	return {
		addresses: ['/a/'],
		titles: ['测试办法'],
		numbers: [''],
		dates: [''],
		sections: [-1],
		issuers: [[]],
		topics: [[]],
		own: {},
		validities: { 0: validity },
		ends: {},
		names: [],
	};
}
