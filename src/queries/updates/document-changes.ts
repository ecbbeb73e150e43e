import { isConsultation, isDecision } from '../document/decisions.ts';
import { issuerNames, statusOf } from '../document/document-summary.ts';
import { publishedDay } from '../records/documents.ts';
import { addDays, dateOf } from '../../domain/dates/calendar-date.ts';
import { turnsOf } from '../../domain/documents/turns.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { PageChange, ChangeKind } from './page-change.ts';

/** Everything that happened to a document, and what will on a day that is known; in no order. */
export function changesOfDocument(portal: Portal, document: PublishedDocument): PageChange[] {
	const { href, kind, data } = document;
	const change = (
		what: ChangeKind,
		time: PublicationTime | undefined,
		rest: Partial<Pick<PageChange, 'happenedOn' | 'note'>> = {},
	): PageChange[] =>
		time === undefined
			? []
			: [
					{
						kind: what,
						time,
						happenedOn: dateOf(time),
						href,
						title: data.title,
						issuers: issuerNames(portal, document),
						section: kind.section.title,
						...rest,
					},
				];
	return [
		...change('published', data.publishedOn ?? data.formedOn),
		...updates(document, change),
		...turnsOf(statusOf(portal, document)?.phases ?? []).flatMap(({ turn, from, reason }) =>
			change(turn, from, { note: reason }),
		),
		...consultationChanges(document, change),
		...decisionChanges(document, change),
	];
}

type Make = (
	kind: ChangeKind,
	time: PublicationTime | undefined,
	rest?: Partial<Pick<PageChange, 'happenedOn' | 'note'>>,
) => PageChange[];

function consultationChanges(document: PublishedDocument, change: Make): PageChange[] {
	if (!isConsultation(document)) return [];
	const { startedOn, endedOn, hearing, feedback } = document.data;
	return [
		...change('consultation-opened', startedOn),
		...change('consultation-closed', endedOn, { happenedOn: addDays(endedOn, 1) }),
		...change('hearing', hearing?.on, { note: hearing?.place }),
		...change('consultation-answered', feedback?.publishedOn),
	];
}

function decisionChanges(document: PublishedDocument, change: Make): PageChange[] {
	if (!isDecision(document)) return [];
	const { decidedOn, adjustments = [] } = document.data;
	return [
		...change('decided', decidedOn),
		...adjustments
			.filter(({ kind }) => kind === '调出')
			.flatMap(({ on, reason }) => change('removed', on, { note: reason })),
	];
}

/** The corrections, each with what was changed, and an update on another day that says no more than its day. */
function updates(document: PublishedDocument, change: Make): PageChange[] {
	const { corrections = [], updatedOn } = document.data;
	const isTold = corrections.some(({ on }) => on === updatedOn);
	const isLater = updatedOn !== publishedDay(document);
	return [
		...corrections.flatMap(({ on, changed }) => change('corrected', on, { note: changed })),
		...(isLater && !isTold ? change('updated', updatedOn) : []),
	];
}
