import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consultations } from '../../src/collections/consultations.ts';
import { documentKinds } from '../../src/collections/document-kinds.ts';
import { majorDecisions } from '../../src/collections/major-decisions.ts';
import { normativeDocuments } from '../../src/collections/normative-documents.ts';
import { valueOnDay } from '../../src/domain/dates/by-day.ts';
import { addDays } from '../../src/domain/dates/calendar-date.ts';
import { factsOf } from '../../src/queries/document/fact-rows.ts';
import { stateOf } from '../../src/queries/document/decisions.ts';
import { timelineOf } from '../../src/queries/document/timeline.ts';
import { cleanUpLists } from '../../src/queries/lists/clean-up.ts';
import { unfiledInForce } from '../../src/queries/lists/filing.ts';
import { documentsOf } from '../../src/queries/records/documents.ts';
import { listPages } from '../../src/queries/site-map/document-pages.ts';
import { openConsultations } from '../../src/queries/views/interaction.ts';
import { facetView, listView } from '../../src/queries/views/list-view.ts';
import { onDay, portalOf } from './portal.ts';
import {
	anyConsultation,
	anyDay,
	anyDecision,
	newerDocument,
	olderDocument,
	olderIds,
} from './random-documents.ts';
import { agency } from './records.ts';
import type { ByDay } from '../../src/domain/dates/by-day.ts';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';
import type { Portal } from '../../src/queries/portal.ts';
import type { RecordCell } from '../../src/presentation/record-cell.ts';

const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 4 });

test('what a portal built on one day knows of a later one is what a portal built then says', () => {
	fc.assert(
		fc.property(
			fc.tuple(olderDocument, olderDocument, olderDocument, olderDocument),
			some(newerDocument),
			some(anyConsultation),
			fc.tuple(anyDecision, anyDecision),
			anyDay,
			fc.array(fc.integer({ min: 0, max: 366 }), { minLength: 3, maxLength: 3 }),
			(older, newer, asked, decisions, built, later) => {
				const portal = portalOf({
					'agencies/government.md': agency(),
					...filesOf(older, (place) => `normative-documents/${olderIds[place] ?? place}`),
					...filesOf(newer, (place) => `normative-documents/newer-${place}`),
					...filesOf(asked, (place) => `consultations/c-${place}`),
					...filesOf(decisions, (place) => `major-decisions/${place === 0 ? 'asked' : 'other'}`),
				});
				for (const days of later) {
					const day = addDays(built, days);
					expect(seenOn(onDay(portal, built), day)).toEqual(seenOn(onDay(portal, day), day));
				}
			},
		),
		{ numRuns: 20, seed: 21 },
	);
});

function filesOf(texts: readonly string[], nameOf: (place: number) => string) {
	return Object.fromEntries(texts.map((text, place) => [`${nameOf(place)}.md`, text]));
}

/** Everything of the portal's pages that depends on the day, as a reader has it on `day`. */
function seenOn(portal: Portal, day: CalendarDate) {
	const on = <Value>(dated: ByDay<Value>) => valueOnDay(dated, day);
	const listed = <Item extends { listed: ByDay<boolean> }>(items: readonly Item[]) =>
		items.filter((item) => on(item.listed));
	const cell = ({ text, tone, dated }: RecordCell) => (dated ? on(dated) : { text, tone });
	return {
		lists: listPages(portal).map(({ href, subject }) => {
			const facets = subject.kind === 'facet' ? [facetView(portal, subject.facet)] : [];
			const view = subject.kind === 'documents' ? listView(portal, subject) : undefined;
			return {
				href,
				facets: [...facets, ...(view?.facets ?? [])].map(({ options }) =>
					options.map(({ labels, count }) => [on(labels), on(count)]),
				),
				count: view && on(view.count),
				items: view && listed(view.items).map((item) => item.href),
				summary: view?.catalogue && on(view.catalogue.summary),
				rows: view?.catalogue?.rows.map((row) => row.map(cell)),
			};
		}),
		cleanUp: cleanUpLists(portal).map(({ rows, count, some: any }) => [
			listed(rows).map(({ cells }) => cells.map(cell)),
			on(count),
			on(any),
		]),
		unfiled: on(unfiledInForce(portal)),
		open: listed(openConsultations(portal)).map(({ document }) => document.id),
		documents: documentKinds.flatMap((kind) =>
			documentsOf(portal, kind).map((document) => {
				const state = stateOf(portal, document);
				return {
					href: document.href,
					state: state && on(state.dated),
					left: state?.deadline && on(state.deadline.left),
					steps: timelineOf(portal, document).map(({ text = '', dated }) =>
						dated ? on(dated) : text,
					),
					facts: factsOf(portal, document).map(({ value, dated }) => (dated ? on(dated) : value)),
				};
			}),
		),
	};
}

test('the random counties have all kinds of documents', () => {
	const portal = portalOf({
		'agencies/government.md': agency(),
		'consultations/c.md': fc.sample(anyConsultation, { numRuns: 1, seed: 1 })[0] ?? '',
		'major-decisions/asked.md': fc.sample(anyDecision, { numRuns: 1, seed: 1 })[0] ?? '',
		'normative-documents/a.md': fc.sample(newerDocument, { numRuns: 1, seed: 1 })[0] ?? '',
	});
	const counts = [consultations, majorDecisions, normativeDocuments].map(
		(kind) => documentsOf(portal, kind).length,
	);
	expect(counts).toEqual([1, 1, 1]);
});
